import { type Diagnostic, diagnostic, type Span, type Suppression } from '@polozh/diagnostics';
import type { Block, Source, SuppressionComment } from '@polozh/syntax';
import { readCode } from '../1-declare/levels.ts';
import { childrenOf } from './walk.ts';

/** The suppressing comments of a source with the blocks that they speak of; wrong ones are reported. */
export function suppressionsOf(source: Source, report: (problem: Diagnostic) => void): readonly Suppression[] {
  const { suppressions } = source;
  if (suppressions.length === 0) return [];
  const found = suppressions.map((): Block | null => null);
  findBehind(suppressions, source.blocks, found);
  return suppressions.map(({ codes, reason, span }, index) => {
    if (reason === '') report(diagnostic('suppression-without-reason', span, {}));
    const block = found[index] ?? null;
    return {
      codes: codes.flatMap((name) => {
        const number = readCode(name, report);
        return number === null ? [] : [{ number, span: name.span }];
      }),
      covers: block === null ? null : { file: span.file, start: block.span.start, end: endOf(block, span.file) },
    };
  });
}

/** Puts into `found` the block of the file that begins first behind each comment, the outermost where several do. */
function findBehind(comments: readonly SuppressionComment[], blocks: readonly Block[], found: (Block | null)[]): void {
  for (const block of blocks) {
    for (let index = 0; index < comments.length; index++)
      if (isNearer(block, (comments[index] as SuppressionComment).span, found[index] ?? null)) found[index] = block;
    if (block.kind === 'if') for (const branch of block.branches) findBehind(comments, branch.blocks, found);
    else findBehind(comments, childrenOf(block), found);
  }
}

function isNearer(block: Block, { file, end }: Span, found: Block | null): boolean {
  const { span } = block;
  if (span.start < end || span.file !== file) return false;
  if (found === null || span.start < found.span.start) return true;
  return span.start === found.span.start && endOf(block, file) > endOf(found, file);
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
