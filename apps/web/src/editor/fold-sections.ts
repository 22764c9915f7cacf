import { foldService } from '@codemirror/language';
import type { EditorState } from '@codemirror/state';

const RANKS: readonly [RegExp, number][] = [
  [/^\s*\/приложение(?:\s|$)/i, 0],
  [/^\s*=\s/, 1],
  [/^\s*==\s/, 2],
  [/^\s*\+\s/, 3],
  [/^\s*\+\+\s/, 4],
  [/^\s*\+\+\+\s/, 5],
];
const OPENS = /^\s*\/(?:если|сноска|гриф|бланк|адресат|дата и номер|таблица|форма|фрагмент|подпись|по краям)(?:\s|$)/i;
const CLOSES = /^\s*\/конец(?:\s|$)/i;

const rankOf = (text: string): number | null => RANKS.find(([pattern]) => pattern.test(text))?.[1] ?? null;

/** Sections and clauses fold up to the next of their rank, blocks up to their end. */
export const foldSections = foldService.of((state, start) => {
  const line = state.doc.lineAt(start);
  const rank = rankOf(line.text);
  const last =
    rank !== null ? endOfRank(state, line.number, rank) : OPENS.test(line.text) ? endOfBlock(state, line.number) : null;
  return last === null || last <= line.number ? null : { from: line.to, to: state.doc.line(last).to };
});

function endOfRank(state: EditorState, from: number, rank: number): number {
  let last = from;
  for (let at = from + 1; at <= state.doc.lines; at++) {
    const { text } = state.doc.line(at);
    const other = rankOf(text);
    if (other !== null && other <= rank) break;
    if (text.trim() !== '') last = at;
  }
  return last;
}

function endOfBlock(state: EditorState, from: number): number | null {
  let depth = 0;
  for (let at = from; at <= state.doc.lines; at++) {
    const { text } = state.doc.line(at);
    if (OPENS.test(text)) depth++;
    if (CLOSES.test(text) && --depth === 0) return at;
  }
  return null;
}
