import type { Change, Changeable, Revision } from '@polozh/document';
import { element, type XmlAttributes, type XmlElement, type XmlNode } from '../xml/element.ts';

/** Writes tracked changes (ISO 29500-1, 17.13.5) and numbers them; one for each package. */
export interface Tracker {
  /** Runs as their change wants them: as they are, or in w:ins, w:del, w:moveTo, w:moveFrom. */
  wrap(track: Changeable, runs: readonly XmlElement[]): readonly XmlNode[];
  /** A run that came and went at once: it is in neither document. Undated, so that no program joins it with another change. */
  passing(run: XmlElement): XmlElement;
  /** The sign of a changed paragraph's end, for its w:rPr; `null` where it did not change. */
  mark(track: Changeable): XmlElement | null;
  /** The sign of a changed table row, for its w:trPr. Rows do not move: one is gone and one is new. */
  rowMark(track: Changeable): XmlElement | null;
  /** The attributes of an annotation: a new id, who and when. */
  attributes(): XmlAttributes;
  /** The number of the move that the change with this id belongs to. */
  readonly moves: ReadonlyMap<number, number>;
}

const NAMES: Readonly<Record<Change, { readonly plain: string; readonly move: string }>> = {
  inserted: { plain: 'w:ins', move: 'w:moveTo' },
  deleted: { plain: 'w:del', move: 'w:moveFrom' },
};

const W3C_DATE = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/;

/** Of a redline that does not say whose it is. */
const NOBODY: Revision = { author: 'polozh', date: null };

export function createTracker(revision: Revision = NOBODY): Tracker {
  const moves = new Map<number, number>();
  let last = 0;
  const attributes = (): XmlAttributes => {
    last += 1;
    return {
      'w:id': last,
      'w:author': revision.author,
      'w:date': revision.date !== null && W3C_DATE.test(revision.date) ? revision.date : undefined,
    };
  };
  const open = ({ change, move }: Changeable, children: readonly XmlNode[]): XmlElement | null => {
    if (change === undefined) return null;
    const given = attributes();
    if (move !== undefined) moves.set(last, move);
    return element(NAMES[change][move === undefined ? 'plain' : 'move'], given, children);
  };
  return {
    wrap(track, runs) {
      if (track.change === undefined || runs.length === 0) return runs;
      const deleted = track.change === 'deleted' && track.move === undefined;
      const wrapped = open(track, deleted ? runs.map(deletedText) : runs);
      return wrapped === null ? runs : [wrapped];
    },
    passing(run) {
      const undated = (): XmlAttributes => ({ ...attributes(), 'w:date': undefined });
      return element('w:ins', undated(), [element('w:del', undated(), [deletedText(run)])]);
    },
    mark: (track) => open(track, []),
    rowMark: ({ change }) => (change === undefined ? null : open({ change }, [])),
    attributes,
    moves,
  };
}

const DELETED_NAMES: Readonly<Record<string, string>> = { 'w:t': 'w:delText', 'w:instrText': 'w:delInstrText' };

/** What is deleted has other names for its words (17.3.3.7, 17.16.13). */
export const deletedText = (node: XmlElement): XmlElement => ({
  ...node,
  name: DELETED_NAMES[node.name] ?? node.name,
  children: node.children.map((child) => (typeof child === 'string' ? child : deletedText(child))),
});
