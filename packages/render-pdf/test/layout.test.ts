import type { Block, Note, Run, TableCell } from '@polozh/document';
import { text } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PlacedLine } from '../src/layout/line.ts';
import type { BuiltDocument, BuiltPage } from '../src/layout/page-builder.ts';
import { layOutDocument } from '../src/renderer.ts';
import { body, cell, clause, documentOf, item, list, mark, section, table } from './documents.ts';

/** A recipe of a paragraph: how many words, and behind which of them a note of how many words is marked. */
interface Recipe {
  readonly words: number;
  readonly marks: readonly { readonly at: number; readonly words: number }[];
}

type BlockRecipe =
  | { readonly kind: 'clause' | 'heading' | 'list'; readonly paragraphs: readonly Recipe[] }
  | {
      readonly kind: 'table';
      readonly header: boolean;
      readonly span: boolean;
      readonly rows: readonly (readonly Recipe[])[];
    };

const recipe = (longest: number, note: number): fc.Arbitrary<Recipe> =>
  fc.record({
    words: fc.integer({ min: 1, max: longest }),
    marks: fc.array(fc.record({ at: fc.nat(longest), words: fc.integer({ min: 1, max: note }) }), { maxLength: 2 }),
  });

const blockRecipe = (note: number, noteInTable = note): fc.Arbitrary<BlockRecipe> =>
  fc.oneof(
    {
      weight: 4,
      arbitrary: fc.record({
        kind: fc.constant('clause' as const),
        paragraphs: fc.array(recipe(160, note), { minLength: 1, maxLength: 2 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('heading' as const),
        paragraphs: fc.array(recipe(9, 1), { minLength: 1, maxLength: 1 }),
      }),
    },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('list' as const),
        paragraphs: fc.array(recipe(40, note), { minLength: 1, maxLength: 6 }),
      }),
    },
    {
      weight: 1,
      arbitrary: fc.record({
        kind: fc.constant('table' as const),
        header: fc.boolean(),
        span: fc.boolean(),
        rows: fc.array(fc.array(recipe(60, noteInTable), { minLength: 2, maxLength: 2 }), {
          minLength: 2,
          maxLength: 12,
        }),
      }),
    },
  );

/** Builds a document in which every word names its paragraph («a12w3») and stands once. */
function build(recipes: readonly BlockRecipe[], fontSize: number) {
  const notes: Note[] = [];
  let paragraphs = 0;
  let words = 0;
  const runs = ({ words: count, marks }: Recipe, name = `a${paragraphs++}`): Run[] => {
    const made: Run[] = [];
    for (let index = 0; index < count; index++) {
      words++;
      made.push(text(`${index === 0 ? '' : ' '}${name}w${index}`));
      for (const one of marks.filter(({ at }) => Math.min(at, count - 1) === index)) {
        const note = notes.length;
        notes.push({ anchor: `n${note}`, blocks: [] });
        notes[note] = { anchor: `n${note}`, blocks: [body(...runs({ words: one.words, marks: [] }, `n${note}`))] };
        made.push(mark(note));
      }
    }
    return made;
  };
  const blocks = recipes.map((one): Block => {
    if (one.kind === 'table') {
      const rows = one.rows.map((row, index): TableCell[] => {
        const covered = one.span && index === 2 && one.rows.length > 3;
        const cells = row
          .slice(covered ? 1 : 0)
          .map((each) => cell(runs(each, `c${paragraphs++}`), { header: one.header && index === 0 }));
        const [first, ...others] = cells as [TableCell, ...TableCell[]];
        return one.span && index === 1 && one.rows.length > 3 ? [{ ...first, rows: 2 }, ...others] : cells;
      });
      return table([1, 2], rows, one.header ? 1 : 0);
    }
    if (one.kind === 'clause') return clause('1.', ...one.paragraphs.map((each) => body(...runs(each))));
    if (one.kind === 'list') return list(...one.paragraphs.map((each) => item('–', body(...runs(each)))));
    const heading = runs({ words: one.paragraphs[0]?.words ?? 1, marks: [] }, `h${paragraphs++}`);
    return { ...section('x'), heading } as Block;
  });
  return { document: documentOf(blocks, notes, { fontSize }), notes };
}

const linesOf = (page: BuiltPage): PlacedLine[] =>
  page.items.flatMap((one) => (one.type === 'line' && !(one.item.artifact && one.item.y < 56) ? [one.item] : []));

const wordsOf = ({ line }: PlacedLine): string[] =>
  line.fragments
    .filter(({ atom }) => atom.kind === 'word' && /^[a-z]\d+w\d+$/.test(atom.text))
    .map(({ atom }) => atom.text);

/** Every complaint about a layout, as a person would say it. */
function faults(built: BuiltDocument, notes: readonly Note[], checkWidows: boolean): string[] {
  const found: string[] = [];
  const seen = new Map<string, number>();
  const starts = new Map<number, number>();
  const marks = new Map<number, number>();
  const spread = new Map<string, Map<number, number>>();
  built.pages.forEach((page, index) => {
    const bottom = page.pageSize.height - page.pageMargins.bottom;
    const lines = linesOf(page);
    lines.forEach((placed, row) => {
      const { line, x, y } = placed;
      if (y < page.pageMargins.top - 0.1 || y + line.height > bottom + 0.1)
        found.push(`page ${index}: a line at ${y} is off the page`);
      for (const other of lines.slice(row + 1)) {
        if (overlap(placed, other))
          found.push(`page ${index}: lines overlap at ${x}, ${y}: ${wordsOf(placed)[0]} and ${wordsOf(other)[0]}`);
      }
      if (placed.artifact) return;
      for (const id of line.ids) if (id.startsWith('note ')) starts.set(Number(id.slice(5)) - 1, index);
      for (const note of line.notes) marks.set(note, index);
      for (const word of wordsOf(placed)) seen.set(word, (seen.get(word) ?? 0) + 1);
      const name = wordsOf(placed)[0]?.split('w')[0];
      if (name !== undefined) {
        const pages = spread.get(name) ?? new Map<number, number>();
        spread.set(name, pages.set(index, (pages.get(index) ?? 0) + 1));
      }
    });
    const flow = lines.filter((placed) => /^[ahc]/.test(wordsOf(placed)[0] ?? 'a'));
    const last = wordsOf(flow.at(-1) ?? (lines[0] as PlacedLine))[0] ?? '';
    if (
      last.startsWith('h') &&
      index < built.pages.length - 1 &&
      linesOf(built.pages[index + 1] as BuiltPage).some((one) => /^[ah]/.test(wordsOf(one)[0] ?? ''))
    )
      found.push(`page ${index}: the heading ${last} stands last`);
  });
  for (const [word, count] of seen) if (count !== 1) found.push(`${word} is painted ${count} times`);
  notes.forEach((_, note) => {
    if (starts.get(note) !== marks.get(note))
      found.push(`note ${note} starts on page ${starts.get(note)}, its mark is on ${marks.get(note)}`);
  });
  if (checkWidows) {
    for (const [name, pages] of spread) {
      if (!name.startsWith('a') || pages.size < 2) continue;
      for (const [page, count] of pages) if (count === 1) found.push(`${name} leaves one line on page ${page}`);
    }
  }
  return found;
}

function overlap(a: PlacedLine, b: PlacedLine): boolean {
  const width = ({ line }: PlacedLine): number =>
    line.fragments.reduce((sum, { atom, width: own }) => sum + own + (atom.kind === 'space' ? line.stretch : 0), 0);
  const apartX =
    a.x + a.line.left + width(a) <= b.x + b.line.left + 0.1 || b.x + b.line.left + width(b) <= a.x + a.line.left + 0.1;
  const apartY = a.y + a.line.height <= b.y + 0.1 || b.y + b.line.height <= a.y + 0.1;
  return !apartX && !apartY;
}

const countWords = (recipes: readonly BlockRecipe[], size: number): { words: number; seen: number } => {
  const { document } = build(recipes, size);
  const all = JSON.stringify(document).match(/[ahcn]\d+w\d+/g) ?? [];
  const built = layOutDocument(document);
  const seen = built.pages
    .flatMap(linesOf)
    .filter(({ artifact }) => !artifact)
    .flatMap(wordsOf);
  return { words: all.length, seen: seen.length };
};

const RUNS = { numRuns: 60, seed: 20240901 };

describe('the layout of any document', () => {
  it('keeps notes with their marks, lines apart and on the page, paragraphs unparted but by two lines, headings with their text', () => {
    fc.assert(
      fc.property(
        fc.array(blockRecipe(60), { minLength: 3, maxLength: 30 }),
        fc.constantFrom(12, 13, 14),
        (recipes, size) => {
          const { document, notes } = build(recipes, size);
          expect(faults(layOutDocument(document), notes, true)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('splits notes longer than a page and keeps all else', () => {
    fc.assert(
      fc.property(
        fc.array(blockRecipe(1500, 60), { minLength: 1, maxLength: 12 }),
        fc.constantFrom(12, 14),
        (recipes, size) => {
          const { document, notes } = build(recipes, size);
          expect(faults(layOutDocument(document), notes, false)).toEqual([]);
        },
      ),
      RUNS,
    );
  });

  it('loses no word', () => {
    fc.assert(
      fc.property(
        fc.array(blockRecipe(400), { minLength: 1, maxLength: 20 }),
        fc.constantFrom(12, 14),
        (recipes, size) => {
          const { words, seen } = countWords(recipes, size);
          expect(seen).toBe(words);
        },
      ),
      RUNS,
    );
  });
});
