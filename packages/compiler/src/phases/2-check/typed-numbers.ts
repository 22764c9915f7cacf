import type { Block, Text } from '@polozh/syntax';
import { linesOf } from './source-lines.ts';
import { contentsOf } from './walk.ts';

/** What a number may begin with. */
export const NUMBER_SIGNS = '0123456789IVX';

/** A number typed before a sentence or a heading, whose first word may be a field's. */
export const NUMBERED =
  /^(?<number>\d{1,2}(?:\.\d{1,2}){0,3}\.|\d{1,2}(?:\.[1-9]\d?){1,3}|[IVX]{1,5}\.)[ \t\u00a0]+(?=[A-ZА-ЯЁ«"]|$)/u;

/** The same before a small letter: it numbers only where other numbers stand beside it. */
const COUNTED =
  /^(?<number>\d{1,2}(?:\.[1-9]\d?){0,3}\.|\d{1,2}(?:\.[1-9]\d?){1,3}|[IVX]{1,5}\.)[ \t\u00a0]+(?=[A-Za-zА-Яа-яЁё«"]|$)/u;

/** A line inside a block that begins with a number typed by hand. */
export interface NumberedLine {
  readonly text: Text;
  readonly number: string;
  /** The number with the space behind it. */
  readonly typed: string;
  /** Whether a clause stands above it once the lines before it are mended. */
  readonly isBehindClause: boolean;
}

/**
 * The numbered lines behind the first of a block. A line may begin with the number of a reference too («в пункте / 1.2.
 * Положения»), so a number counts where the words before it are a whole sentence, or where it follows on the one above.
 */
export function numberedLines(block: Block): readonly NumberedLine[] {
  const result: NumberedLine[] = [];
  const lines = linesOf(block, contentsOf(block));
  // The number that «1. …» begins with is the item's marker.
  let above = block.kind === 'item' && block.marker.kind === 'number' ? `${block.marker.number}.` : null;
  for (const line of lines) {
    if (!NUMBER_SIGNS.includes(line.text.text.charAt(0))) continue;
    const match = COUNTED.exec(line.text.text);
    const number = match?.groups?.['number'];
    if (match === null || number === undefined) continue;
    if (line.before !== null) {
      const isHeading = block.kind === 'section' || (above !== null && line.before.length < 80);
      const follows = above !== null && isNext(above, number) && (isHeading || /[.,;:!?]$/.test(line.before));
      const isSentence = NUMBERED.test(line.text.text) && (block.kind === 'section' || endsSentence(line.before));
      if (!follows && !isSentence) continue;
      const isBehindClause = block.kind === 'clause' || (above !== null && partsOf(above).length > 1);
      result.push({ text: line.text, number, typed: match[0], isBehindClause });
    }
    above = number;
  }
  return result;
}

/** Words of fewer letters may be abbreviations, but for initials. */
const endsSentence = (text: string): boolean =>
  /[;:!?]$|[А-Яа-яЁё]{4,}[»)]?\.$|(?<![А-Яа-яЁё])[А-ЯЁ]\.\s?[А-ЯЁ]\.$/u.test(text);

/** «1.2.» has two. */
export const partsOf = (number: string): readonly string[] => number.split('.').filter((part) => part.trim() !== '');

/** Whether a number is the one that comes behind another: 1.2 → 1.3, 1.2.1, 2, 2.1. */
function isNext(number: string, next: string): boolean {
  const before = partsOf(number).map(countOf);
  const parts = partsOf(next).map(countOf);
  const at = parts.findIndex((part, index) => part !== before[index]);
  if (at < 0) return false;
  return parts[at] === (before[at] ?? 0) + 1 && parts.slice(at + 1).every((part) => part === 1);
}

const ROMAN = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII', 'XIII', 'XIV', 'XV'];

const countOf = (part: string): number => (/^\d/.test(part) ? Number(part) : ROMAN.indexOf(part) + 1);
