import type { Block, Paragraph, Run } from '@polozh/document';
import type { Row } from '../rows/row.ts';
import { runsOf } from '../rows/runs-of.ts';
import { type MergeContext, sameRuns } from './merge-context.ts';
import { mergeLeaf, relabel } from './merge-leaf.ts';
import { mergeRuns } from './merge-runs.ts';
import { mergeParagraphs } from './merge-table.ts';

/** Merges two rows of one key: the newer one, with what is gone from it; the very same row where nothing is. */
export function mergeRow(before: Row, after: Row, context: MergeContext): Row {
  return isSame(before, after) ? after : merged(before, after, context);
}

function isSame(before: Row, after: Row): boolean {
  if (labelOf(before) !== labelOf(after) || !sameGrid(before, after)) return false;
  const [older, newer] = [runsOf(before), runsOf(after)];
  return older.length === newer.length && newer.every((runs, index) => sameRuns(older[index] as readonly Run[], runs));
}

const labelOf = ({ block }: Row): string | null => ('label' in block ? (block.label?.text ?? null) : null);

/** Cells and blanks say something by their shape too, so such blocks are looked at line by line. */
const sameGrid = (before: Row, after: Row): boolean =>
  after.kind !== 'leaf' || after.block.kind === 'paragraph' || after.block.kind === 'requisite' || before === after;

function merged(before: Row, after: Row, context: MergeContext): Row {
  switch (after.kind) {
    case 'part':
      return before.kind !== 'part'
        ? after
        : { ...after, block: { ...after.block, title: mergeRuns(before.block.title, after.block.title, context) } };
    case 'section': {
      if (before.kind !== 'section') return after;
      const { label } = after.block;
      return {
        ...after,
        block: {
          ...after.block,
          label: label === null || before.block.label === null ? label : relabel(before.block.label, label),
          heading: mergeRuns(before.block.heading, after.block.heading, context),
        },
      };
    }
    case 'clause':
      return before.kind !== 'clause'
        ? after
        : {
            ...after,
            block: {
              ...after.block,
              label: relabel(before.block.label, after.block.label),
              blocks: mergeLead(before.block.blocks, after.block.blocks, context),
            },
          };
    case 'item':
      return before.kind !== 'item'
        ? after
        : {
            ...after,
            block: {
              ...after.block,
              label: relabel(before.block.label, after.block.label),
              blocks: mergeLead(before.block.blocks, after.block.blocks, context),
            },
          };
    case 'entry':
      return before.kind !== 'entry'
        ? after
        : {
            ...after,
            block: {
              ...after.block,
              term: mergeRuns(before.block.term, after.block.term, context),
              definition: mergeRuns(before.block.definition, after.block.definition, context),
            },
          };
    case 'remark':
      return after;
    case 'leaf':
      return before.kind !== 'leaf' ? after : { ...after, block: mergeLeaf(before.block, after.block, context) };
  }
}

/** The paragraph that carries a label stays one paragraph, whatever becomes of its words. */
function mergeLead(before: readonly Block[], after: readonly Block[], context: MergeContext): readonly Block[] {
  const [a] = before.filter(isParagraph);
  const [b] = after.filter(isParagraph);
  if (a !== undefined && b !== undefined) return [{ ...b, runs: mergeRuns(a.runs, b.runs, context) }];
  return mergeParagraphs(a === undefined ? [] : [a], b === undefined ? [] : [b], context);
}

const isParagraph = (block: Block): block is Paragraph => block.kind === 'paragraph';
