import { ALWAYS, type Analysis, type Diagram, walk } from '@polozh/compiler';
import type { Span } from '@polozh/diagnostics';

/**
 * The condition under which the smallest piece of the source at an offset stands; of a fragment that is inserted in several
 * places, that at least one of them stands. `null` where no block is.
 */
export function presenceAt({ source, space, under }: Analysis, file: string, offset: number): Diagram | null {
  let found: { readonly size: number; readonly presence: Diagram } | null = null;
  const meet = (span: Span, presence: Diagram): void => {
    if (span.file !== file || offset < span.start || offset > span.end) return;
    const size = span.end - span.start;
    if (found === null || size < found.size) found = { size, presence };
    else if (size === found.size) found = { size, presence: space.diagrams.or(found.presence, presence) };
  };
  walk<Diagram>(source.blocks, ALWAYS, {
    under,
    block: (block, presence) => {
      if (block.kind !== 'if') meet(block.span, presence);
    },
    branch: ({ span, inside }) => meet(span, inside),
  });
  return (found as { readonly presence: Diagram } | null)?.presence ?? null;
}

/** «Печатается в вариантах «школа», «спо».», or empty where that is everywhere. */
export function presenceText({ space }: Analysis, presence: Diagram): string {
  if (presence === ALWAYS) return '';
  if (!space.isPossible(presence)) return 'Не печатается ни в одном варианте.';
  const where = space.describe(presence).trim();
  return where === '' ? '' : `Печатается ${where}.`;
}
