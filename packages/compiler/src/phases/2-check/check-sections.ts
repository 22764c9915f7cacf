import { diagnostic } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Diagram } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { hasWords } from './has-words.ts';

/** What stands behind a section, not in it, and yet is what its heading announces: «Адреса и подписи сторон». */
const CLOSING: ReadonlySet<Block['kind']> = new Set(['signature', 'requisite', 'acquaintance-sheet']);

/** A section has text under its heading in every variant in which it stands. */
export const checkSections: Check = (context) => {
  const { space, report } = context;
  const behind = new Map<Block, readonly Diagram[]>();
  return {
    siblings: (list, presence, parent) => {
      for (const [index, { block }] of list.entries()) {
        const next = list[index + 1];
        if (block.kind === 'section' && next !== undefined && CLOSING.has(next.block.kind)) {
          const rest = list.slice(index + 1);
          const end = rest.findIndex((one) => !CLOSING.has(one.block.kind));
          behind.set(
            block,
            rest.slice(0, end < 0 ? rest.length : end).map((one) => one.presence),
          );
        }
      }
      if (parent?.kind !== 'section') return;
      const standing = list.map(({ block, presence: own }) =>
        block.kind === 'paragraph' ? hasWords(block.content, own, context) : own,
      );
      if (standing.includes(presence)) return;
      const all = [...standing, ...(behind.get(parent) ?? [])];
      const variant = space.where(presence, ...all.map(space.diagrams.not));
      if (variant !== null) report(diagnostic('empty-section', parent.span, { variant }));
    },
  };
};
