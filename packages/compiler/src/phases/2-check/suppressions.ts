import { type Diagnostic, diagnostic, type Span, type Suppression } from '@polozh/diagnostics';
import type { Block, Source } from '@polozh/syntax';
import { readCode } from '../1-declare/levels.ts';
import { childrenOf } from './walk.ts';

/** The suppressing comments of a source with the blocks that they speak of; wrong ones are reported. */
export function suppressionsOf(source: Source, report: (problem: Diagnostic) => void): readonly Suppression[] {
  if (source.suppressions.length === 0) return [];
  const extents = extentsOf(source.blocks);
  return source.suppressions.map(({ codes, reason, span }) => {
    if (reason === '') report(diagnostic('suppression-without-reason', span, {}));
    return {
      codes: codes.flatMap((name) => {
        const number = readCode(name, report);
        return number === null ? [] : [{ number, span: name.span }];
      }),
      covers: blockBehind(span, extents),
    };
  });
}

/** The block that begins first behind a place, the outermost where several do. */
function blockBehind(place: Span, extents: readonly Span[]): Span | null {
  let found: Span | null = null;
  for (const extent of extents) {
    if (extent.file !== place.file || extent.start < place.end) continue;
    if (found === null || extent.start < found.start || (extent.start === found.start && extent.end > found.end))
      found = extent;
  }
  return found;
}

/** Where each block begins and where the last of what is in it ends. */
function extentsOf(blocks: readonly Block[]): readonly Span[] {
  const extents: Span[] = [];
  const visit = (block: Block): Span => {
    const parts = block.kind === 'if' ? block.branches.map((branch) => branch.blocks) : childrenOf(block);
    const inner = parts.flatMap((part) => part.map(visit)).filter(({ file }) => file === block.span.file);
    const extent = { ...block.span, end: inner.reduce((end, other) => Math.max(end, other.end), block.span.end) };
    extents.push(extent);
    return extent;
  };
  for (const block of blocks) visit(block);
  return extents;
}
