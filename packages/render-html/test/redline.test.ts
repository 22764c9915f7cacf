import type { Block, Change, Document, Label, Run } from '@polozh/document';
import { paragraph, text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.ts';
import { documentOf } from './documents.ts';

const origin = null;
const REVISION = { author: 'Иванова А.П.', date: '2026-11-25T10:00:00Z' };

const articleOf = async (document: Document): Promise<string> => {
  const html = new TextDecoder().decode((await renderHtml.render(document, { date: null })).value);
  return html.slice(html.indexOf('<main>'), html.indexOf('</article>')).replaceAll('\n', '');
};
const redline = (...blocks: Block[]): Document => ({ ...documentOf(...blocks), revision: REVISION });
const words = (value: string, change?: Change, move?: number): Run => ({
  ...text(value),
  ...(change && { change }),
  ...(move !== undefined && { move }),
});
const clause = (label: Label, runs: readonly Run[], change?: Change): Block => ({
  kind: 'clause',
  depth: 1,
  label,
  anchor: 'p1',
  ...(change && { change }),
  blocks: [{ kind: 'paragraph', role: 'body', runs, ...(change && { change }), origin }],
  origin,
});
const cell = (value: string, change?: Change) => ({
  runs: value === '' ? [] : [words(value, change)],
  header: false,
  columns: 1,
  rows: 1,
  align: 'left' as const,
  ...(change && { change }),
  origin,
});

const CASES: readonly (readonly [name: string, blocks: readonly Block[], html: string])[] = [
  [
    'neighbours that changed together are one insertion or deletion',
    [
      paragraph(
        'body',
        words('срок '),
        words('пять', 'deleted'),
        words(' дней', 'deleted'),
        words('неделя', 'inserted'),
      ),
    ],
    '<p class="body">срок <del>пять дней</del><ins>неделя</ins></p>',
  ],
  [
    'a clause that came has its label, its words and a bar',
    [clause({ text: '2.', counter: null }, [words('Новый.', 'inserted')], 'inserted')],
    '<p class="body inserted"><span class="label"><ins>2.</ins></span> <ins>Новый.</ins></p>',
  ],
  [
    'a new number tells the one before',
    [clause({ text: '3.', counter: null, before: '2.' }, [words('Прежний.')])],
    '<p class="body"><span class="label">3.</span> <span class="before">(было 2.)</span> Прежний.</p>',
  ],
  [
    'both ends of a move lead to each other, and say so once',
    [
      paragraph('body', words('а', 'deleted', 1), words('б', 'deleted', 1)),
      paragraph('body', words('а', 'inserted', 1), words('в', 'inserted'), words('б', 'inserted', 1)),
    ],
    '<p class="body"><a class="move" id="perenos-1-otkuda" href="#perenos-1-kuda">перенос 1: отсюда</a><del>аб</del></p>' +
      '<p class="body"><a class="move" id="perenos-1-kuda" href="#perenos-1-otkuda">перенос 1: сюда</a><ins>а</ins><ins>в</ins><ins>б</ins></p>',
  ],
  [
    'a look that changed is seen',
    [paragraph('body', { ...text('слово'), marks: { bold: true }, marksBefore: {} } as Run)],
    '<p class="body"><span class="restyled"><strong>слово</strong></span></p>',
  ],
  [
    'a break that went has a sign',
    [paragraph('body', words('а'), { kind: 'break', origin, change: 'deleted' }, words('б'))],
    '<p class="body">а<del>↵<br></del>б</p>',
  ],
  [
    'a row came or went as a whole, be it empty; a cell by itself',
    [
      {
        kind: 'table',
        caption: null,
        label: null,
        anchor: 't',
        columns: [1, 1],
        headerRows: 0,
        rows: [
          [cell('а', 'deleted'), cell('', 'deleted')],
          [cell('', 'inserted'), cell('', 'inserted')],
          [cell('б'), cell('в', 'inserted')],
        ],
        notes: [],
        origin,
      },
    ],
    '<tr class="deleted"><td class="deleted"><del>а</del></td><td class="deleted"></td></tr>' +
      '<tr class="inserted blank-row"><td class="inserted"></td><td class="inserted"></td></tr>' +
      '<tr><td>б</td><td class="inserted"><ins>в</ins></td></tr>',
  ],
];

describe('a redline', () => {
  it.each(CASES)('%s', async (_, blocks, html) => {
    expect(await articleOf(redline(...blocks))).toContain(html);
  });

  it('says whose it is and what its signs mean', async () => {
    expect(await articleOf(redline(paragraph('body', text('а'))))).toMatch(
      /^<main><div class="revision" role="note"><p><strong>Сравнение редакций<\/strong>: Иванова А\.П\., 25\.11\.2026\. <ins>/,
    );
  });

  it('gives no id twice: what is gone may have the anchor of what stands', async () => {
    const reference = (change?: Change): Run => ({
      kind: 'reference',
      target: 'p1',
      text: '1',
      marks: {},
      origin,
      ...(change && { change }),
    });
    const html = await articleOf(
      redline(
        clause({ text: '1.', counter: null }, [words('Был.', 'deleted')], 'deleted'),
        clause({ text: '1.', counter: null }, [words('Стал.', 'inserted')], 'inserted'),
        paragraph('body', reference('deleted'), reference()),
      ),
    );
    expect(html.match(/ id="[^"]*"/g)).toEqual([' id="p1:bylo"', ' id="p1"']);
    expect(html.match(/ href="[^"]*"/g)).toEqual([' href="#p1:bylo"', ' href="#p1"']);
  });

  it('has contents of what stands', async () => {
    const section = (heading: readonly Run[], anchor: string, change?: Change): Block => ({
      kind: 'section',
      level: 1,
      label: null,
      heading,
      anchor,
      blocks: [],
      ...(change && { change }),
      origin,
    });
    const html = new TextDecoder().decode(
      (
        await renderHtml.render(
          redline(
            section([words('Старое ', 'deleted'), words('Новое ', 'inserted'), words('имя')], 'a'),
            section([words('Ушло', 'deleted')], 'b', 'deleted'),
            section([words('Есть')], 'c'),
          ),
          { date: null },
        )
      ).value,
    );
    expect(html.match(/<li><a href="[^"]*">[^<]*/g)).toEqual(['<li><a href="#a">Новое имя', '<li><a href="#c">Есть']);
  });

  it('marks notes too', async () => {
    const document = redline(paragraph('body', { kind: 'note-mark', note: 0, marks: {}, origin, change: 'inserted' }));
    const blocks = [{ ...paragraph('body', words('Сноска.', 'inserted')), change: 'inserted' as const }];
    const html = await articleOf({ ...document, notes: [{ anchor: 'snoska-1', blocks, change: 'inserted' }] });
    expect(html).toContain('<ins><sup><a class="footnote-ref" id="snoska-1:1"');
    expect(html).toContain(
      '<li id="snoska-1" class="inserted"><p class="inserted"><sup><ins>1</ins></sup> <ins>Сноска.</ins>',
    );
  });
});
