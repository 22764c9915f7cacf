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

const PIECES = /(?<space>\s)|(?<word>[\p{L}\p{N}]+(?:[-‑.,/'’][\p{L}\p{N}]+)*)|./gsu;

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

function pushWords(tokens: Token[], run: Run, words: string, suffix: string): void {
  for (const match of words.matchAll(PIECES)) {
    const [text] = match;
    const kind =
      match.groups?.['space'] !== undefined ? 'space' : match.groups?.['word'] !== undefined ? 'word' : 'mark';
    tokens.push({ key: text === '\u00a0' ? ' ' : kind === 'space' ? text : text + suffix, kind, text, run });
  }
}
