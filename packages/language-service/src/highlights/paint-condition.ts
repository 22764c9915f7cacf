import { nameKey } from '@polozh/syntax';
import type { Painter } from './painter.ts';

const KEYWORDS: ReadonlySet<string> = new Set([
  'и',
  'или',
  'не',
  'кроме',
  'иначе',
  'указано',
  'больше',
  'меньше',
  'решено',
  'шаблон',
  'готовый',
]);

const PIECE = /(?<number>\d+(?:,\d+)?)|(?<word>[\p{L}\p{M}_][\p{L}\p{M}\p{N}_-]*)|=/gu;

/** Colours what stands between two offsets as a condition; it need not be one that can be read. */
export function paintCondition(painter: Painter, start: number, end: number): void {
  let afterEquals = false;
  for (const match of painter.text.slice(start, end).matchAll(PIECE)) {
    const [piece] = match;
    const at = start + match.index;
    if (match.groups?.['number'] !== undefined) painter.paint('number', at, at + piece.length);
    else if (match.groups?.['word'] !== undefined) {
      const keyword = KEYWORDS.has(nameKey(piece));
      painter.paint(keyword ? 'keyword' : afterEquals ? 'value' : painter.conditionName(piece), at, at + piece.length);
    }
    afterEquals = piece === '=';
  }
}
