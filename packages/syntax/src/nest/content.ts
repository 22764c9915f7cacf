import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Condition, Inline } from '../ast/index.ts';
import type { Problems } from '../problems.ts';
import type { Content } from '../rows.ts';

/** A block's own words and the guard that stood before them. */
export interface GuardedContent {
  readonly guard: Condition | null;
  readonly content: readonly Inline[];
}

const isIntroduction = (node: Content[number]): boolean =>
  node.kind === 'label-mark' ||
  node.kind === 'fixed-number' ||
  node.kind === 'soft-break' ||
  (node.kind === 'text' && node.text.trim() === '');

/** Takes the guard from a block's start (labels and spaces may stand before it); a guard elsewhere guards nothing, so it is reported. */
export function takeGuard(content: Content, problems: Problems): GuardedContent {
  if (!content.some((node) => node.kind === 'guard'))
    return { guard: null, content: trimStart(content as readonly Inline[]) };
  let guard: Condition | null = null;
  let atStart = true;
  const rest: Inline[] = [];
  for (const node of content) {
    if (node.kind !== 'guard') {
      if (!isIntroduction(node)) atStart = false;
      rest.push(node as Inline);
    } else if (node.condition === null) {
      problems.add(diagnostic('else-without-condition', node.span, {}));
    } else if (!atStart) {
      problems.add(diagnostic('misplaced-guard', node.span, {}));
    } else {
      guard = guard === null ? node.condition : both(guard, node.condition, node.span);
    }
  }
  return { guard, content: trimStart(rest) };
}

const both = (a: Condition, b: Condition, span: Span): Condition => ({
  kind: 'all',
  operands: [a, b],
  span: { ...span, start: a.span.start },
});

function trimStart(content: readonly Inline[]): readonly Inline[] {
  const first = content[0];
  return first?.kind === 'text' && !first.escaped && first.text.trim() === '' ? content.slice(1) : content;
}

/** «/приложение: Анкета»: the words of a directive follow its name with no sign between. */
export function reportColon([first]: Content, problems: Problems): void {
  if (first?.kind !== 'text' || first.escaped || !first.text.startsWith(':')) return;
  const span = { ...first.span, end: first.span.start + 1 };
  problems.add({
    ...diagnostic('directive-colon', span, {}),
    fix: { title: 'удалить двоеточие', edits: [{ span, text: first.text.charAt(1).trim() === '' ? '' : ' ' }] },
  });
}

/**
 * Parts content at its top-level line ends, for requisites, tables and forms.
 * @param own where the line ends have to stand: those of an inserted fragment are its prose's
 */
export function splitLines(content: readonly Inline[], own: Span | null = null): readonly (readonly Inline[])[] {
  const lines: Inline[][] = [[]];
  for (const node of content) {
    if (node.kind === 'soft-break' && (own === null || isWithin(node.span, own))) lines.push([]);
    else lines[lines.length - 1]?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

const isWithin = ({ file, start }: Span, outer: Span): boolean =>
  file === outer.file && start >= outer.start && start < outer.end;

/** Parts a line at the `;` of its own words, for cells. An escaped `\;` and those inside spans stay. */
export function splitCells(line: readonly Inline[]): readonly (readonly Inline[])[] {
  const cells: Inline[][] = [[]];
  for (const node of line) {
    if (node.kind !== 'text' || node.escaped || !node.text.includes(';')) {
      cells[cells.length - 1]?.push(node);
      continue;
    }
    let offset = node.span.start;
    for (const [index, piece] of node.text.split(';').entries()) {
      if (index > 0) cells.push([]);
      const span = { file: node.span.file, start: offset, end: offset + piece.length };
      if (piece !== '') cells[cells.length - 1]?.push({ kind: 'text', text: piece, escaped: false, span });
      offset += piece.length + 1;
    }
  }
  return cells;
}

/** The words of content where they are nothing but text; else `null`. */
export function textOnly(content: readonly Inline[]): string | null {
  let text = '';
  for (const node of content) {
    if (node.kind === 'text') text += node.text;
    else if (node.kind === 'soft-break') text += ' ';
    else return null;
  }
  return text.trim();
}
