import type { Label } from '@polozh/document';
import { NUMBERED_STYLES, type StyleId } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { twips } from '../word/measures.ts';
import type { ParagraphProperties } from '../word/properties.ts';
import { bookmarked, textRun } from '../word/text-run.ts';
import type { XmlNode } from '../xml/element.ts';

/** A label as the paragraph's numbering or, where Word cannot count it, as words before its text. */
export interface PlacedLabel {
  readonly properties: ParagraphProperties;
  readonly text: string;
}

/** Styles that begin where their numbering's level says. */
const INDENTED: ReadonlySet<StyleId> = new Set(['Clause1', 'Clause2', 'Clause3', 'ListItem']);

const carriesNumber = (style: StyleId): boolean => NUMBERED_STYLES.some((numbered) => numbered === style);

/** Where a label goes in a paragraph of a style. */
export function placeLabel(owner: object, label: Label | null, style: StyleId, { session }: Context): PlacedLabel {
  const { places, styles } = session.numbering;
  const place = label === null ? undefined : places.get(owner);
  if (place === undefined) {
    const text = label?.text ?? '';
    if (!carriesNumber(style)) return { properties: {}, text };
    // The style's own number must not stand before one that the author fixed; its indent goes with it and is said again.
    const firstLine = INDENTED.has(style) ? twips(session.style.indent) : 0;
    return { properties: { number: { num: 0, level: 0 }, left: 0, firstLine }, text };
  }
  const bound = [...styles].some(([name, own]) => name === style && own.num === place.num && own.level === place.level);
  if (bound) return { properties: {}, text: '' };
  // A level's indent goes before a style's: what is centred or stands at the margin has to say so again.
  const own = INDENTED.has(style) ? {} : { left: 0, firstLine: 0 };
  return { properties: { ...own, number: place }, text: '' };
}

/** The words of a label that is not counted, parted from the text. */
export const labelText = (text: string): readonly XmlNode[] => (text === '' ? [] : [textRun(`${text} `)]);

/** Content with the bookmark of an anchor around it. */
export function anchored(anchor: string, content: readonly XmlNode[], { session }: Context): readonly XmlNode[] {
  const target = session.targets.get(anchor);
  return target === undefined ? content : bookmarked(target.bookmark, session.bookmarkId(), content);
}
