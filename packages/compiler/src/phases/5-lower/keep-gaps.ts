import type { SelectedContent } from '../3-select/selected.ts';

/** White space that sets words apart on a line to fill in; fewer spaces are a slip. */
const GAP = /[ \t]{3,}|\t/gu;
const TAB_WIDTH = 4;

/** Content whose gaps will not be closed up: they keep their width, and a line may end behind one. */
export const keepGaps = (content: SelectedContent): SelectedContent =>
  content.map((node) => {
    if (node.kind === 'emphasis') return { ...node, children: keepGaps(node.children) };
    return node.kind === 'text' ? { ...node, text: node.text.replace(GAP, kept) } : node;
  });

const kept = (gap: string): string => `${'\u00a0'.repeat(gap.replaceAll('\t', ' '.repeat(TAB_WIDTH)).length - 1)} `;
