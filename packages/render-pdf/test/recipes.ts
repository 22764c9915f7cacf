import type { Block, Document, Note, Run, TableCell } from '@polozh/document';
import { text } from '@polozh/testkit';
import fc from 'fast-check';
import { body, cell, clause, documentOf, item, list, mark, section, table } from './documents.ts';

/** A recipe of a paragraph: how many words, and behind which of them a note of how many words is marked. */
interface Recipe {
  readonly words: number;
  readonly marks: readonly { readonly at: number; readonly words: number }[];
}

interface TableRecipe {
  readonly kind: 'table';
  readonly header: boolean;
  readonly span: boolean;
  readonly rows: readonly (readonly Recipe[])[];
}

interface TextRecipe {
  readonly kind: 'clause' | 'heading' | 'list' | 'appendix';
  readonly paragraphs: readonly Recipe[];
}

export type BlockRecipe = TableRecipe | TextRecipe;

/** Words of a heading at most: one that fills a page cannot stand with its text. */
const HEADING = 30;

/** How many words paragraphs, cells and notes have at most. */
export interface Lengths {
  readonly paragraph: number;
  readonly cell: number;
  readonly note: number;
}

/** Any block with notes in its text. */
export function blockRecipe({ paragraph, cell, note }: Lengths): fc.Arbitrary<BlockRecipe> {
  const recipe = (longest: number): fc.Arbitrary<Recipe> =>
    fc.record({
      words: fc.integer({ min: 1, max: longest }),
      marks: fc.array(fc.record({ at: fc.nat(longest), words: fc.integer({ min: 1, max: note }) }), { maxLength: 2 }),
    });
  const block = (kind: TextRecipe['kind'], words: number, maxLength: number) =>
    fc.record({
      kind: fc.constant(kind),
      paragraphs: fc.array(recipe(words), { minLength: 1, maxLength }),
    });
  const rows = fc.array(fc.array(recipe(cell), { minLength: 2, maxLength: 2 }), { minLength: 2, maxLength: 12 });
  return fc.oneof(
    { weight: 8, arbitrary: block('clause', paragraph, 2) },
    { weight: 2, arbitrary: block('heading', HEADING, 1) },
    { weight: 4, arbitrary: block('list', Math.ceil(paragraph / 4), 6) },
    { weight: 1, arbitrary: block('appendix', 9, 1) },
    {
      weight: 2,
      arbitrary: fc.record({ kind: fc.constant('table' as const), header: fc.boolean(), span: fc.boolean(), rows }),
    },
  );
}

/**
 * The document of a recipe. Every word names its paragraph («a12w3») and stands once: `a` in the text, `h` in headings, `c`
 * in cells, `t` in heading rows, `n` in notes.
 */
export function documentFrom(recipes: readonly BlockRecipe[], fontSize: number): Document {
  const notes: Note[] = [];
  let paragraphs = 0;
  const words = (count: number, name: string): Run[] => [
    text(Array.from({ length: count }, (_, index) => `${name}w${index}`).join(' ')),
  ];
  const runs = ({ words: count, marks }: Recipe, kind: string): Run[] => {
    const name = `${kind}${paragraphs++}`;
    return Array.from({ length: count }, (_, index): Run[] => [
      text(`${index === 0 ? '' : ' '}${name}w${index}`),
      ...marks
        .filter(({ at }) => Math.min(at, count - 1) === index)
        .map(({ words: length }) => {
          const note = notes.length;
          notes.push({ anchor: `n${note}`, blocks: [body(...words(length, `n${note}`))] });
          return mark(note);
        }),
    ]).flat();
  };
  const blocks = (one: BlockRecipe): Block => {
    if (one.kind === 'table') return tableFrom(one);
    if (one.kind === 'clause') return clause('1.', ...one.paragraphs.map((each) => body(...runs(each, 'a'))));
    if (one.kind === 'list') return list(...one.paragraphs.map((each) => item('–', body(...runs(each, 'a')))));
    return section(runs(one.paragraphs[0] as Recipe, 'h'));
  };
  const tableFrom = (one: TableRecipe): Block => {
    const merged = one.span && one.rows.length > 3;
    const rows = one.rows.map((row, index): TableCell[] =>
      row.slice(merged && index === 2 ? 1 : 0).map((each, column) => {
        const header = one.header && index === 0;
        const recipe = header ? { ...each, words: Math.min(each.words, HEADING) } : each;
        return cell(runs(recipe, header ? 't' : 'c'), { header, rows: merged && index === 1 && column === 0 ? 2 : 1 });
      }),
    );
    return table([1, 2], rows, one.header ? 1 : 0);
  };
  const parts: Block[][] = [[]];
  for (const one of recipes) {
    if (one.kind === 'appendix') parts.push([]);
    parts.at(-1)?.push(blocks(one));
  }
  return documentOf(parts, notes, { fontSize });
}
