import type { Span } from '@polozh/diagnostics';
import { DIRECTIVE_WORDS, type RawRow } from '@polozh/syntax';
import { placeKey } from '../project/numbers.ts';
import type { Project } from '../project/project.ts';
import type { SourceUnit } from '../project/source-unit.ts';
import { lineEnd } from '../rows/line-end.ts';
import { bodyEnds, headRank } from '../rows/structure.ts';
import { titleOf } from '../rows/title.ts';

export type OutlineKind =
  | 'section'
  | 'clause'
  | 'appendix'
  | 'table'
  | 'requisite'
  | 'declaration'
  | 'note'
  | 'fragment';

/** An entry of a file's table of contents. */
export interface OutlineItem {
  readonly kind: OutlineKind;
  /** Its words, cut to a line. */
  readonly name: string;
  /** Its number in the first variant that has it, else what it is. */
  readonly detail: string;
  /** All of it, with what is in it. */
  readonly span: Span;
  /** Its own first line. */
  readonly selection: Span;
  readonly children: readonly OutlineItem[];
}

interface Draft extends OutlineItem {
  readonly children: Draft[];
  span: Span;
}

/** A file's sections, clauses, tables and appendices, its declarations, notes and fragments. */
export function outline(project: Project, path: string): readonly OutlineItem[] {
  const unit = project.files.get(path);
  if (unit === undefined) return [];
  const rows = unit.rows().value;
  const numbers = project.programsOf(path)[0]?.firstNumbers();
  const top: Draft[] = [];
  const open: { readonly rank: number; readonly item: Draft }[] = [];
  const close = (rank: number, to: number): void => {
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) >= rank) {
      const item = open.pop()?.item;
      if (item !== undefined) item.span = trimmed(unit, item.span.start, to);
    }
  };
  const ends = bodyEnds(rows);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index] as RawRow;
    const entry = entryOf(row);
    if (entry === null) continue;
    const rank = headRank(row);
    if (rank !== null) close(rank, row.span.start);
    const last = rows[ends.get(index) ?? index] ?? rows.at(-1) ?? row;
    const item: Draft = {
      ...entry,
      detail: numbers?.get(placeKey(row.span))?.[0]?.numbers.join(', ') ?? entry.detail,
      span: trimmed(unit, row.span.start, last.span.end),
      selection: trimmed(unit, row.span.start, lineEnd(unit.text, row.span.start)),
      children: [],
    };
    const isTop = rank === null && (entry.kind === 'declaration' || entry.kind === 'note' || entry.kind === 'fragment');
    (isTop ? top : (open.at(-1)?.item.children ?? top)).push(item);
    if (rank !== null) open.push({ rank, item });
    // What stands in a note or a fragment is no part of the document's order, and a table's lines are no clauses.
    if (row.kind === 'note' || row.kind === 'fragment' || row.kind === 'line-directive')
      index = ends.get(index) ?? index;
  }
  close(0, unit.text.length);
  return top;
}

type Entry = Pick<OutlineItem, 'kind' | 'name' | 'detail'>;

function entryOf(row: RawRow): Entry | null {
  switch (row.kind) {
    case 'marked':
      if (row.marker.kind === 'section') return { kind: 'section', name: titleOf(row.content), detail: '' };
      return row.marker.kind === 'clause' ? { kind: 'clause', name: titleOf(row.content), detail: '' } : null;
    case 'text-directive':
      if (row.name === 'abzac' || row.name === 'remark' || row.name === 'centered') return null;
      return {
        kind: row.name === 'appendix' || row.name === 'sub-appendix' ? 'appendix' : 'requisite',
        name: titleOf(row.content),
        detail: DIRECTIVE_WORDS[row.name],
      };
    case 'line-directive':
      return {
        kind: row.name === 'table' ? 'table' : 'requisite',
        name: titleOf(row.content) || DIRECTIVE_WORDS[row.name],
        detail: titleOf(row.content) === '' ? '' : DIRECTIVE_WORDS[row.name],
      };
    case 'note':
      return { kind: 'note', name: row.name.text, detail: 'сноска' };
    case 'fragment':
      return { kind: 'fragment', name: row.name.text, detail: 'фрагмент' };
    case 'kind-declaration':
      return { kind: 'declaration', name: row.name.text, detail: 'вид' };
    case 'choice-declaration':
      return { kind: 'declaration', name: row.name.text, detail: 'выбор' };
    case 'field-declaration':
      return { kind: 'declaration', name: row.name.text, detail: 'поле' };
    case 'word-declaration':
      return { kind: 'declaration', name: row.name.text, detail: 'слово' };
    case 'document-declaration':
      return { kind: 'declaration', name: titleOf(row.content), detail: 'документ' };
    case 'style-declaration':
      return { kind: 'declaration', name: 'оформление', detail: '' };
    case 'numbering-declaration':
      return { kind: 'declaration', name: 'нумерация', detail: '' };
    case 'checks-declaration':
      return { kind: 'declaration', name: 'проверки', detail: '' };
    default:
      return null;
  }
}

function trimmed(unit: SourceUnit, start: number, end: number): Span {
  return { file: unit.path, start, end: start + unit.text.slice(start, end).trimEnd().length };
}
