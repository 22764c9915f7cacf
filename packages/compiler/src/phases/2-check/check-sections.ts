import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import { hasWords } from './has-words.ts';

/** A section has text under its heading in every variant in which it stands. */
export const checkSections: Check = (context) => {
  const { space, report } = context;
  return {
    siblings: (list, presence, parent) => {
      if (parent?.kind !== 'section') return;
      const standing = list.map(({ block, presence: own }) =>
        block.kind === 'paragraph' ? hasWords(block.content, own, context) : own,
      );
      if (standing.includes(presence)) return;
      const variant = space.where(presence, ...standing.map(space.diagrams.not));
      if (variant !== null) report(diagnostic('empty-section', parent.span, { variant }));
    },
  };
};
