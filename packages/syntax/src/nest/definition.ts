import { diagnostic, type Span } from '@polozh/diagnostics';
import type { Block, Condition, Definition, Inline } from '../ast/index.ts';
import type { Problems } from '../problems.ts';

const DEFINITION_DASH = /(^|\s)([–—-])(?=\s|$)/u;

/** Parts `Термин – определение` at the first dash between spaces outside of spans. */
export function definitionOf(
  guard: Condition | null,
  content: readonly Inline[],
  children: Block[],
  span: Span,
  problems: Problems,
): Definition {
  for (const [index, node] of content.entries()) {
    const match = node.kind === 'text' && !node.escaped ? DEFINITION_DASH.exec(node.text) : null;
    if (match === null || node.kind !== 'text') continue;
    const at = match.index + (match[1]?.length ?? 0);
    const before = node.text.slice(0, match.index);
    const after = node.text.slice(at + 1).trimStart();
    const start = node.span.start;
    const term: Inline[] = [...content.slice(0, index)];
    if (before !== '') term.push({ ...node, text: before, span: { ...node.span, end: start + before.length } });
    const rest: Inline[] =
      after === '' ? [] : [{ ...node, text: after, span: { ...node.span, start: node.span.end - after.length } }];
    return {
      kind: 'definition',
      guard,
      term,
      dash: match[2] ?? '–',
      content: [...rest, ...content.slice(index + 1)],
      children,
      span,
    };
  }
  problems.add(diagnostic('definition-without-dash', span, {}));
  return { kind: 'definition', guard, term: content, dash: '', content: [], children, span };
}
