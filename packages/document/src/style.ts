/** Page geometry and type, in millimetres and points. */
export interface Style {
  readonly profile: StyleProfile;
  readonly page: { readonly width: number; readonly height: number };
  readonly margins: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  /** Text size in pt: 12, 13 or 14 by the standard. */
  readonly fontSize: number;
  /** Tables and footnotes, pt. */
  readonly smallFontSize: number;
  /** Requisites, pt. */
  readonly requisiteFontSize: number;
  /** Line spacing of the text as a multiple of Word's single line. */
  readonly lineSpacing: number;
  /** First-line indent, mm. */
  readonly indent: number;
  /** Greatest width of a requisite's lines at the right, mm. */
  readonly requisiteWidth: number;
  readonly pageNumbers: boolean;
  readonly tableOfContents: boolean;
  /** True: a placeholder is shown on grey (or underlined) so that it is seen; false: as plain text. */
  readonly markPlaceholders: boolean;
}

export type StyleProfile = 'gost-7.0.97-2025' | 'gost-7.0.97-2016';

const GOST_2025: Style = {
  profile: 'gost-7.0.97-2025',
  page: { width: 210, height: 297 },
  margins: { left: 30, right: 10, top: 20, bottom: 20 },
  fontSize: 14,
  smallFontSize: 12,
  requisiteFontSize: 14,
  lineSpacing: 1.15,
  indent: 12.5,
  requisiteWidth: 80,
  pageNumbers: true,
  tableOfContents: false,
  markPlaceholders: false,
};

/** The figures of ГОСТ Р 7.0.97-2025 (points 3.3, 4.1–4.5) and, beside it, of the 2016 standard where they differ. */
export const STYLE_PROFILES: Readonly<Record<StyleProfile, Style>> = {
  'gost-7.0.97-2025': GOST_2025,
  'gost-7.0.97-2016': { ...GOST_2025, profile: 'gost-7.0.97-2016', requisiteWidth: 75 },
};
