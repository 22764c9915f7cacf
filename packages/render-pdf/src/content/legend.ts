import type { Revision } from '@polozh/document';
import { DECORATION_WORDS, LEGEND } from '../labels.ts';
import type { FlowBuilder } from './builder.ts';
import type { Decoration } from './decoration.ts';
import { addElement, type Element } from './element.ts';
import { wordsPiece } from './runs.ts';

const SPACE = 12;

/** A line over a comparison that tells what its signs mean, who compared and when. */
export function layLegend({ author, date }: Revision, builder: FlowBuilder, parent: Element): void {
  const context = builder.runContext(addElement(parent, 'P'), builder.measures.noteSize);
  const shown: readonly Decoration[] = ['inserted', 'deleted', 'moved-here', 'moved-away'];
  const signs = shown.flatMap((decoration) => [
    { ...wordsPiece(DECORATION_WORDS[decoration as keyof typeof DECORATION_WORDS], context), decoration },
    wordsPiece(', ', context),
  ]);
  const by = [author, date === null ? '' : dayOf(date)].filter((part) => part !== '').join(', ');
  const end = wordsPiece(`${LEGEND.bar}.${by === '' ? '' : ` ${by}.`}`, context);
  builder.push(
    builder.node([wordsPiece(`${LEGEND.head} `, context), ...signs, end], { lineHeight: 1, margin: [0, 0, 0, SPACE] }),
  );
}

/** «2026-11-25T…» as «25.11.2026». */
const dayOf = (date: string): string => date.slice(0, 10).split('-').reverse().join('.');
