import { type Diagnostic, diagnostic, type Suppression } from '@polozh/diagnostics';
import type { Block, Source } from '@polozh/syntax';
import { readCode } from '../1-declare/levels.ts';
import { childrenOf } from './walk.ts';

/** The suppressing comments of a source with the blocks that they speak of; wrong ones are reported. */
export function suppressionsOf(source: Source, report: (problem: Diagnostic) => void): readonly Suppression[] {
  const { suppressions } = source;
  if (suppressions.length === 0) return [];
  const inOrder = blocksInOrder(source.blocks);
  return suppressions.map(({ codes, reason, span }) => {
    if (reason === '') report(diagnostic('suppression-without-reason', span, {}));
    const block = firstBehind(inOrder.get(span.file) ?? [], span.end);
    return {
      codes: codes.flatMap((name) => {
        const number = readCode(name, report);
        return number === null ? [] : [{ number, span: name.span }];
      }),
      covers: block === null ? null : { file: span.file, start: block.span.start, end: endOf(block, span.file) },
    };
  });
}

/** The blocks of each file by where they begin, the outer ones first where several begin there. */
function blocksInOrder(blocks: readonly Block[]): ReadonlyMap<string, readonly Block[]> {
  const files = new Map<string, Block[]>();
  const collect = (block: Block): void => {
    const known = files.get(block.span.file);
    if (known === undefined) files.set(block.span.file, [block]);
    else known.push(block);
    if (block.kind === 'if') for (const branch of block.branches) branch.blocks.forEach(collect);
    else childrenOf(block).forEach(collect);
  };
  blocks.forEach(collect);
  for (const ofFile of files.values()) ofFile.sort((a, b) => a.span.start - b.span.start);
  return files;
}

/** The first of the ordered blocks that begins at an offset or behind it. */
function firstBehind(blocks: readonly Block[], offset: number): Block | null {
  let low = 0;
  let high = blocks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((blocks[middle] as Block).span.start < offset) low = middle + 1;
    else high = middle;
  }
  return blocks[low] ?? null;
}

/** Where the last of what is in a block ends, as far as it is of the same file. */
function endOf(block: Block, file: string): number {
  let { end } = block.span;
  const include = (inner: Block): void => {
    if (inner.span.file === file) end = Math.max(end, endOf(inner, file));
  };
  if (block.kind === 'if') for (const branch of block.branches) branch.blocks.forEach(include);
  else childrenOf(block).forEach(include);
  return end;
}
