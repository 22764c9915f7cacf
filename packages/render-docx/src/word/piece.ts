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
  /** Bookmarks; fields and controls that did not change: no change stands around them. */
  | { readonly kind: 'markup'; readonly xml: XmlElement }
  /** A link holds its changes. */
  | { readonly kind: 'link'; readonly attributes: XmlAttributes; readonly stretches: readonly Stretch[] };

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
    out.push(piece.kind === 'markup' ? piece.xml : linkXml(piece, tracker));
  }
  close();
  return out;
}

const linkXml = ({ attributes, stretches }: Extract<Piece, { kind: 'link' }>, tracker: Tracker): XmlElement =>
  element(
    'w:hyperlink',
    attributes,
    stretches.flatMap(({ track, runs }) => tracker.wrap(track, runs)),
  );

/** How the last words of a paragraph changed. */
export function lastStretch(pieces: readonly Piece[]): Changeable | undefined {
  const piece = pieces.findLast(({ kind }) => kind !== 'markup');
  if (piece === undefined || piece.kind === 'markup') return undefined;
  return piece.kind === 'link' ? piece.stretches.at(-1)?.track : piece.track;
}
