import { type Block, type Clause, type FieldUse, type Inline, type Item, nameKey, type Section } from '@polozh/syntax';
import { isDotted } from '../../same-list.ts';
import { beginsSentence, smallStart } from '../../small-start.ts';
import type { Symbols } from '../../symbols.ts';
import type { Check, CheckContext } from './check.ts';

/** No sentence begins with a word that the source itself gives with a small letter; of data's words the printing tells. */
export const checkSmallStarts: Check = (context) => ({
  siblings: (standing) => {
    const sentences = standing.flatMap(({ block }) => (isSentence(block) ? [block] : []));
    const uses = sentences.flatMap(({ content }) => firstUses(content));
    if (uses.length === 0) return;
    // Clauses that begin with a small letter are parts of one sentence.
    const isSmall = sentences.some(({ content: [first] }) => first?.kind === 'text' && /^[а-яё]/u.test(first.text));
    if (!isSmall) for (const use of uses) checkUse(use, context);
  },
  block: (_, __, contents) => {
    for (const content of contents)
      for (let index = 1; index < content.length; index++) {
        const node = content[index] as Inline;
        if (node.kind === 'field-use' && beginsSentence(content.slice(Math.max(0, index - 2), index)))
          checkUse(node, context);
      }
  },
});

const isSentence = (block: Block): block is Section | Clause | Item =>
  block.kind === 'section' ||
  (block.kind === 'clause' && block.depth === 1) ||
  (block.kind === 'item' && isDotted(block));

/** The fields with which words may begin: conditions may give several. */
function firstUses(content: readonly Inline[]): readonly FieldUse[] {
  const first = content.find(({ kind }) => kind !== 'label-mark' && kind !== 'fixed-number');
  if (first?.kind === 'chain') return first.branches.flatMap(({ children }) => firstUses(children));
  return first?.kind === 'field-use' ? [first] : [];
}

function checkUse(use: FieldUse, { symbols, report }: CheckContext): void {
  const key = nameKey(use.name.text);
  const problems = valuesOf(key, symbols).map((text) => smallStart(use, symbols.fields.get(key)?.type, text));
  const problem = problems.find((one) => one !== null);
  if (problem != null) report(problem);
}

/** What the source says that a name prints, in the nominative. */
function valuesOf(key: string, { kinds, words, fields }: Symbols): readonly string[] {
  if (key === 'вид') return kinds?.values.map(({ label }) => label) ?? [];
  const word = words.get(key);
  if (word !== undefined) return [...word.values.values()].map(({ text }) => text);
  const byDefault = fields.get(key)?.byDefault ?? null;
  return byDefault === null ? [] : [byDefault];
}
