import {
  type Block,
  type FormPiece,
  REQUISITE_SPACES,
  type Requisite,
  type RequisiteRole,
  SPACES,
} from '@polozh/document';
import { text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import type { PlacedLine } from '../src/layout/line.ts';
import { createLayout } from '../src/renderer.ts';
import { body, cell, documentOf, item, list, origin, section, table } from './documents.ts';

const layOut = createLayout();

/** The lines of each page, without its number. */
function pagesOf(blocks: readonly Block[]): readonly (readonly PlacedLine[])[] {
  const { pages, shape } = layOut(documentOf([blocks]));
  return pages.map(({ items }) =>
    items.flatMap((one) => (one.type === 'line' && one.item.y >= shape.top ? [one.item] : [])),
  );
}

const wordsOf = ({ line }: PlacedLine): string => line.fragments.map(({ atom }) => atom.text).join('');
const widthOf = ({ line }: Pick<PlacedLine, 'line'>): number =>
  line.fragments.reduce((sum, { width }) => sum + width, 0);

/** The first line with these words. */
function lineWith(pages: readonly (readonly PlacedLine[])[], words: string): PlacedLine {
  const found = pages.flat().find((line) => wordsOf(line).includes(words));
  if (found === undefined) throw new Error(`no line «${words}»`);
  return found;
}

/** Free height between the boxes of two lines, pt. */
const between = (above: PlacedLine, below: PlacedLine): number => below.y - above.y - above.line.height;

const requisite = (role: RequisiteRole, words: string): Requisite => ({
  kind: 'requisite',
  role,
  lines: [{ runs: [text(words)], origin }],
  origin,
});
const blank = (length: number | null, caption = ''): FormPiece => ({
  kind: 'blank',
  length,
  caption: caption === '' ? [] : [text(caption)],
  origin,
});
const words = (said: string): FormPiece => ({ kind: 'words', runs: [text(said)] });
const form = (...pieces: FormPiece[]): Block => ({ kind: 'form', lines: [{ pieces, align: 'left', origin }], origin });
const filler = (lines: number): readonly Block[] => Array.from({ length: lines }, () => body(text('Строка.')));

describe('the mark of an appendix to a letter', () => {
  it('has its second line under the text of the first', () => {
    const lines = ['Приложение: 1. Форма.', '2. Отчёт.'].map((said) => ({ runs: [text(said)], origin }));
    const pages = pagesOf([{ kind: 'requisite', role: 'attachment', lines, origin }]);
    const first = lineWith(pages, 'Приложение');
    const lead = widthOf(first) - widthOf(lineWith(pagesOf([requisite('attachment', '1. Форма.')]), '1.'));
    expect(lineWith(pages, 'Отчёт').line.left - first.line.left).toBeCloseTo(lead, 0);
  });
});

describe('the space between blocks', () => {
  it('is the greater one of what both ask for', () => {
    const pages = pagesOf([
      requisite('letterhead', 'Школа'),
      requisite('document-kind', 'ПРИКАЗ'),
      requisite('date-number', '01.09.2025'),
      body(text('Текст.')),
    ]);
    const [school, kind, date, first] = ['Школа', 'ПРИКАЗ', '01.09.2025', 'Текст.'].map((said) =>
      lineWith(pages, said),
    );
    expect(between(school as PlacedLine, kind as PlacedLine)).toBeCloseTo(REQUISITE_SPACES['document-kind'].before);
    expect(between(kind as PlacedLine, date as PlacedLine)).toBeCloseTo(REQUISITE_SPACES['document-kind'].after);
    expect(between(date as PlacedLine, first as PlacedLine)).toBeCloseTo(REQUISITE_SPACES['date-number'].after);
  });

  it('is none between the kind and its title, which are one heading', () => {
    const pages = pagesOf([
      requisite('document-kind', 'ПОЛОЖЕНИЕ'),
      requisite('title', 'о совете'),
      body(text('Текст.')),
    ]);
    expect(between(lineWith(pages, 'ПОЛОЖЕНИЕ'), lineWith(pages, 'о совете'))).toBeCloseTo(0);
    expect(between(lineWith(pages, 'о совете'), lineWith(pages, 'Текст.'))).toBeCloseTo(REQUISITE_SPACES.title.after);
  });

  it('stays behind a heading that goes to the next page with its text', () => {
    const heading = section([text('Раздел')], body(text('Первый абзац. '.repeat(20))));
    const pages = pagesOf([...filler(40), heading]);
    const title = lineWith(pages, 'Раздел');
    expect(pages[1]).toContain(title);
    expect(between(title, lineWith(pages, 'Первый'))).toBeCloseTo(SPACES.section.after);
  });

  it('parts a note of a table from the text', () => {
    const noted = { ...table([1], [[cell([text('Ячейка')])]]), notes: [body(text('Примечание.'))] } as Block;
    const pages = pagesOf([noted, body(text('Текст.'))]);
    expect(between(lineWith(pages, 'Примечание.'), lineWith(pages, 'Текст.'))).toBeCloseTo(SPACES.table.after);
  });
});

describe('blanks of a form', () => {
  it('have their captions under their middles, apart from each other', () => {
    const pages = pagesOf([
      form(words('«'), blank(4, '(день)'), words('» '), blank(10, '(месяц)'), words(' 20'), blank(2, '(год)')),
    ]);
    const { line } = lineWith(pages, '____');
    const blanks = line.fragments.reduce<{ x: number; middles: number[] }>(
      ({ x, middles }, { atom, width }) => ({
        x: x + width,
        middles: /^_+$/.test(atom.text) ? [...middles, x + width / 2] : middles,
      }),
      { x: line.left, middles: [] },
    ).middles;
    const captions = line.below.map(({ dx, line: caption }) => ({
      from: dx + caption.left,
      to: dx + caption.left + widthOf({ line: caption }),
    }));
    expect(captions).toHaveLength(3);
    expect((captions[0]?.from ?? 0) + (captions[0]?.to ?? 0)).toBeCloseTo(2 * (blanks[0] ?? 0));
    for (const [index, { from }] of captions.entries()) expect(from).toBeGreaterThan(captions[index - 1]?.to ?? -1);
  });

  it('that fill their lines end at the margin', () => {
    const ends = [form(words('Я, '), blank(null)), form(words('проживающий по адресу: '), blank(null))].map((one) => {
      const placed = lineWith(pagesOf([one]), '____');
      return placed.x + placed.line.left + widthOf(placed);
    });
    const { shape } = layOut(documentOf([[body()]]));
    for (const end of ends) expect(end).toBeCloseTo(shape.width - shape.right);
  });
});

describe('a table', () => {
  it('has its heading in bold, in the middle of its cells', () => {
    const head = (said: string, rows = 1) => cell([text(said)], { header: true, rows, align: 'center' });
    const pages = pagesOf([
      table(
        [1, 1],
        [[head('Класс', 2), head('Время')], [head('начало')], [cell([text('1')]), cell([text('9.00')])]],
        2,
      ),
    ]);
    const [tall, upper, lower] = ['Класс', 'Время', 'начало'].map((said) => lineWith(pages, said)) as PlacedLine[];
    expect(tall?.line.fragments[0]?.atom.piece.bold).toBe(true);
    expect(2 * (tall?.y ?? 0)).toBeCloseTo((upper?.y ?? 0) + (lower?.y ?? 0));
    expect(lineWith(pages, '9.00').line.fragments[0]?.atom.piece.bold).toBe(false);
  });
});

describe('a list', () => {
  const items = ['Первый', 'Второй', 'Третий'].map((said) => item('–', body(text(said))));

  it.each(Array.from({ length: 8 }, (_, index) => 36 + index))(
    'leaves neither its lead nor its last item alone, behind %d lines',
    (lines) => {
      const pages = pagesOf([...filler(lines), body(text('Состав:')), list(...items)]);
      const pageOf = (said: string): number =>
        pages.findIndex((page) => page.some((line) => wordsOf(line).includes(said)));
      expect(pageOf('Состав:')).toBe(pageOf('Первый'));
      expect(pageOf('Второй')).toBe(pageOf('Третий'));
    },
  );
});

describe('rows', () => {
  const many = Array.from({ length: 9 }, (_, index) => 33 + index);
  const pageIn = (pages: readonly (readonly PlacedLine[])[], said: string): number =>
    pages.findIndex((page) => page.some((line) => !line.artifact && wordsOf(line).includes(said)));

  it.each(many)('of a table: the last does not stand alone, behind %d lines', (lines) => {
    const head = [cell([text('Шапка')], { header: true })];
    const rows = ['раз', 'два', 'три'].map((said) => [cell([text(said)])]);
    const pages = pagesOf([...filler(lines), table([1], [head, ...rows], 1)]);
    expect(pageIn(pages, 'два')).toBe(pageIn(pages, 'три'));
  });

  it.each(many)('of a signature stand together and with what belongs to it, behind %d lines', (lines) => {
    const rows = ['Председатель', 'Секретарь', 'Член'].map((post) => ({
      post: [{ runs: [text(post)], origin }],
      hand: [],
      name: [text('И.О. Фамилия')],
      origin,
    }));
    const pages = pagesOf([
      ...filler(lines),
      { kind: 'signature', rows, origin },
      requisite('executor', 'Исполнитель'),
    ]);
    expect(pageIn(pages, 'Председатель')).toBe(pageIn(pages, 'Член'));
    expect(pageIn(pages, 'Член')).toBe(pageIn(pages, 'Исполнитель'));
  });
});
