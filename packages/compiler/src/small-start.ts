import { type Diagnostic, diagnostic } from '@polozh/diagnostics';
import { type FieldUse, type Inline, nameKey } from '@polozh/syntax';
import { ownEnding } from './own-ending.ts';
import type { SelectedInline } from './phases/3-select/selected.ts';
import type { FieldType } from './symbols.ts';

/** A word before a full stop; one of fewer letters may be an abbreviation. */
const SENTENCE_END = /[а-яё]{4}[»)]?[.!?]\s*$/iu;

/** Whether a sentence ends right before a node. @param before the nodes in front of it */
export function beginsSentence(before: readonly (Inline | SelectedInline)[]): boolean {
  const last = before[before.length - 1];
  const node = last?.kind === 'soft-break' ? before[before.length - 2] : last;
  if (node?.kind !== 'text' || node.escaped || !SENTENCE_END.test(node.text.slice(-8))) return false;
  return (last !== node || /\s$/u.test(node.text)) && ownEnding(node.text.trimEnd()) !== null;
}

/** Types whose values begin with a small letter wherever they stand. */
const WRITTEN_SMALL: ReadonlySet<FieldType> = new Set(['телефон', 'почта', 'сайт', 'адрес']);

/** With these the first word is not the value's own, or its letters are as the author wants them. */
const OTHER_WORDS: ReadonlySet<string> = new Set(['с предлогом', 'прописью', 'строчными', 'прописными', 'с прописной']);

/** A sentence begins with the word of a field, which is printed with a small letter; `null` where it does not. */
export function smallStart(use: FieldUse, type: FieldType | undefined, printed: string): Diagnostic | null {
  if (!/^[а-яё]/u.test(printed) || (type !== undefined && WRITTEN_SMALL.has(type))) return null;
  if (use.agreement !== null || use.filters.some(({ text }) => OTHER_WORDS.has(nameKey(text)))) return null;
  const at = use.span.end - '))'.length;
  const text = use.filters.length === 0 ? ': с прописной' : ', с прописной';
  return {
    ...diagnostic('small-start', use.span, { name: use.name.text }),
    fix: { title: 'напечатать с прописной буквы', edits: [{ span: { ...use.span, start: at, end: at }, text }] },
  };
}
