import { type Block, type Part, plainText, type Table } from '@polozh/document';
import { loadDecliner } from '@polozh/russian';
import { parse } from '@polozh/syntax';
import { describe, expect, it } from 'vitest';
import { analyse, assemble } from '../src/index.ts';

const decliner = await loadDecliner();

function partsOf(text: string): readonly Part[] {
  const parsed = parse('а', new Map([['а', text]]));
  const analysed = analyse(parsed.value, { problems: parsed.diagnostics });
  const variant = { kind: null, choices: new Map(), values: new Map(), final: false };
  return assemble(analysed.value, variant, decliner).value.parts;
}

const blocksOf = (text: string): readonly Block[] => partsOf(text).flatMap((part) => part.blocks);

const tableIn = (text: string): Table | undefined =>
  blocksOf(text).find((block): block is Table => block.kind === 'table');

describe('merged cells', () => {
  /** Rows of a table and its cells: words, columns × rows. */
  const CASES: readonly [rows: string, cells: readonly string[]][] = [
    ['А ; = ; Б\n" ; " ; в', ['А 2×2, Б 1×1', 'в 1×1']],
    ['А ; = ; Б\n" ; = ; в', ['А 2×2, Б 1×1', 'в 1×1']],
    ['А ; = ; Б\n" ; " ; в\n" ; " ; г', ['А 2×3, Б 1×1', 'в 1×1', 'г 1×1']],
    ['А ; = ; Б\nв ; " ; г', ['А 2×1, Б 1×1', 'в 1×1, " 1×1, г 1×1']],
    ['А ; = ; Б\n" ; в ; г', ['А 2×1, Б 1×1', '" 1×1, в 1×1, г 1×1']],
    ['А ; Б\n" ; =', ['А 1×2, Б 1×1', '= 1×1']],
  ];
  it.each(CASES)('%j', (rows, cells) => {
    const table = tableIn(`/таблица\n${rows}\n/конец\n`);
    const shown = table?.rows.map((row) =>
      row.map((cell) => `${plainText(cell.runs)} ${cell.columns}×${cell.rows}`).join(', '),
    );
    expect(shown).toEqual(cells);
  });
});

it('keeps a box and its word on one line', () => {
  const [block] = blocksOf('Нужное: ((клетка)) да, ((клетка)) *нет*.\n');
  expect(block?.kind === 'paragraph' && plainText(block.runs)).toBe('Нужное: ☐\u00a0да, ☐\u00a0нет.');
});

describe('white space', () => {
  it.each([
    ['Что это ? Вот : так ; да ! Всё .', 'Что это? Вот: так; да! Всё.'],
    ['( слово ) и « слово »', '(слово) и~«слово»'],
    ['( *слово* ) и « *слово* » !', '(слово) и~«слово»!'],
    ['( ) да, « » сентября', '( ) да, « » сентября'],
    ['с п. 1 ... 3', 'с~п.~1 ... 3'],
  ])('%s', (source, expected) => {
    const [block] = blocksOf(`${source}\n`);
    expect(block?.kind === 'paragraph' && plainText(block.runs).replaceAll('\u00a0', '~')).toBe(expected);
  });
});

it('begins an acquaintance sheet on a page of its own', () => {
  expect(blocksOf('Слова.\n\n/лист ознакомления 5\n')[1]).toMatchObject({ kind: 'paragraph', startsPage: true });
});

it('knows which appendix is printed on lying sheets, wherever in it that is said', () => {
  const parts = partsOf(
    'Слова.\n\n/приложение А\n/альбомная страница\n\n+ Пункт.\n\n/приложение Б\n\n+ Пункт.\n/альбомная страница\n',
  );
  expect(parts.map(({ landscape }) => landscape)).toEqual([undefined, true, true]);
});

it('knows an appendix to an appendix', () => {
  expect(partsOf('Слова.\n\n/приложение А\n\n/приложение к приложению Б\n').map(({ nested }) => nested)).toEqual([
    undefined,
    undefined,
    true,
  ]);
});

it('prints one dot for an abbreviated placeholder and the sentence that it ends', () => {
  const blocks = blocksOf('/поле член: фио – Ф.И.О.\n\nЧлен комиссии: ((член)). Он же ((член))...\n');
  const block = blocks.find((one) => one.kind === 'paragraph');
  expect(block?.kind === 'paragraph' && plainText(block.runs).replaceAll('\u00a0', ' ')).toBe(
    'Член комиссии: Ф.И.О. Он же Ф.И.О....',
  );
});

it('keeps an empty number and an empty date on one line each', () => {
  const [block] = blocksOf('Приказ от ________ № ____, до «___» ________ 20__ г.\n');
  const words = block?.kind === 'paragraph' ? plainText(block.runs).replaceAll('\u00a0', '~') : '';
  expect(words).toBe('Приказ от~________ №~____, до~«___»~________~20__~г.');
});

it.each([
  [2, 'от~«__»~________~20__~г. №~___'],
  [4, 'от~«__»~________ 20__~г. №~___'],
])('lets an empty date go to two lines only where grifs are narrow: %i columns', (count, expected) => {
  const [row] = blocksOf('/гриф согласования от «__» ________ 20__ г. № ___\n'.repeat(count));
  const grif = row?.kind === 'requisite-row' ? row.columns[count - 1]?.[0] : undefined;
  expect(plainText(grif?.lines[0]?.runs ?? []).replaceAll('\u00a0', '~')).toBe(expected);
});

describe('a blank for which there is no room', () => {
  it.each([
    ['/адресат\nот _______________________________\n/конец', 'от~_____________________________'],
    ['/адресат\nпаспорт ________ № _______________\n/конец', 'паспорт ________ №~_____________'],
    [
      '/форма\nДата и время несчастного случая и место его ______________________________\n/конец',
      'Дата и~время несчастного случая и~место его …',
    ],
    ['/форма\nДата ____________________________\n/конец', 'Дата ____________________________'],
    [
      '/подпись Заместитель директора по учебной работе ; ______________________ ; А.В. Константинопольский',
      'Заместитель директора по~учебной работе|__________________|А.В.~Константинопольский',
    ],
  ])('%j', (source, expected) => {
    const [block] = blocksOf(`${source}\n`);
    expect(shownLine(block).replaceAll('\u00a0', '~')).toBe(expected);
  });
});

/** The first line of a requisite, a form or a signature; «…» is a blank to the margin. */
function shownLine(block: Block | undefined): string {
  if (block?.kind === 'requisite') return plainText(block.lines[0]?.runs ?? []);
  if (block?.kind === 'signature') {
    const [row] = block.rows;
    return [row?.post[0]?.runs ?? [], row?.hand ?? [], row?.name ?? []].map(plainText).join('|');
  }
  if (block?.kind !== 'form') return '';
  const pieces = block.lines[0]?.pieces ?? [];
  return pieces
    .map((piece) =>
      piece.kind === 'words' ? plainText(piece.runs) : piece.length === null ? '…' : '_'.repeat(piece.length),
    )
    .join('');
}

it('keeps the initials of a placeholder and its surname on one line', () => {
  const blocks = blocksOf('/поле председатель: фио – И.О. ФАМИЛИЯ\n\nПредседатель – ((председатель)).\n');
  const block = blocks.find((one) => one.kind === 'paragraph');
  expect(block?.kind === 'paragraph' && plainText(block.runs)).toContain('И.О.\u00a0ФАМИЛИЯ');
});
