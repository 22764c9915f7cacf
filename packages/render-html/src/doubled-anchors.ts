import type { Block, Changeable, Document } from '@polozh/document';

/** Anchors that a redline has twice: of a piece that stands and of another, or of its former place, that is gone. */
export function doubledAnchors(document: Document): ReadonlySet<string> {
  const standing = new Set<string>();
  const gone = new Set<string>();
  if (document.revision === undefined) return gone;
  const meet = (piece: Changeable & { readonly anchor: string }): void => {
    (piece.change === 'deleted' ? gone : standing).add(piece.anchor);
  };
  const meetAll = (blocks: readonly Block[]): void => {
    for (const block of blocks) {
      if ('anchor' in block) meet(block);
      if ('blocks' in block) meetAll(block.blocks);
      const pieces = block.kind === 'list' ? block.items : block.kind === 'definitions' ? block.entries : [];
      for (const piece of pieces) {
        meet(piece);
        meetAll(piece.blocks);
      }
    }
  };
  for (const part of document.parts) {
    meet(part);
    meetAll(part.blocks);
  }
  return new Set([...gone].filter((anchor) => standing.has(anchor)));
}
