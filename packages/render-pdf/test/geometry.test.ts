import type { Block, Style } from '@polozh/document';
import { STYLE_PROFILES } from '@polozh/document';
import { hasProgram, text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { body, clause, documentOf, item, list, origin } from './documents.ts';
import { ask, printed } from './files.ts';

/** A word where `pdftotext` found it, mm from the page's top left corner. */
interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const mm = (points: string | undefined): number => (Number(points) * 25.4) / 72;

/** Words of a file in reading order. */
function measured(bytes: Uint8Array): Word[] {
  let page = -1;
  const words: Word[] = [];
  for (const line of ask(bytes, 'pdftotext', '-bbox').split('\n')) {
    if (line.includes('<page ')) page++;
    const match = /xMin="([\d.]+)" yMin="([\d.]+)" xMax="([\d.]+)" yMax="([\d.]+)">(.*)<\/word>/.exec(line);
    if (match === null) continue;
    const [, left, top, right, bottom, word = ''] = match;
    words.push({ page, text: word, left: mm(left), right: mm(right), top: mm(top), bottom: mm(bottom) });
  }
  return words;
}

const STYLES: readonly (readonly [name: string, style: Style])[] = [
  ['gost-7.0.97-2025', STYLE_PROFILES['gost-7.0.97-2025']],
  ['gost-7.0.97-2016', STYLE_PROFILES['gost-7.0.97-2016']],
  [
    'a style of one’s own',
    {
      ...STYLE_PROFILES['gost-7.0.97-2025'],
      margins: { left: 20, right: 15, top: 25, bottom: 30 },
      fontSize: 12,
      lineSpacing: 1.5,
      indent: 10,
      requisiteWidth: 60,
    },
  ],
];

const approval: Block = {
  kind: 'requisite',
  role: 'approval',
  lines: [{ runs: [text('УТВЕРЖДАЮ')], origin }],
  origin,
};
const long = (name: string): Block => body(text(`${name} ${'и ещё немного слов '.repeat(120)}`));
const blocks: readonly Block[] = [
  approval,
  clause('1.1.', long('Абзац')),
  list(item('–', long('Пункт')), item('○', long('Другой'))),
  long('Конец'),
];

/** Tinos: ascent and descent of Word's single line, in ems. */
const LINE = { ascent: 0.891, descent: 0.216, gap: 0.042 };

describe.skipIf(!hasProgram('pdftotext', 'poppler-utils')).each(STYLES)('the page in %s', (_, style) => {
  const { page, margins, indent, requisiteWidth, fontSize, lineSpacing } = style;
  const words = printed(documentOf([blocks], [], style)).then(({ bytes }) => measured(bytes));
  const find = async (asked: string): Promise<Word> => {
    const found = (await words).find((word) => word.text === asked);
    if (found === undefined) throw new Error(`no word «${asked}»`);
    return found;
  };
  /** Words of the text that begin their line, and those that end it. */
  const textWords = async (): Promise<Word[]> => (await words).filter(({ top }) => top > margins.top - 1);
  const near = (actual: number, expected: number): void => expect(Math.abs(actual - expected)).toBeLessThan(0.5);

  it('keeps the margins', async () => {
    const text = await textWords();
    near(Math.min(...text.map(({ left }) => left)), margins.left);
    near(Math.max(...text.map(({ right }) => right)), page.width - margins.right);
    near(Math.min(...text.map(({ top }) => top)), margins.top);
    expect(Math.max(...text.map(({ bottom }) => bottom))).toBeLessThan(page.height - margins.bottom + 0.5);
  });

  it('indents the first line, and lists behind it', async () => {
    near((await find('1.1.')).left, margins.left + indent);
    near((await find('–')).left, margins.left + indent);
    near((await find('Пункт')).left, margins.left + indent + 7.5);
    near((await find('Конец')).left, margins.left + indent);
  });

  it('puts the approval at the right, as wide as a requisite may be', async () => {
    near((await find('УТВЕРЖДАЮ')).left, page.width - margins.right - requisiteWidth);
  });

  it('sets the lines so far apart as Word does', async () => {
    const tops = [...new Set((await textWords()).filter((word) => word.page === 1).map(({ top }) => top))].sort(
      (a, b) => a - b,
    );
    const pitch = (fontSize * lineSpacing * (LINE.ascent + LINE.descent + LINE.gap) * 25.4) / 72;
    for (const [index, top] of tops.slice(1, 20).entries()) near(top - (tops[index] ?? 0), pitch);
  });

  it('numbers pages from the second on, in the middle, 10 mm from the edge', async () => {
    const numbers = (await words).filter(({ top }) => top < margins.top - 1);
    expect(numbers.map(({ page, text }) => [page, text])).toEqual(
      Array.from({ length: numbers.length }, (_, index) => [index + 1, String(index + 2)]),
    );
    for (const { left, right, top } of numbers) {
      near((left + right) / 2, (margins.left + page.width - margins.right) / 2);
      near(top, 10);
    }
  });
});
