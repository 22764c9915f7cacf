import type { Changeable, Marks } from '@polozh/document';
import { DECORATION_WORDS } from '../labels.ts';

/** What is drawn at words so that a change is seen, in colour or without. */
export type Decoration = 'inserted' | 'deleted' | 'moved-here' | 'moved-away' | 'restyled' | 'placeholder';

/** How a comparison's piece is shown; `null` where it stands in both documents. */
export function decorationOf({
  change,
  move,
  marksBefore,
}: Changeable & { readonly marksBefore?: Marks }): Decoration | null {
  if (change === 'inserted') return move === undefined ? 'inserted' : 'moved-here';
  if (change === 'deleted') return move === undefined ? 'deleted' : 'moved-away';
  return marksBefore === undefined ? null : 'restyled';
}

/** What a screen reader says of decorated words; `null` where they speak for themselves. */
export const spoken = (decoration: Decoration, words: string): string | null =>
  decoration === 'placeholder' ? null : `${DECORATION_WORDS[decoration]}: ${words}`;
