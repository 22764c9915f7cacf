import { type Change, type Changeable, plainText, type Run } from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import type { Context } from './context.ts';
import { element, text } from './hast.ts';
import { LABELS } from './labels.ts';

/** The class of a changed piece, for the bar beside it; its words are marked run by run. */
export const changeClass = ({ change }: Changeable): readonly string[] => (change === undefined ? UNCHANGED : [change]);

const UNCHANGED: readonly string[] = [];

/** Content as come or gone; as it is where nothing changed. */
export const withChange = (change: Change | undefined, content: ElementContent[]): ElementContent[] =>
  change === undefined ? content : [element(change === 'inserted' ? 'ins' : 'del', {}, content)];

/** The words that stand in the newer document, for names and the table of contents. */
export const currentText = (runs: readonly Run[]): string =>
  plainText(runs.some((run) => run.change === 'deleted') ? runs.filter((run) => run.change !== 'deleted') : runs);

/** At the first words of a moved piece: which move it is, and a link to its other end. Said once for each end. */
export function moveSign({ change, move }: Run, { movesTold }: Context): Element[] {
  if (change === undefined || move === undefined) return [];
  const [here, there] = change === 'deleted' ? (['otkuda', 'kuda'] as const) : (['kuda', 'otkuda'] as const);
  const id = `perenos-${move}-${here}`;
  if (movesTold.has(id)) return [];
  movesTold.add(id);
  const words = change === 'deleted' ? LABELS.movedFrom(move) : LABELS.movedTo(move);
  return [element('a', { className: ['move'], id, href: `#perenos-${move}-${there}` }, [text(words)])];
}

/** An `id` for a piece with an anchor: in a redline what is gone may have the anchor of what stands. */
export const idOf = (piece: Changeable & { readonly anchor: string }, { doubled }: Context): string =>
  targetOf(piece.anchor, piece.change, doubled);

/** The `id` that a link from a changed run leads to. */
export const targetOf = (anchor: string, change: Change | undefined, doubled: ReadonlySet<string>): string =>
  change === 'deleted' && doubled.has(anchor) ? `${anchor}:bylo` : anchor;
