import { readFileSync } from 'node:fs';
import { createDocumentMaker, prepare, variantsOf } from '@polozh/pipeline';
import { randomSource } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Matrix, type MatrixRow, matrixOf, wordingText } from '../src/index.ts';
import { entriesOf } from '../src/matrix/entries.ts';

const folder = new URL('../../../fixtures/regulations/sferum/', import.meta.url);
const textOf = (name: string): string => readFileSync(new URL(name, folder), 'utf8');

async function variantsOfSource(text: string) {
  const { value: analysis } = prepare('а.polozh', new Map([['а.polozh', text]]));
  const maker = createDocumentMaker();
  const filling = { choices: new Map<string, string>(), values: new Map(), final: false };
  const variants = [];
  for (const kind of variantsOf(analysis)) {
    const { value: document } = await maker.make(analysis, kind, filling);
    const label = document.metadata.variant?.label ?? '';
    variants.push({ column: { name: kind ?? '', label }, document });
  }
  return variants;
}

const matrixOfSource = async (text: string): Promise<Matrix> => matrixOf(await variantsOfSource(text));

/** «номера | начало | виды: слова, которых нет у других | …», as the fixture has it. */
function told(row: MatrixRow, { columns }: Matrix): string {
  const numbers = row.numbers.map((number) => (number === null ? '—' : number === '' ? '+' : number)).join(' ');
  const [first] = row.wordings;
  const start = first === undefined ? '' : wordingText(first).split(' ').slice(0, 3).join(' ');
  const readings = row.wordings.map((wording) => {
    const names = wording.columns.map((index) => columns[index]?.name).join(', ');
    if (row.wordings.length === 1) return names;
    const words = wording.stretches.filter(({ differs, text }) => differs && text.trim() !== '');
    return `${names}: ${words.map(({ text }) => text.trim()).join(' … ')}`.trim();
  });
  return [numbers, start, ...readings].join(' | ');
}

describe('the matrix of the sample', () => {
  it('tells every place that differs, with its variants, numbers and words, and no other', async () => {
    const matrix = await matrixOfSource(textOf('sferum.polozh'));
    const lines = matrix.rows.filter((row) => !row.isCommon).map((row) => told(row, matrix));
    expect(lines).toEqual(textOf('matrix.txt').trimEnd().split('\n'));
  });

  it('has each reading as the variant prints it', async () => {
    const matrix = await matrixOfSource(textOf('sferum.polozh'));
    const spaces = (text: string): string => text.replace(/[\s\u00A0]+/g, ' ').replace(/[*_¹]|\[[а-яё ]+\] /g, '');
    const printed = matrix.columns.map(({ name }) => spaces(textOf(`expected/${name}.txt`)));
    const missing = matrix.rows.flatMap((row) =>
      row.wordings.flatMap((wording) =>
        wording.columns
          .filter((column) => !printed[column]?.includes(spaces(wordingText(wording)).trim()))
          .map((column) => `${column}: ${wordingText(wording)}`),
      ),
    );
    expect(missing).toEqual([]);
  });
});

const HEAD = '/вид организации\n  доо – детский сад\n  школа – школа\n\n';

/** A text and how its places that differ are told; the columns are доо and школа. */
const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  ['what is the same everywhere', '+ А.\n', []],
  [
    'a number alone is no difference',
    '+ ((школа?)) А.\n\n+ Б.\n\n+ См. ((пункт б)).\n\n+ ((метка б)) В.\n',
    ['— 1 | А. | школа'],
  ],
  ['nor is the mark that a list puts', '+ А:\n  - б\n  - ((школа?)) в\n', ['— 1 | в. | школа']],
  ['but a typed one is', '+ А:\n  - б((школа?!))\n', ['1 1 | б. | доо: | школа: !']],
  [
    'branches of /если in the order of the text',
    '+ А.\n/если школа\n+ Б.\n/иначе\n+ В.\n/конец\n+ Г.\n',
    ['— 2 | Б. | школа', '2 — | В. | доо'],
  ],
  ['rows of tables', '/таблица\nА ; Б\n1 ; 2\n((школа?)) 3 ; 4\n/конец\n', ['— + | 3 ; 4 | школа']],
  ['requisites', '/заголовок О ((школа? школе))((доо? саде))\n\n+ А.\n', ['+ + | О саде | доо: саде | школа: школе']],
  ['items with letters', '+ А:\n  а) б\n  б) ((школа?)) в\n  в) г\n', ['— 1 б | в; | школа']],
  [
    'footnotes',
    '+ А((сноска н)).\n\n/сноска н\nТекст ((школа? да))((доо? нет)).\n/конец\n',
    ['сн. 1 сн. 1 | Текст нет. | доо: нет | школа: да'],
  ],
];

describe('the matrix tells of', () => {
  it('signs of items and gaps of forms as they are printed', async () => {
    const { rows } = await matrixOfSource(
      `${HEAD}+ Задачи:\n  а) первая\n  - вторая\n\n/форма\nЯ, ____________ (подпись)\n/конец\n`,
    );
    const shown = rows.map((row) =>
      `${row.sign} ${wordingText(row.wordings[0] as MatrixRow['wordings'][number])}`.trim(),
    );
    expect(shown).toEqual(['Задачи:', 'а) первая', '– вторая.', 'Я, ____________ (подпись)']);
  });

  it.each(CASES)('%s', async (_, text, lines) => {
    const matrix = await matrixOfSource(HEAD + text);
    expect(matrix.rows.filter((row) => !row.isCommon).map((row) => told(row, matrix))).toEqual(lines);
  });
});

it('the matrix holds every variant whole and in its order', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat(), async (seed) => {
      const variants = await variantsOfSource(randomSource(seed, { kinds: 3, sections: 1 }));
      const { rows } = matrixOf(variants);
      for (const [column, { document }] of variants.entries()) {
        const inMatrix = rows.flatMap((row) => {
          const wording = row.wordings.find(({ columns }) => columns.includes(column));
          return wording === undefined ? [] : [`${row.kind} ${row.numbers[column]} ${wordingText(wording)}`];
        });
        const own = entriesOf(document).map(({ kind, number, words, end }) => {
          const text = words.map((token) => token.text.replaceAll('\u00A0', ' ')).join('');
          return `${kind} ${number} ${text}${end}`;
        });
        // The mark that a list puts is told by the reading's first variant.
        const bare = (line: string): string => line.replace(/[.;]$/, '');
        expect(inMatrix.map(bare)).toEqual(own.map(bare));
      }
    }),
    { seed: 1, numRuns: 40 },
  );
});
