import { element, flag, value, type XmlAttributes, type XmlElement } from '../xml/element.ts';
import { halfPoints } from './measures.ts';

export type Alignment = 'left' | 'center' | 'right' | 'both';

export interface TabStop {
  readonly kind: 'left' | 'center' | 'right';
  /** From the left margin, twips. */
  readonly position: number;
  readonly leader?: 'underscore' | 'dot';
}

/** Where a paragraph's number comes from: an instance of numbering.xml and its level; 0 takes a style's number away. */
export interface NumberPlace {
  readonly num: number;
  readonly level: number;
}

/** A paragraph's own or a style's look. Lengths are twips; what is absent is inherited. */
export interface ParagraphProperties {
  readonly keepNext?: true;
  readonly keepLines?: true;
  readonly pageBreakBefore?: true;
  readonly number?: NumberPlace;
  readonly tabs?: readonly TabStop[];
  readonly noHyphens?: true;
  readonly before?: number;
  readonly after?: number;
  /** Line pitch: 240 is Word's single line; with `exact` it is twips. */
  readonly line?: number;
  readonly exact?: true;
  readonly left?: number;
  readonly right?: number;
  /** Above 0 the first line goes in, below 0 it hangs out. */
  readonly firstLine?: number;
  readonly align?: Alignment;
  readonly outlineLevel?: number;
  /** The sheets up to here: the paragraph is the last of its section. */
  readonly section?: XmlElement;
}

/** Type of a run or of a style. */
export interface RunProperties {
  readonly style?: string;
  readonly font?: string;
  readonly bold?: true;
  readonly italic?: true;
  readonly underline?: true;
  readonly superscript?: true;
  /** Points. */
  readonly size?: number;
  /** Six hex digits. */
  readonly shading?: string;
  /** The look before it changed (17.13.5.31), with the attributes of the change. */
  readonly before?: { readonly look: RunProperties; readonly attributes: XmlAttributes };
}

/**
 * CT_PPr in the order of ISO 29500-1, 17.3.1.26.
 * @param mark the tracked change of the paragraph's end
 */
export function paragraphProperties(
  p: ParagraphProperties,
  style?: string,
  mark: XmlElement | null = null,
): XmlElement | null {
  const out: XmlElement[] = [];
  if (style !== undefined) out.push(value('w:pStyle', style));
  if (p.keepNext) out.push(flag('w:keepNext'));
  if (p.keepLines) out.push(flag('w:keepLines'));
  if (p.pageBreakBefore) out.push(flag('w:pageBreakBefore'));
  if (p.number) {
    const { num, level } = p.number;
    out.push(element('w:numPr', {}, [value('w:ilvl', level), value('w:numId', num)]));
  }
  if (p.tabs && p.tabs.length > 0) out.push(element('w:tabs', {}, p.tabs.map(tabStop)));
  if (p.noHyphens) out.push(flag('w:suppressAutoHyphens'));
  if (p.before !== undefined || p.after !== undefined || p.line !== undefined) out.push(spacing(p));
  if (p.left !== undefined || p.right !== undefined || p.firstLine !== undefined) out.push(indentation(p));
  if (p.align) out.push(value('w:jc', p.align));
  if (p.outlineLevel !== undefined) out.push(value('w:outlineLvl', p.outlineLevel));
  if (mark !== null) out.push(element('w:rPr', {}, [mark]));
  if (p.section) out.push(p.section);
  return out.length === 0 ? null : element('w:pPr', {}, out);
}

const tabStop = ({ kind, position, leader }: TabStop): XmlElement =>
  element('w:tab', { 'w:val': kind, 'w:leader': leader, 'w:pos': position });

// Without lineRule LibreOffice and old Words take a pitch for an exact one.
const spacing = (p: ParagraphProperties): XmlElement =>
  element('w:spacing', {
    'w:before': p.before,
    'w:after': p.after,
    'w:line': p.line,
    'w:lineRule': p.line === undefined ? undefined : p.exact ? 'exact' : 'auto',
  });

/** w:ind, twips. */
export const indentation = ({ left, right, firstLine = 0 }: ParagraphProperties): XmlElement =>
  element('w:ind', {
    'w:left': left,
    'w:right': right,
    ...(firstLine < 0 ? { 'w:hanging': -firstLine } : { 'w:firstLine': firstLine }),
  });

/** CT_RPr in the order of ISO 29500-1, 17.3.2.28. */
export function runProperties(r: RunProperties): XmlElement | null {
  const out: XmlElement[] = [];
  if (r.style !== undefined) out.push(value('w:rStyle', r.style));
  if (r.font !== undefined) out.push(fonts(r.font));
  if (r.bold) out.push(flag('w:b'));
  if (r.italic) out.push(flag('w:i'));
  if (r.size !== undefined) out.push(value('w:sz', halfPoints(r.size)), value('w:szCs', halfPoints(r.size)));
  if (r.underline) out.push(value('w:u', 'single'));
  if (r.shading !== undefined) {
    out.push(element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': r.shading }));
  }
  if (r.superscript) out.push(value('w:vertAlign', 'superscript'));
  if (r.before) {
    const look = runProperties(r.before.look) ?? element('w:rPr');
    out.push(element('w:rPrChange', r.before.attributes, [look]));
  }
  return out.length === 0 ? null : element('w:rPr', {}, out);
}

/** w:rFonts: one face for letters of all scripts. */
export const fonts = (font: string): XmlElement =>
  element('w:rFonts', { 'w:ascii': font, 'w:hAnsi': font, 'w:eastAsia': font, 'w:cs': font });
