import { type Diagnostic, diagnostic, type Span, type Suppression } from '@polozh/diagnostics';
import type { Block, Source } from '@polozh/syntax';
import { readCode } from '../1-declare/levels.ts';
import { childrenOf } from './walk.ts';

/** The suppressing comments of a source with the blocks that they speak of; wrong ones are reported. */
export function suppressionsOf(source: Source, report: (problem: Diagnostic) => void): readonly Suppression[] {
  return source.suppressions.map(({ codes, reason, span }) => {
    if (reason === '') report(diagnostic('suppression-without-reason', span, {}));
    const block = blockBehind(span, source.blocks, null);
    return {
      codes: codes.flatMap((name) => {
        const number = readCode(name, report);
        return number === null ? [] : [{ number, span: name.span }];
      }),
      covers: block === null ? null : { file: span.file, start: block.span.start, end: endOf(block, span.file) },
    };
  });
}

/**
 * The block of the file that begins first behind a place, the outermost where several do.
 * @param known one found so far
 */
function blockBehind(place: Span, blocks: readonly Block[], known: Block | null): Block | null {
  let found = known;
  for (const block of blocks) {
    if (isNearer(block, place, found)) found = block;
    if (block.kind === 'if') for (const branch of block.branches) found = blockBehind(place, branch.blocks, found);
    else found = blockBehind(place, childrenOf(block), found);
  }
  return found;
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
