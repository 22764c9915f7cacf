import { diagnostic } from '@polozh/diagnostics';
import type { Inline, Reference } from '@polozh/syntax';
import type { Check } from './check.ts';
import { contentsOf } from './walk.ts';

/**
 * The noun is typed before a reference to an appendix: the only appendix has no number, so nothing of the reference would
 * be printed, and «указаны в к договору» be left.
 */
export const checkAppendixNouns: Check = ({ report }) => ({
  inlines: {
    reference: (node, _, block) => {
      if (node.noun !== 'appendix') return;
      for (const content of contentsOf(block)) {
        const before = nodesBefore(content, node);
        if (before !== null && !isAnnounced(before))
          report(
            diagnostic('appendix-noun', node.span, { name: node.targets[0]?.text ?? '', isSigned: isSigned(before) }),
          );
      }
    },
  },
});

/** What stands before the reference among its neighbours; `null` where the nodes do not have it. */
function nodesBefore(nodes: readonly Inline[], wanted: Reference): readonly Inline[] | null {
  const at = nodes.indexOf(wanted);
  if (at >= 0) return nodes.slice(0, at);
  for (const node of nodes) {
    const inner =
      node.kind === 'emphasis' || node.kind === 'repealed'
        ? [node.children]
        : node.kind === 'chain'
          ? node.branches.map(({ children }) => children)
          : [];
    for (const children of inner) {
      const before = nodesBefore(children, wanted);
      if (before !== null) return before;
    }
  }
  return null;
}

const NOUN = /прил(?:ожени[а-яё]*|\.)[\s(«]*$/iu;
const ENUMERATION = /^[\s,–-]*(?:и|или|либо)?\s*$/u;

/** Whether «№» is typed, which the program prints itself. */
function isSigned(before: readonly Inline[]): boolean {
  const last = before[before.length - 1];
  return last?.kind === 'text' && /[№N]\s*$/u.test(last.text);
}

/** Whether the noun, or another reference to an appendix, stands before; of conditional words and fields it is not known. */
function isAnnounced(before: readonly Inline[]): boolean {
  const last = before[before.length - 1];
  if (last === undefined) return true;
  if (last.kind === 'soft-break') return isAnnounced(before.slice(0, -1));
  if (last.kind !== 'text') return last.kind !== 'label-mark';
  if (NOUN.test(last.text)) return true;
  const other = before[before.length - 2];
  return ENUMERATION.test(last.text) && (other === undefined || other.kind !== 'text');
}
