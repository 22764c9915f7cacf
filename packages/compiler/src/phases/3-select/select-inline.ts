import type { Condition, Inline } from '@polozh/syntax';
import { nameKey } from '@polozh/syntax';
import type { SelectedContent, SelectedInline } from './selected.ts';

/** Tells whether a condition holds in the variant. */
export type Holds = (condition: Condition) => boolean;

/** A block's words in a variant, and what its marks say of the block. */
export interface SelectedWords {
  readonly content: SelectedContent;
  readonly labels: readonly string[];
  readonly fixedNumber: string | null;
}

const NONE: readonly string[] = [];

/** Takes what the variant keeps of a block's words. */
export function selectWords(content: readonly Inline[], holds: Holds): SelectedWords {
  if (content.every(isPlain)) return { content, labels: NONE, fixedNumber: null };
  const labels: string[] = [];
  let fixedNumber: string | null = null;
  const keep = (nodes: readonly Inline[], target: SelectedInline[]): SelectedInline[] => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'chain': {
          const branch = node.branches.find((candidate) => candidate.condition === null || holds(candidate.condition));
          const isElseChain = node.branches.some((candidate) => candidate.condition === null);
          if (isElseChain) {
            if (branch !== undefined) keep(branch.children, target);
          } else {
            for (const part of node.branches)
              if (part.condition === null || holds(part.condition)) keep(part.children, target);
          }
          break;
        }
        case 'emphasis':
        case 'repealed':
          target.push({ ...node, children: keep(node.children, []) });
          break;
        case 'label-mark':
          labels.push(nameKey(node.name.text));
          break;
        case 'fixed-number':
          fixedNumber = node.number;
          break;
        case 'bad-inline':
          target.push({ kind: 'text', text: node.text, escaped: true, span: node.span });
          break;
        default:
          target.push(node);
      }
    }
    return target;
  };
  const kept = keep(content, []);
  return { content: kept, labels, fixedNumber };
}

type Plain = Exclude<
  Inline,
  { kind: 'chain' | 'emphasis' | 'repealed' | 'label-mark' | 'fixed-number' | 'bad-inline' }
>;

const isPlain = (node: Inline): node is Plain =>
  node.kind === 'text' ||
  node.kind === 'soft-break' ||
  node.kind === 'field-use' ||
  node.kind === 'blank' ||
  node.kind === 'note-use';

/** True where nothing would be printed. */
export const isEmpty = (content: SelectedContent): boolean =>
  content.every((node) => node.kind === 'soft-break' || (node.kind === 'text' && node.text.trim() === ''));
