import type { Block, Document, Run } from '@polozh/document';
import { bold, italic, paragraph, text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { renderBlock } from '../src/blocks.ts';
import { createContext } from '../src/context.ts';
import { printElement } from '../src/print-hast.ts';
import { documentOf } from './documents.ts';

const origin = null;
const label = (words: string) => ({ text: words, counter: null });

function render(block: Block, document: Document = documentOf(block)): string {
  return printElement(
    renderBlock(
      block,
      createContext(document, () => {}),
    ),
  ).trimEnd();
}

const cell = (words: string, header = false, columns = 1, rows = 1) => ({
  runs: words === '' ? [] : [text(words)],
  header,
  columns,
  rows,
  align: 'left' as const,
  origin,
});

const table = (headerRows: number, rows: ReturnType<typeof cell>[][], columns = [1, 1]): Block => ({
  kind: 'table',
  caption: [text('Сроки')],
  label: label('Таблица 1'),
  anchor: 'tablitsa-1',
  columns,
  headerRows,
  rows,
  notes: [],
  origin,
});

const framed = (rows: string): string =>
  `<div class="table" id="tablitsa-1"><div class="scroll" role="group" aria-label="Таблица 1 – Сроки" tabindex="0"><table class="table-1"><caption>Таблица 1 – Сроки</caption>\n${rows}</table>\n</div>\n</div>`;

const CASES: readonly (readonly [name: string, block: Block, html: string])[] = [
  [
    'a section has its anchor, its number as text and a heading',
    { kind: 'section', level: 1, label: label('1.'), heading: [text('Общие')], anchor: 'r-1', blocks: [], origin },
    '<section id="r-1"><h2><span class="label">1.</span> Общие</h2>\n</section>',
  ],
  [
    'a section in a section is one rank lower',
    {
      kind: 'section',
      level: 1,
      label: null,
      heading: [text('А')],
      anchor: 'a',
      blocks: [{ kind: 'section', level: 2, label: null, heading: [text('Б')], anchor: 'b', blocks: [], origin }],
      origin,
    },
    '<section id="a"><h2>А</h2>\n<section id="b"><h3>Б</h3>\n</section>\n</section>',
  ],
  [
    'a clause has its number in its first paragraph',
    {
      kind: 'clause',
      depth: 1,
      label: label('1.1.'),
      anchor: 'p-1',
      blocks: [paragraph('body', text('Текст.')), paragraph('continuation', text('Ещё.'))],
      origin,
    },
    '<div class="clause depth-1" id="p-1"><p class="body"><span class="label">1.1.</span> Текст.</p>\n<p class="continuation">Ещё.</p>\n</div>',
  ],
  [
    'a list has its markers as text, in one block with the words',
    {
      kind: 'list',
      marker: 'letter',
      depth: 1,
      items: [{ label: label('а)'), anchor: 's-1', blocks: [paragraph('continuation', text('форму;'))], origin }],
      origin,
    },
    '<ul class="letter"><li id="s-1"><p class="continuation"><span class="label">а)</span> форму;</p>\n</li>\n</ul>',
  ],
  [
    'a definition names its term',
    {
      kind: 'definitions',
      entries: [
        { term: [text('Журнал')], dash: '–', definition: [text('документ.')], anchor: 't-1', blocks: [], origin },
      ],
      origin,
    },
    '<dl><div id="t-1"><dt><dfn>Журнал</dfn> – </dt>\n<dd>документ.</dd>\n</div>\n</dl>',
  ],
  [
    'a table has its caption inside and scopes on its headings',
    table(1, [
      [cell('№', true), cell('Срок', true)],
      [cell('1', true), cell('день')],
    ]),
    framed(
      '<colgroup><col><col></colgroup>\n<thead><tr><th scope="col">№</th>\n<th scope="col">Срок</th>\n</tr>\n</thead>\n<tbody><tr><th scope="row">1</th>\n<td>день</td>\n</tr>\n</tbody>\n',
    ),
  ],
  [
    'an empty heading is a plain cell',
    table(1, [[cell('', true), cell('Срок', true)]]),
    framed('<colgroup><col><col></colgroup>\n<thead><tr><td></td>\n<th scope="col">Срок</th>\n</tr>\n</thead>\n'),
  ],
  [
    'a row and a column that only spans cover are dropped',
    table(0, [[cell('а', false, 2, 2), cell('б', false, 1, 2)], [], [cell('в', false, 2), cell('г')]], [1, 1, 1]),
    framed(
      '<colgroup><col><col></colgroup>\n<tbody><tr><td>а</td>\n<td>б</td>\n</tr>\n<tr><td>в</td>\n<td>г</td>\n</tr>\n</tbody>\n',
    ),
  ],
  [
    'requisite lines are one paragraph',
    {
      kind: 'requisite',
      role: 'approval',
      lines: [
        { runs: [text('УТВЕРЖДАЮ')], origin },
        { runs: [bold('ДИРЕКТОР')], origin },
      ],
      origin,
    },
    '<p class="requisite approval">УТВЕРЖДАЮ<br><strong>ДИРЕКТОР</strong></p>',
  ],
  [
    'a form has each caption under its blank',
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
    '<div class="form"><p class="form-line align-right"><span>от </span><span class="captioned"><span class="blank" role="img" aria-label="место для записи">____</span> <small>(имя)</small></span></p>\n</div>',
  ],
  [
    'a signature is one sentence',
    {
      kind: 'signature',
      rows: [{ post: [{ runs: [text('Директор')], origin }], hand: [], name: [text('В.Н. Петров')], origin }],
      origin,
    },
    '<div class="signature"><p><span class="post">Директор</span> <span class="hand"></span> <span class="name">В.Н. Петров</span></p>\n</div>',
  ],
];

it('begins a page of paper with a sheet', () => {
  expect(render({ ...paragraph('heading', text('Лист')), startsPage: true })).toContain('class="heading new-page"');
});

it('keeps numbers with hyphens and dashes on one line', () => {
  expect(render(paragraph('body', text('с 2026–2027 по № 273-ФЗ.')))).toBe(
    '<p class="body">с <span class="whole">2026–2027</span> по № <span class="whole">273-ФЗ</span>.</p>',
  );
});

describe('blocks', () => {
  it.each(CASES)('%s', (_, block, html) => {
    expect(render(block)).toBe(html);
  });
});

const field = (placeholder: boolean): Run => ({
  kind: 'field',
  name: 'руководитель',
  case: null,
  title: 'руководитель',
  text: 'ДИРЕКТОР',
  placeholder,
  marks: {},
  origin,
});

const RUNS: readonly (readonly [name: string, runs: readonly Run[], html: string])[] = [
  ['marks', [bold('а'), italic('б')], '<strong>а</strong><em>б</em>'],
  [
    'a link',
    [{ kind: 'link', href: 'mailto:a@b.ru', text: 'почта', marks: {}, origin }],
    '<a href="mailto:a@b.ru">почта</a>',
  ],
  ['an unsafe link is text', [{ kind: 'link', href: 'javascript:alert(1)', text: 'сайт', marks: {}, origin }], 'сайт'],
  [
    'a reference',
    [{ kind: 'reference', target: 'p-1', text: '1.2', marks: {}, origin }],
    '<a class="reference" href="#p-1">1.2</a>',
  ],
  ['a placeholder is plain by default', [field(true)], 'ДИРЕКТОР'],
  ['a break', [text('а'), { kind: 'break', origin }, text('б')], 'а<br>б'],
  ['markup is text', [text('<script>&amp;"]]>')], '&lt;script&gt;&amp;amp;&quot;]]&gt;'],
  ['what HTML forbids is left out', [text('а\0\u0007\u009f\ufffe\u{1ffff}\ud800б\ud83d\ude00')], 'аб\ud83d\ude00'],
];

describe('runs', () => {
  it.each(RUNS)('%s', (_, runs, html) => {
    expect(render(paragraph('body', ...runs))).toBe(`<p class="body">${html}</p>`);
  });

  it('shows placeholders where the style asks for it', () => {
    const block = paragraph('body', field(true), field(false));
    const plain = documentOf(block);
    const document = { ...plain, style: { ...plain.style, markPlaceholders: true } };
    expect(render(block, document)).toBe('<p class="body"><span class="placeholder">ДИРЕКТОР</span>ДИРЕКТОР</p>');
  });
});
