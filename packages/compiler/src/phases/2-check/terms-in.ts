import type { Span } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { FlatText } from './flat-text.ts';
import { type Word, wordsOf } from './term-words.ts';

/** A term where it is defined: an entry of definitions, or a short name «(далее – …)». */
export interface Term {
  readonly kind: 'entry' | 'short-name';
  readonly name: string;
  /** The ways in which it may be called; the first is its full name. */
  readonly names: readonly (readonly Word[])[];
  readonly span: Span;
  readonly presence: Diagram;
  /** The block whose words define it. */
  readonly block: Block;
  /** Up to here the block's text defines it: what stands before «(далее – …)» is the full name. */
  readonly to: number;
  /** The document's text or its appendix, counted. */
  readonly part: number;
}

/** In small letters. */
const SHORT_NAME =
  /\(далее(?<respectively>[ \u00a0]+соответственно)?(?:[ \u00a0]+(?:также|по тексту|именуем[а-я]+|вместе))*[ \u00a0]*(?:[-–—:][ \u00a0]*)?(?<names>[^()]{2,120})\)/g;
const NO_TERMS: readonly Term[] = [];
/** Longer ones are sentences. */
const LONGEST = 8;

/** Short names in a text: «(далее – Учреждение)», «(далее соответственно – заявление, Министерство)». */
export function shortNamesIn(flat: FlatText, block: Block, part: number): readonly Term[] {
  if (!mayNameShortly(flat.text)) return NO_TERMS;
  const small = flat.text.toLowerCase();
  return [...small.matchAll(SHORT_NAME)].flatMap((match) => {
    const { names = '', respectively } = match.groups ?? {};
    const from = match.index + match[0].lastIndexOf(names);
    const to = match.index + match[0].length;
    return flat.readings(from, from + names.length).flatMap((reading) => {
      const parts = piecesOf(reading.text, reading.from).filter(
        ({ words }) => words.length > 0 && words.length <= LONGEST,
      );
      const term = (pieces: typeof parts): readonly Term[] => {
        const [first] = pieces;
        if (first === undefined) return [];
        return [
          {
            kind: 'short-name',
            name: first.text,
            names: pieces.map(({ words }) => words),
            span: flat.spanOf(first.from, first.from + first.text.length),
            presence: reading.presence,
            block,
            to,
            part,
          },
        ];
      };
      return respectively === undefined ? term(parts) : parts.flatMap((piece) => term([piece]));
    });
  });
}

/** Whether some bracket opens with «далее». */
function mayNameShortly(text: string): boolean {
  for (let at = text.indexOf('('); at >= 0; at = text.indexOf('(', at + 1))
    if (text.slice(at + 1, at + 6).toLowerCase() === 'далее') return true;
  return false;
}

/** «Портал, ГИС или система»: the names between commas and conjunctions, with their places. */
function piecesOf(listed: string, from: number) {
  const pieces: { text: string; from: number; words: readonly Word[] }[] = [];
  let at = 0;
  for (const piece of listed.split(/([,;]|\sили\s|\sлибо\s)/)) {
    const text = piece.trim();
    if (!/^(?:[,;]?|или|либо)$/.test(text))
      pieces.push({ text, from: from + at + piece.indexOf(text), words: wordsOf(text) });
    at += piece.length;
  }
  return pieces;
}

/** The term of an entry: its words, and each name that it gives in brackets. */
export function entryTerm(flat: FlatText, block: Block, presence: Diagram, part: number): Term | null {
  const inBrackets = flat.text.includes('(')
    ? [...flat.text.matchAll(/\(([^()]*)\)/g)].map((match) => wordsOf(match[1] ?? ''))
    : [];
  const name = (inBrackets.length > 0 ? flat.text.replace(/\([^()]*\)/g, ' ') : flat.text).trim();
  const names = [wordsOf(name), ...inBrackets].filter((words) => words.length > 0);
  if (names.length === 0) return null;
  const end = flat.text.trimEnd().length;
  const span = flat.spanOf(0, end);
  return { kind: 'entry', name, names, span, presence, block, to: Number.POSITIVE_INFINITY, part };
}
