import type { Changeable } from '@polozh/document';
import type { Tracker } from '../redline/tracker.ts';
import { element, type XmlAttributes, type XmlElement, type XmlNode } from '../xml/element.ts';

/** Runs that changed alike, or did not change. */
export interface Stretch {
  readonly track: Changeable;
  readonly runs: readonly XmlElement[];
}

/** What a paragraph is made of, before its changes become XML: what may stand around a change differs from kind to kind. */
export type Piece =
  | ({ readonly kind: 'runs' } & Stretch)
  /** Bookmarks, fields that did not change: no change stands around them. */
  | { readonly kind: 'markup'; readonly xml: XmlElement }
  /** A link holds its changes. */
  | { readonly kind: 'link'; readonly attributes: XmlAttributes; readonly stretches: readonly Stretch[] }
  /** A content control holds its changes, and that it came or went is told by ranges around its ends. */
  | ({ readonly kind: 'control'; readonly properties: XmlElement } & Stretch);

/** Of what stands in both documents. */
export const UNCHANGED: Changeable = {};

export const runsPiece = (track: Changeable, ...runs: readonly XmlElement[]): Piece => ({ kind: 'runs', track, runs });
export const markup = (xml: XmlElement): Piece => ({ kind: 'markup', xml });

const sameTrack = (one: Changeable, other: Changeable): boolean =>
  one.change === other.change && one.move === other.move;

/** The XML of pieces; runs side by side that changed alike are one change. */
export function piecesXml(pieces: readonly Piece[], tracker: Tracker): readonly XmlNode[] {
  const out: XmlNode[] = [];
  let open: { track: Changeable; runs: XmlElement[] } | null = null;
  const close = (): void => {
    if (open !== null) out.push(...tracker.wrap(open.track, open.runs));
    open = null;
  };
  for (const piece of pieces) {
    if (piece.kind === 'runs') {
      if (open !== null && !sameTrack(open.track, piece.track)) close();
      open ??= { track: piece.track, runs: [] };
      open.runs.push(...piece.runs);
      continue;
    }
    close();
    out.push(...othersXml(piece, tracker));
  }
  close();
  return out;
}

function othersXml(piece: Exclude<Piece, { kind: 'runs' }>, tracker: Tracker): readonly XmlNode[] {
  if (piece.kind === 'markup') return [piece.xml];
  if (piece.kind === 'link') {
    const inside = piece.stretches.flatMap(({ track, runs }) => tracker.wrap(track, runs));
    return [element('w:hyperlink', piece.attributes, inside)];
  }
  const { track, properties, runs } = piece;
  const inside = tracker.wrap(track, runs);
  if (track.change === undefined) return [control(properties, inside)];
  const [startOpens, startCloses] = range(track, tracker);
  const [endOpens, endCloses] = range(track, tracker);
  return [startOpens, control(properties, [startCloses, ...inside, endOpens]), endCloses];
}

const control = (properties: XmlElement, content: readonly XmlNode[]): XmlElement =>
  element('w:sdt', {}, [properties, element('w:sdtContent', {}, content)]);

/** The range that says that the end of a control which stands in it came or went (ISO 29500-1, 17.13.5.4–5). */
function range({ change }: Changeable, tracker: Tracker): readonly [XmlElement, XmlElement] {
  const name = change === 'inserted' ? 'w:customXmlIns' : 'w:customXmlDel';
  const attributes = tracker.attributes();
  return [element(`${name}RangeStart`, attributes), element(`${name}RangeEnd`, { 'w:id': attributes['w:id'] })];
}
