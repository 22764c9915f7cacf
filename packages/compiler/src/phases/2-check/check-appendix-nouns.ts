import { diagnostic } from '@polozh/diagnostics';
import type { Inline } from '@polozh/syntax';
import type { Check, CheckContext } from './check.ts';

/**
 * The noun is typed before a reference to an appendix: the only appendix has no number, so nothing of the reference would
 * be printed, and «указаны в к договору» be left.
 */
export const checkAppendixNouns: Check = (context) => ({
  block: (_block, _presence, contents) => {
    for (const content of contents) checkNodes(content, context);
  },
});

function checkNodes(nodes: readonly Inline[], context: CheckContext): void {
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as Inline;
    if (node.kind === 'emphasis' || node.kind === 'repealed') checkNodes(node.children, context);
    else if (node.kind === 'chain') for (const { children } of node.branches) checkNodes(children, context);
    else if (node.kind === 'reference' && node.noun === 'appendix' && !isAnnounced(nodes, index)) {
      const name = node.targets[0]?.text ?? '';
      context.report(diagnostic('appendix-noun', node.span, { name, isSigned: isSigned(nodes[index - 1]) }));
    }
  }
}

const NOUN = /прил(?:ожени[а-яё]*|\.)[\s(«]*$/iu;
const ENUMERATION = /^[\s,–-]*(?:и|или|либо)?\s*$/u;

/** Whether «№» is typed, which the program prints itself. */
const isSigned = (before: Inline | undefined): boolean => before?.kind === 'text' && /[№N]\s*$/u.test(before.text);

/** Whether the noun, or another reference to an appendix, stands before `to`; of conditional words and fields it is not known. */
function isAnnounced(nodes: readonly Inline[], to: number): boolean {
  let at = to - 1;
  while (nodes[at]?.kind === 'soft-break') at--;
  const last = nodes[at];
  if (last === undefined) return true;
  if (last.kind !== 'text') return last.kind !== 'label-mark';
  if (NOUN.test(last.text)) return true;
  const other = nodes[at - 1];
  return ENUMERATION.test(last.text) && (other === undefined || other.kind !== 'text');
}
