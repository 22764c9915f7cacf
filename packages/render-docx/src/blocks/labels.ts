import type { Changeable, Label } from '@polozh/document';
import { NUMBERED_STYLES, type StyleId } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { twips } from '../word/measures.ts';
import type { Piece, Stretch } from '../word/piece.ts';
import type { ParagraphProperties } from '../word/properties.ts';
import { bookmarked, textRun } from '../word/text-run.ts';
import type { XmlElement } from '../xml/element.ts';

/** A label as the paragraph's numbering or, where Word cannot count it, as words before its text. */
export interface PlacedLabel {
  readonly properties: ParagraphProperties;
  readonly words: readonly Piece[];
}

/** Styles that begin where their numbering's level says. */
const INDENTED: ReadonlySet<StyleId> = new Set(['Clause1', 'Clause2', 'Clause3', 'ListItem']);

const carriesNumber = (style: StyleId): boolean => NUMBERED_STYLES.some((numbered) => numbered === style);

/**
 * Where a label goes in a paragraph of a style.
 * @param behind what parts the words of a label from the text
 */
export function placeLabel(
  owner: Changeable,
  label: Label | null,
  style: StyleId,
  { session }: Context,
  behind: readonly XmlElement[] = [SPACE],
): PlacedLabel {
  const { places, styles } = session.numbering;
  const place = label === null ? undefined : places.get(owner);
  if (place === undefined) {
    const words = label === null ? [] : labelStretches(label, owner, behind).map(asPiece);
    if (!carriesNumber(style)) return { properties: {}, words };
    // The style's own number must not stand before one that the author fixed; its indent goes with it and is said again.
    const firstLine = INDENTED.has(style) ? twips(session.style.indent) : 0;
    return { properties: { number: { num: 0, level: 0 }, left: 0, firstLine }, words };
  }
  const bound = [...styles].some(([name, own]) => name === style && own.num === place.num && own.level === place.level);
  if (bound) return { properties: {}, words: [] };
  // A level's indent goes before a style's: what is centred or stands at the margin has to say so again.
  const own = INDENTED.has(style) ? {} : { left: 0, firstLine: 0 };
  return { properties: { ...own, number: place }, words: [] };
}

const SPACE = textRun(' ');

const asPiece = (stretch: Stretch): Piece => ({ kind: 'runs', ...stretch });

/** The words of a label, with what parts them from the text; one that became another stands there twice. */
export function labelStretches(
  label: Label,
  owner: Changeable,
  behind: readonly XmlElement[] = [SPACE],
): readonly Stretch[] {
  const { text, before = text } = label;
  const written = (track: Changeable, words: string): readonly Stretch[] =>
    words === '' ? [] : [{ track, runs: [textRun(words), ...behind] }];
  if (owner.change !== undefined || text === before) return written(owner, text);
  return [...written({ change: 'deleted' }, before), ...written({ change: 'inserted' }, text)];
}

/** Content with the bookmark of its owner's anchor around it. */
export function anchored(
  owner: { readonly anchor: string },
  content: readonly Piece[],
  { session }: Context,
): readonly Piece[] {
  const target = session.targets.get(owner.anchor);
  return target?.owner === owner ? bookmarked(target.bookmark, session.bookmarkId(), content) : content;
}
