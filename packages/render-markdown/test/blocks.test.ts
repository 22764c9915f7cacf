import type { Block, ListItem, Run } from '@polozh/document';
import { bold, paragraph, sampleDocument, text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { renderMarkdown } from '../src/index.ts';
import { documentOf } from './documents.ts';

const decode = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);
const render = async (...blocks: Block[]): Promise<string> =>
  decode((await renderMarkdown.render(documentOf(...blocks), { date: null })).value);

const origin = null;
const anchor = 'mesto';
const label = (words: string) => ({ text: words, counter: null });
const item = (marker: string, ...blocks: Block[]): ListItem => ({ label: label(marker), anchor, blocks, origin });
const blank = (length: number): Run => ({ kind: 'blank', length, marks: {}, origin });
const lineBreak: Run = { kind: 'break', origin };
const cell = (words: string, columns = 1, rows = 1, align: 'left' | 'center' | 'right' = 'left') => ({
  runs: words === '' ? [] : [text(words)],
  header: false,
  columns,
  rows,
  align,
  origin,
});

const CASES: readonly (readonly [name: string, blocks: readonly Block[], markdown: string])[] = [
  [
    'a section is a heading with its number, a clause a paragraph with its own',
    [
      {
        kind: 'section',
        level: 1,
        label: label('1.'),
        heading: [text('Общие'), lineBreak, text('положения')],
        anchor,
        blocks: [
          {
            kind: 'clause',
            depth: 1,
            label: label('1.1.'),
            anchor,
            blocks: [paragraph('body', text('Текст.'))],
            origin,
          },
        ],
        origin,
      },
    ],
    '## 1. Общие положения\n\n1.1. Текст.\n',
  ],
  [
    'a clause «1.» is no ordered list',
    [{ kind: 'clause', depth: 1, label: label('1.'), anchor, blocks: [paragraph('body', text('Утвердить.'))], origin }],
    '1\\. Утвердить.\n',
  ],
  [
    'dashes are bullets, letters and numbers are text behind bullets',
    [
      {
        kind: 'list',
        marker: 'dash',
        depth: 1,
        items: [
          item('–', paragraph('continuation', text('первое;'))),
          item('–', paragraph('continuation', text('второе:')), {
            kind: 'list',
            marker: 'letter',
            depth: 2,
            items: [
              item('а)', paragraph('continuation', text('форму;'))),
              item('б)', paragraph('continuation', text('срок.'))),
            ],
            origin,
          }),
        ],
        origin,
      },
    ],
    '* первое;\n* второе:\n  * а) форму;\n  * б) срок.\n',
  ],
  [
    'an item of several paragraphs keeps them',
    [
      {
        kind: 'list',
        marker: 'dash',
        depth: 1,
        items: [
          item('–', paragraph('continuation', text('первый')), paragraph('continuation', text('второй'))),
          item('–', paragraph('continuation', text('другой'))),
        ],
        origin,
      },
    ],
    '* первый\n\n  второй\n* другой\n',
  ],
  [
    'lists beside each other stay apart',
    [1, 2].map(() => ({
      kind: 'list',
      marker: 'dash',
      depth: 1,
      items: [item('–', paragraph('continuation', text('а')))],
      origin,
    })),
    '* а\n\n- а\n',
  ],
  [
    'a definition is one paragraph, its dash as typed',
    [
      {
        kind: 'definitions',
        entries: [{ term: [text('Журнал')], dash: '—', definition: [text('документ.')], anchor, blocks: [], origin }],
        origin,
      },
    ],
    '**Журнал** — документ.\n',
  ],
  [
    'requisites are lines, blanks underscores',
    [
      {
        kind: 'requisite',
        role: 'approval',
        lines: [
          { runs: [text('УТВЕРЖДАЮ')], origin },
          { runs: [blank(3), text(' И.О. Фамилия')], origin },
        ],
        origin,
      },
    ],
    'УТВЕРЖДАЮ\\\n\\_\\_\\_ И.О. Фамилия\n',
  ],
  [
    'a table loses its spans, keeps its places and its alignment',
    [
      {
        kind: 'table',
        caption: [text('Сроки')],
        label: label('Таблица 1'),
        anchor,
        columns: [1, 1, 1],
        headerRows: 1,
        rows: [
          [cell('№', 1, 1, 'center'), cell('Дело', 2, 1, 'center')],
          [cell('1', 1, 2, 'right'), cell('а|б'), cell('в')],
          [cell('г', 2)],
        ],
        notes: [],
        origin,
      },
    ],
    'Таблица 1 – Сроки\n\n|  № | Дело |   |\n| -: | ---- | - |\n|  1 | а\\|б | в |\n|    | г    |   |\n',
  ],
  [
    'a form is a paragraph a line, captions behind their blanks',
    [
      {
        kind: 'form',
        lines: [
          {
            align: 'right',
            pieces: [
              { kind: 'words', runs: [text('от ')] },
              { kind: 'blank', length: 4, caption: [text('(имя)')], origin },
            ],
            origin,
          },
        ],
        origin,
      },
    ],
    'от \\_\\_\\_\\_ (имя)\n',
  ],
  [
    'a signature has the post above hand and name',
    [
      {
        kind: 'signature',
        rows: [
          {
            post: [{ runs: [text('Директор')], origin }],
            hand: [text('[ПОДПИСЬ]')],
            name: [text('В.Н. Петров')],
            origin,
          },
        ],
        origin,
      },
    ],
    'Директор\\\n\\[ПОДПИСЬ] В.Н. Петров\n',
  ],
];

describe('blocks', () => {
  it.each(CASES)('%s', async (_, blocks, markdown) => {
    expect(await render(...blocks)).toBe(markdown);
  });
});

const link = (href: string, words: string): Run => ({ kind: 'link', href, text: words, marks: {}, origin });

const RUNS: readonly (readonly [name: string, runs: readonly Run[], markdown: string])[] = [
  ['spaces stand outside emphasis', [text('а'), bold(' б '), text('в')], 'а **б** в'],
  ['punctuation at a letter stands outside emphasis', [text('а'), bold('(б)'), text('в')], 'а(**б**)в'],
  ['quotes between spaces stay inside', [text('а '), bold('«б»'), text(' в')], 'а **«б»** в'],
  ['runs of one look are one', [bold('а'), bold('б')], '**аб**'],
  ['both marks', [{ kind: 'text', text: 'а', marks: { bold: true, italic: true }, origin }], '***а***'],
  ['a link', [link('https://school.ru/?a=1&b=2', 'сайт')], '[сайт](https://school.ru/?a=1\\&b=2)'],
  ['a link that is its address', [link('https://school.ru', 'https://school.ru')], '<https://school.ru>'],
  ['an unsafe link is text', [link('javascript:alert(1)', 'сайт')], 'сайт'],
  ['an address becomes a link', [text('на info@school.ru.')], 'на <info@school.ru>.'],
  ['an address to fill in does not', [text('www.____.ru')], 'www\u2060.\\_\\_\\_\\_.ru'],
  ['a break', [text('а '), lineBreak, text(' б')], 'а\\\nб'],
  ['markup is text', [text('<script>*[x](y)`_#')], '\\<script>\\*\\[x]\\(y)\\`\\_#'],
  ['a line that begins like a block is none', [text('- а'), lineBreak, text('# б')], '\\- а\\\n\\# б'],
  ['what cannot be printed is left out', [text('а\0\u0007\ufeffб\ud800')], 'аб'],
];

describe('runs', () => {
  it.each(RUNS)('%s', async (_, runs, markdown) => {
    expect(await render(paragraph('body', ...runs))).toBe(`${markdown}\n`);
  });
});

const came = (run: Run): Run => ({ ...run, change: 'inserted' });
const went = (run: Run, move?: number): Run => ({ ...run, change: 'deleted', ...(move !== undefined && { move }) });

const CHANGES: readonly (readonly [name: string, blocks: readonly Block[], markdown: string])[] = [
  [
    'words that came or went stand between tags, inside words too',
    [paragraph('body', text('дн'), went(text('ей')), came(text('я')), came(bold(' да')), text('.'))],
    'дн<del>ей</del><ins>я **да**</ins>.',
  ],
  ['a break that went has a sign', [paragraph('body', text('а'), went(lineBreak), text('б'))], 'а<del>↵\\\n</del>б'],
  [
    'a move is told at each end',
    [paragraph('body', went(text('а'), 1)), paragraph('body', { ...came(text('а')), move: 1 })],
    '(перенос 1: отсюда) <del>а</del>\n\n(перенос 1: сюда) <ins>а</ins>',
  ],
  [
    'a new number tells the one before',
    [
      {
        kind: 'clause',
        depth: 1,
        label: { text: '1.2.', counter: null, before: '1.1.' },
        anchor,
        blocks: [paragraph('body', text('Пункт.'))],
        origin,
      },
    ],
    '1.2. (было 1.1.) Пункт.',
  ],
  [
    'a row that came without a word has a sign',
    [
      {
        kind: 'table',
        caption: null,
        label: null,
        anchor,
        columns: [1, 1],
        headerRows: 1,
        rows: [[cell('а'), cell('б')], [1, 2].map(() => ({ ...cell(''), change: 'inserted' as const }))],
        notes: [],
        origin,
      },
    ],
    '| а            | б |\n| ------------ | - |\n| <ins>+</ins> |   |',
  ],
];

describe('a redline', () => {
  it.each(CHANGES)('%s', async (_, blocks, markdown) => {
    expect(await render(...blocks)).toBe(`${markdown}\n`);
  });
});

describe('the renderer', () => {
  it('puts notes at the end, numbered as printed', async () => {
    const markdown = decode((await renderMarkdown.render(sampleDocument, { date: null })).value);
    expect(markdown).toContain('решениями управленческих задач[^1], **НАПРИМЕР**:');
    expect(
      markdown.endsWith(
        '\n[^1]: 1 вариант: все чаты создаёт администратор.\n\n    2 вариант: чаты создают преподаватели.\n',
      ),
    ).toBe(true);
  });

  it('writes front matter where it is asked for', async () => {
    const options = { date: 1_700_000_000, frontMatter: true };
    const markdown = decode((await renderMarkdown.render(sampleDocument, options)).value);
    expect(markdown.split('\n').slice(0, 10)).toEqual([
      '---',
      'title: "Положение о порядке ведения журнала"',
      'subject: "Локальный нормативный акт"',
      'keywords: ["журнал","положение"]',
      'variant: "общеобразовательная организация"',
      'template: true',
      'lang: "ru"',
      'date: "2023-11-14"',
      '---',
      '',
    ]);
  });

  it('holds very long words and tables', async () => {
    const word = 'ы'.repeat(100_000);
    const rows = Array.from({ length: 10_000 }, (_, index) => [cell(`строка ${index}`)]);
    const table = { kind: 'table' as const, caption: null, label: null, anchor, columns: [1], headerRows: 1, rows };
    const markdown = await render(paragraph('body', text(word)), { ...table, notes: [], origin });
    expect(markdown.startsWith(`${word}\n\n| строка 0 `)).toBe(true);
    expect(markdown.split('\n').filter((line) => line.startsWith('| строка'))).toHaveLength(10_000);
  });

  it('gives equal bytes for equal documents', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => renderMarkdown.render(sampleDocument, { date: null })));
    expect(one).toEqual(two);
  });
});
