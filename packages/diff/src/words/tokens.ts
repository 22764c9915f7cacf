import type { ReferenceRun, Run } from '@polozh/document';

/** A word, a mark, white space or a piece of a text that is only ever whole (a field, a footnote's mark). */
export interface Token {
  /** Equal for tokens that read the same, whatever their look. */
  readonly key: string;
  readonly kind: 'word' | 'mark' | 'space';
  readonly text: string;
  readonly run: Run;
}

/** How the runs of one document name what the other document has too. */
export interface RunKeys {
  /** What a reference leads to, whatever number it prints. */
  readonly reference: (run: ReferenceRun) => string;
  /** A footnote, whatever its number. */
  readonly note: (index: number) => string;
}

/** Parts runs into tokens. Non-breaking spaces are spaces: the program binds them by what stands around. */
export function tokenize(runs: readonly Run[], keys: RunKeys): readonly Token[] {
  const tokens: Token[] = [];
  for (const run of runs) {
    switch (run.kind) {
      case 'text':
        pushWords(tokens, run, run.text, '');
        break;
      case 'link':
        pushWords(tokens, run, run.text, `\u0001${run.href}`);
        break;
      case 'field':
        tokens.push({ key: `\u0001field ${run.text}`, kind: 'word', text: run.text, run });
        break;
      case 'reference':
        tokens.push({ key: `\u0001reference ${keys.reference(run)}`, kind: 'word', text: run.text, run });
        break;
      case 'note-mark':
        tokens.push({ key: `\u0001note ${keys.note(run.note)}`, kind: 'mark', text: '', run });
        break;
      case 'blank':
        tokens.push({ key: `\u0001blank ${run.length}`, kind: 'mark', text: '_'.repeat(run.length), run });
        break;
      case 'box':
        tokens.push({ key: '\u0001box', kind: 'mark', text: '☐', run });
        break;
      case 'break':
        tokens.push({ key: '\u0001break', kind: 'mark', text: ' ', run });
        break;
    }
  }
  return tokens;
}

/** Takes a text apart by hand: this is where a comparison spends its time, and an expression takes five times as long. */
function pushWords(tokens: Token[], run: Run, text: string, suffix: string): void {
  for (let start = 0; start < text.length; ) {
    const end = wordEnd(text, start);
    if (end > start) {
      const word = text.slice(start, end);
      tokens.push({ key: word + suffix, kind: 'word', text: word, run });
      start = end;
      continue;
    }
    const sign = String.fromCodePoint(text.codePointAt(start) as number);
    if (SPACE.test(sign)) tokens.push({ key: sign === '\u00a0' ? ' ' : sign, kind: 'space', text: sign, run });
    else tokens.push({ key: sign + suffix, kind: 'mark', text: sign, run });
    start += sign.length;
  }
}

const SPACE = /^\s$/u;
const LETTER = /^[\p{L}\p{N}]$/u;
/** Signs that join letters into one word: «149-ФЗ», «01.09.2024», «чаты/каналы». */
const JOINS = new Set(['-', '‑', '.', ',', '/', "'", '’']);

/** Where the word that begins at `start` ends; `start` itself where none does. */
function wordEnd(text: string, start: number): number {
  let end = start;
  for (;;) {
    const before = end;
    for (let size = letterAt(text, end); size > 0; size = letterAt(text, end)) end += size;
    if (end === before) return end === start ? start : end;
    if (!isJoin(text, end) || letterAt(text, end + 1) === 0) return end;
    end++;
  }
}

/** A colon joins digits only: «8:30». */
const isJoin = (text: string, at: number): boolean =>
  text.charAt(at) === ':'
    ? isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1))
    : JOINS.has(text.charAt(at));

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** How many units the letter or digit at a place takes, 0 where there is none. */
function letterAt(text: string, at: number): 0 | 1 | 2 {
  const code = text.charCodeAt(at);
  if ((code >= 0x430 && code <= 0x44f) || (code >= 0x410 && code <= 0x42f)) return 1;
  if (code < 0x80)
    return (code >= 0x30 && code <= 0x39) || (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a) ? 1 : 0;
  if (Number.isNaN(code)) return 0;
  const sign = String.fromCodePoint(text.codePointAt(at) as number);
  return LETTER.test(sign) ? (sign.length as 1 | 2) : 0;
}
