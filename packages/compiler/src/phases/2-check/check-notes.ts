import { diagnostic, nearest } from '@polozh/diagnostics';
import { nameKey } from '@polozh/syntax';
import type { Check } from './check.ts';
import { walk } from './walk.ts';

/** Every footnote's mark has a text, every text a mark, and no footnote stands in another. */
export const checkNotes: Check = ({ source, symbols, report }) => {
  const used = new Set<string>();
  const known = [...symbols.notes.values()].map((note) => note.name.text);
  walk(source.blocks, null, {
    under: () => null,
    inline: (node) => {
      if (node.kind !== 'note-use') return;
      const key = nameKey(node.name.text);
      used.add(key);
      if (!symbols.notes.has(key))
        report(
          diagnostic('unknown-note', node.name.span, {
            name: node.name.text,
            nearest: nearest(node.name.text, known),
            known,
          }),
        );
    },
  });
  for (const [key, note] of symbols.notes) {
    if (!used.has(key)) report(diagnostic('unused-note', note.name.span, { name: note.name.text }));
    walk(note.blocks, null, {
      under: () => null,
      inline: (node) => {
        if (node.kind === 'note-use') report(diagnostic('note-in-note', node.span, {}));
      },
    });
  }
};
