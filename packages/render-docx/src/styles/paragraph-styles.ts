import type { Style } from '@polozh/document';
import { pointTwips, textWidth, twips } from '../word/measures.ts';
import type { ParagraphProperties, RunProperties } from '../word/properties.ts';
import type { StyleId } from './style-ids.ts';

/** A paragraph style: what it differs in from the one that it is based on. */
export interface ParagraphStyle {
  readonly basedOn: StyleId | null;
  /** The style of the paragraph that Enter begins behind it; itself where absent. */
  readonly next?: StyleId;
  readonly paragraph: ParagraphProperties;
  readonly run?: RunProperties;
  /** Out of the gallery of styles. */
  readonly hidden?: true;
}

const BOLD: RunProperties = { bold: true };

/** Type below a blank and of the executor's mark is so much smaller than a table's, pt. */
const CAPTION_STEP = 2;

/** Type of captions under blanks, pt. */
export const captionSize = (style: Style): number => style.smallFontSize - CAPTION_STEP;

/** All paragraph styles for a page and type (ГОСТ Р 7.0.97-2025, 3.3 and 4; spacing between blocks is a choice). */
export function paragraphStyles(style: Style): Readonly<Record<StyleId, ParagraphStyle>> {
  const pt = pointTwips;
  const indent = twips(style.indent);
  const width = textWidth(style);
  const besideRequisite = Math.max(width - twips(style.requisiteWidth), 0);
  const small: RunProperties = { size: style.smallFontSize };
  const tiny: RunProperties = { size: captionSize(style) };
  const requisite: RunProperties = { size: style.requisiteFontSize };
  const body: ParagraphProperties = { line: Math.round(240 * style.lineSpacing), firstLine: indent, align: 'both' };
  const heading: ParagraphProperties = { keepNext: true, keepLines: true, noHyphens: true, align: 'center' };

  const clause: ParagraphStyle = { basedOn: 'DocumentText', paragraph: {} };
  const requisiteAt = (paragraph: ParagraphProperties): ParagraphStyle => ({
    basedOn: 'Normal',
    next: 'DocumentText',
    paragraph: { keepLines: true, noHyphens: true, ...paragraph },
    run: requisite,
  });
  const titleAt = (paragraph: ParagraphProperties): ParagraphStyle => ({
    basedOn: 'Normal',
    next: 'DocumentText',
    paragraph: { ...heading, ...paragraph },
    run: BOLD,
  });
  const right = { left: besideRequisite, align: 'left' } as const;
  const left = { right: besideRequisite, align: 'left' } as const;

  return {
    Normal: { basedOn: null, paragraph: {} },
    DocumentText: { basedOn: 'Normal', paragraph: body },
    CenteredText: {
      basedOn: 'DocumentText',
      paragraph: { before: pt(6), after: pt(6), firstLine: 0, align: 'center' },
    },
    RunInHeading: titleAt({ before: pt(12), after: pt(6) }),
    Heading1: { ...titleAt({ before: pt(14), after: pt(8), outlineLevel: 0 }), next: 'Clause1' },
    Heading2: { ...titleAt({ before: pt(10), after: pt(6), outlineLevel: 1 }), next: 'Clause1' },
    Clause1: clause,
    Clause2: clause,
    Clause3: clause,
    ListItem: { basedOn: 'DocumentText', paragraph: {} },
    ListContinuation: { basedOn: 'DocumentText', paragraph: { firstLine: 0 } },
    Definition: { basedOn: 'DocumentText', paragraph: {} },

    TableCaption: {
      basedOn: 'Normal',
      paragraph: { keepNext: true, keepLines: true, noHyphens: true, before: pt(8), after: pt(4), align: 'left' },
    },
    TableHeader: {
      basedOn: 'TableText',
      paragraph: { keepNext: true, align: 'center' },
      run: BOLD,
    },
    TableText: { basedOn: 'Normal', paragraph: { before: pt(2), after: pt(2), align: 'left' }, run: small },
    TableNote: { basedOn: 'Normal', paragraph: { firstLine: indent, before: pt(3), align: 'both' }, run: small },
    FormLine: { basedOn: 'Normal', paragraph: { noHyphens: true, before: pt(6), align: 'left' } },
    FormCaption: { basedOn: 'Normal', next: 'FormLine', paragraph: { align: 'left' }, run: tiny },
    Remark: { basedOn: 'DocumentText', paragraph: { before: pt(4), after: pt(4) }, run: small },

    SignaturePost: { basedOn: 'Normal', paragraph: { before: pt(28), align: 'left' }, run: requisite },
    SignatureHand: { basedOn: 'Normal', paragraph: { align: 'center' }, run: requisite },
    SignatureName: { basedOn: 'Normal', paragraph: { align: 'right' }, run: requisite },

    Cover: titleAt({ after: pt(18) }),
    Letterhead: requisiteAt({ align: 'center', after: pt(12) }),
    DateNumber: requisiteAt({ ...left, before: pt(12), after: pt(12) }),
    Addressee: requisiteAt({ ...right, after: pt(18) }),
    Approval: requisiteAt({ ...right, after: pt(12) }),
    Agreement: requisiteAt({ ...left, after: pt(12) }),
    RequisiteInRow: { ...requisiteAt({ align: 'left', after: pt(12) }), run: small },
    DocumentKind: titleAt({ before: pt(24) }),
    Title: titleAt({ after: pt(12) }),
    TextHeading: requisiteAt({ ...left, keepNext: true, before: pt(12), after: pt(12) }),
    Place: requisiteAt({ align: 'center', after: pt(12) }),
    SalutationLine: requisiteAt({ keepNext: true, align: 'center', before: pt(12), after: pt(12) }),
    AppendixMark: requisiteAt({ ...right, keepNext: true, after: pt(18) }),
    AppendixTitle: titleAt({ after: pt(12), outlineLevel: 0 }),
    Attachment: requisiteAt({ align: 'left', before: pt(12) }),
    Executor: { ...requisiteAt({ align: 'left', before: pt(28) }), run: tiny },
    Visa: requisiteAt({ align: 'left', before: pt(12) }),

    FootnoteText: { basedOn: 'Normal', paragraph: { align: 'both' }, run: small },
    Header: { basedOn: 'Normal', paragraph: { align: 'center' }, hidden: true },
    TOCHeading: { ...titleAt({ before: pt(12), after: pt(8) }), hidden: true },
    TOC1: { basedOn: 'Normal', paragraph: contentsLine(width, 0), hidden: true },
    TOC2: { basedOn: 'Normal', paragraph: contentsLine(width, indent), hidden: true },
    Spacer: { basedOn: 'Normal', paragraph: { line: pt(2), exact: true }, run: { size: 1 }, hidden: true },
  };
}

/** An entry of the contents: its page at the right edge, dots before it. LibreOffice drops it beyond a right indent. */
const contentsLine = (width: number, left: number): ParagraphProperties => ({
  tabs: [{ kind: 'right', position: width, leader: 'dot' }],
  after: pointTwips(3),
  left,
  align: 'left',
});
