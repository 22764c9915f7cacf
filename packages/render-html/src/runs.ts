import { handleRun, type Run, type RunHandlers, wholeNumbers } from '@polozh/document';
import type { Element, ElementContent } from 'hast';
import { moveSign, targetOf, withChange } from './changed.ts';
import type { Context } from './context.ts';
import { element, text } from './hast.ts';
import { LABELS } from './labels.ts';

/** The document's hrefs are safe already; this holds even for a Document made by hand. */
const SAFE_HREF = /^(?:https?|mailto|tel):/i;

/** A place to write on: underscores, so that it can be copied and searched; a screen reader is told what it is. */
export const blank = (length: number): Element =>
  element('span', { className: ['blank'], role: 'img', ariaLabel: LABELS.blank }, [text('_'.repeat(length))]);

const HANDLERS: RunHandlers<Context, readonly ElementContent[]> = {
  text: (run) => prose(run.text),
  field: (run, { document }) => [
    run.placeholder && document.style.markPlaceholders
      ? element('span', { className: ['placeholder'] }, [text(run.text)])
      : text(run.text),
  ],
  link: (run) => [SAFE_HREF.test(run.href) ? element('a', { href: run.href }, [text(run.text)]) : text(run.text)],
  reference: (run, { doubled }) => [
    element('a', { className: ['reference'], href: `#${targetOf(run.target, run.change, doubled)}` }, [text(run.text)]),
  ],
  'note-mark': (run, { document, marks }) => {
    const anchor = document.notes[run.note]?.anchor ?? '';
    const ids = marks.get(run.note) ?? [];
    const id = `${anchor}:${ids.length + 1}`;
    ids.push(id);
    marks.set(run.note, ids);
    return [
      element('sup', {}, [
        element('a', { className: ['footnote-ref'], id, href: `#${anchor}`, role: 'doc-noteref' }, [
          text(`${run.note + 1}`),
        ]),
      ]),
    ];
  },
  blank: (run) => [blank(run.length)],
  box: () => [element('span', { className: ['box'], role: 'img', ariaLabel: LABELS.box }, [text('☐')])],
  break: () => [element('br', {}, [])],
};

/** Words; a number in which a browser would end a line stays whole. */
const prose = (words: string): readonly ElementContent[] =>
  wholeNumbers(words).map((stretch) =>
    stretch.whole ? element('span', { className: ['whole'] }, [text(stretch.text)]) : text(stretch.text),
  );

/** A break that came or went is seen by this sign. */
const BREAK_SIGN = '↵';

function addRun(nodes: ElementContent[], run: Run, context: Context): void {
  let marked = handleRun(HANDLERS, run, context);
  if (run.kind === 'break') {
    if (run.change !== undefined) nodes.push(text(BREAK_SIGN));
    nodes.push(...marked);
    return;
  }
  if (run.marks.italic) marked = [element('em', {}, [...marked])];
  if (run.marks.bold) marked = [element('strong', {}, [...marked])];
  if (run.marksBefore && run.change === undefined) marked = [element('span', { className: ['restyled'] }, [...marked])];
  for (const node of marked) context.trace(node, run.origin);
  nodes.push(...marked);
}

/** Runs as phrasing content; bold is `strong`, italic is `em`; neighbours that came or went together are one `ins` or `del`. */
export function renderRuns(runs: readonly Run[], context: Context): ElementContent[] {
  const nodes: ElementContent[] = [];
  addRuns(nodes, runs, context);
  return nodes;
}

/** As `renderRuns`, behind the nodes that are there. */
export function addRuns(nodes: ElementContent[], runs: readonly Run[], context: Context): void {
  for (let start = 0; start < runs.length; ) {
    const first = runs[start] as Run;
    const { change, move } = first;
    if (change === undefined) {
      addRun(nodes, first, context);
      start++;
      continue;
    }
    const group: ElementContent[] = [];
    nodes.push(...moveSign(first, context));
    for (; start < runs.length && runs[start]?.change === change && runs[start]?.move === move; start++)
      addRun(group, runs[start] as Run, context);
    nodes.push(...withChange(change, group));
  }
}

/** Lines of runs parted by line breaks. */
export function renderLines(lines: readonly { readonly runs: readonly Run[] }[], context: Context): ElementContent[] {
  const nodes: ElementContent[] = [];
  for (const [index, line] of lines.entries()) {
    if (index > 0) nodes.push(element('br', {}, []));
    addRuns(nodes, line.runs, context);
  }
  return nodes;
}
