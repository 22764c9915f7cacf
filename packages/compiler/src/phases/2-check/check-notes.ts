import { diagnostic, nameFix, nearest } from '@polozh/diagnostics';
import { type Note, type NoteUse, nameKey } from '@polozh/syntax';
import { ALWAYS, type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';
import { hasWords } from './has-words.ts';
import { standing } from './standing.ts';
import { walk } from './walk.ts';

/** Every footnote's mark has a text in each variant in which it stands, every text a mark, and no footnote stands in another. */
export const checkNotes: Check = (context) => {
  const { symbols, report } = context;
  const uses: { readonly node: NoteUse; readonly presence: Diagram }[] = [];
  return {
    inlines: { 'note-use': (node, presence) => void uses.push({ node, presence }) },
    finish: () => {
      const known = [...symbols.notes.values()].map((note) => note.name.text);
      for (const { node, presence } of uses) {
        const note = symbols.notes.get(nameKey(node.name.text));
        if (note !== undefined) checkText(node, note, presence, context);
        else
          report({
            ...diagnostic('unknown-note', node.name.span, {
              name: node.name.text,
              nearest: nearest(node.name.text, known),
              known,
            }),
            ...nameFix(node.name.span, node.name.text, known),
          });
      }
      const used = new Set(uses.map(({ node }) => nameKey(node.name.text)));
      for (const [key, note] of symbols.notes) {
        if (!used.has(key)) report(diagnostic('unused-note', note.name.span, { name: note.name.text }));
        walk(note.blocks, null, {
          under: () => null,
          inline: (node) => {
            if (node.kind === 'note-use') report(diagnostic('note-in-note', node.span, {}));
          },
        });
      }
    },
  };
};

/** The footnote says something wherever its mark stands. */
function checkText(node: NoteUse, note: Note, presence: Diagram, context: CheckContext): void {
  const { space, under, report } = context;
  const texts = standing(note.blocks, ALWAYS, under).map(({ block, presence: own }) =>
    'content' in block ? hasWords(block.content, own, context) : own,
  );
  const variant = texts.includes(ALWAYS) ? null : space.where(presence, ...texts.map(space.diagrams.not));
  if (variant !== null && presence !== NEVER)
    report(
      diagnostic('note-empty', node.name.span, { name: node.name.text, variant }, [
        { span: note.name.span, note: 'текст сноски здесь' },
      ]),
    );
}
