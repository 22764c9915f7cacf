import { createHash } from 'node:crypto';
import type { Block, Document, Part, Requisite, Run } from '@polozh/document';
import { paragraph, sampleDocument, text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { renderHtml } from '../src/index.ts';
import { pageStyle } from '../src/page-style.ts';
import { sha256 } from '../src/sha256.ts';
import { STYLESHEET } from '../src/stylesheet.ts';
import { STYLESHEET_HASH } from '../src/stylesheet-hash.ts';
import { documentOf } from './documents.ts';

const render = async (document: Document, date: number | null = null): Promise<string> =>
  new TextDecoder().decode((await renderHtml.render(document, { date })).value);

const nodeSha256 = (value: string): string => createHash('sha256').update(value).digest('base64');
const origin = null;
const mark: Run = { kind: 'note-mark', note: 0, marks: {}, origin };
const requisite = (role: Requisite['role'], words: string): Requisite => ({
  kind: 'requisite',
  role,
  lines: [{ runs: [text(words)], origin }],
  origin,
});
const section = (anchor: string, heading: string, ...blocks: Block[]): Block => ({
  kind: 'section',
  level: 1,
  label: null,
  heading: [text(heading)],
  anchor,
  blocks,
  origin,
});
const headings = (html: string): string[] =>
  html.match(/<h\d[^>]*>.*?<\/h\d>/gs)?.map((h) => h.replaceAll('\n', '')) ?? [];

describe('the page', () => {
  it('allows exactly its own styles', async () => {
    const html = await render(sampleDocument);
    const styles = [...html.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(
      (match) => `'sha256-${nodeSha256((match[1] ?? '').trim())}'`,
    );
    expect(html).toContain(
      `content="default-src 'none'; style-src ${styles.join(' ')}; base-uri 'none'; form-action 'none'"`,
    );
    expect(html).not.toMatch(/ style=| on\w+=|<script|<link|src=|url\(|@import/);
  });

  it('keeps the hash of the stylesheet', () => {
    expect(STYLESHEET_HASH).toBe(nodeSha256(STYLESHEET));
  });

  it('says who it is for, in Russian', async () => {
    const html = await render(sampleDocument, 1_700_000_000);
    const head = html
      .slice(0, html.indexOf('<style>'))
      .split('\n')
      .filter((line) => !line.includes('Policy'));
    expect(head).toEqual([
      '<!doctype html>',
      '<html lang="ru"><head><meta charset="utf-8">',
      '<meta name="viewport" content="width=device-width, initial-scale=1">',
      '<meta name="color-scheme" content="light dark">',
      '<meta name="description" content="Локальный нормативный акт">',
      '<meta name="keywords" content="журнал, положение">',
      '<meta name="dcterms.audience" content="общеобразовательная организация">',
      '<meta name="dcterms.date" content="2023-11-14T22:13:20.000Z">',
      '<title>Положение о порядке ведения журнала</title>',
      '',
    ]);
  });

  it('gives equal bytes for equal documents', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => renderHtml.render(sampleDocument, { date: null })));
    expect(one).toEqual(two);
  });
});

describe('the title', () => {
  const cases: readonly (readonly [string, readonly Block[], readonly string[]])[] = [
    [
      'is one heading of all requisites that name the document',
      [requisite('document-kind', 'ПОЛОЖЕНИЕ'), requisite('title', 'о журнале'), section('r', 'Общие')],
      [
        '<h1 class="headline"><span class="requisite document-kind">ПОЛОЖЕНИЕ</span> <span class="requisite title">о журнале</span></h1>',
        '<h2>Общие</h2>',
      ],
    ],
    [
      "is a letter's heading to the text",
      [requisite('text-heading', 'О направлении'), paragraph('body', text('Текст'))],
      ['<h1 class="headline"><span class="requisite text-heading">О направлении</span></h1>'],
    ],
    [
      'is hidden where the document shows none',
      [section('r', 'Общие')],
      ['<h1 class="for-the-ear">Положение</h1>', '<h2>Общие</h2>'],
    ],
  ];
  it.each(cases)('%s', async (_, blocks, expected) => {
    expect(headings(await render(documentOf(...blocks)))).toEqual(expected);
  });

  it("of an appendix stands above the appendix's sections", async () => {
    const html = await render({
      ...documentOf(requisite('document-kind', 'ПРИКАЗ')),
      parts: [
        ...documentOf(requisite('document-kind', 'ПРИКАЗ')).parts,
        {
          role: 'appendix',
          title: [],
          anchor: 'p',
          series: [],
          blocks: [requisite('appendix-title', 'Порядок'), section('r', 'Общие')],
        },
      ],
    });
    expect(headings(html).map((h) => h.slice(0, 3))).toEqual(['<h1', '<h2', '<h3']);
  });

  it('of an appendix without one is its mark', async () => {
    const document = documentOf(requisite('document-kind', 'ПРИКАЗ'));
    const appendix = { role: 'appendix' as const, title: [], anchor: 'p', series: [] };
    const blocks = [requisite('appendix-mark', 'Приложение'), paragraph('body', text('Текст'))];
    const html = await render({ ...document, parts: [...document.parts, { ...appendix, blocks }] });
    expect(headings(html).at(-1)).toBe(
      '<h2 class="headline"><span class="requisite appendix-mark">Приложение</span></h2>',
    );
  });
});

describe('contents', () => {
  it('lead to sections and appendices', async () => {
    const html = await render(sampleDocument);
    expect(html).toContain(
      '<nav aria-label="Содержание"><details open><summary>Содержание</summary>\n<ul><li><a href="#r-1">1. Общие положения</a></li>\n<li><a href="#r-2">2. Порядок ведения</a></li>\n<li><a href="#prilozhenie-1">Приложение № 1. Заявление</a></li>\n</ul>',
    );
  });

  it('have appendices to an appendix inside it', async () => {
    const part = (anchor: string, nested: boolean): Part => ({
      role: 'appendix',
      ...(nested ? { nested: true as const } : {}),
      title: [text(anchor)],
      anchor,
      series: [],
      blocks: [],
    });
    const document = documentOf(section('r', 'Общие'));
    const html = await render({ ...document, parts: [...document.parts, part('а', false), part('б', true)] });
    expect(html).toContain('<li><a href="#а">а</a><ul><li><a href="#б">б</a></li>\n</ul>');
  });

  it('are left out where there is nothing to choose from', async () => {
    expect(await render(documentOf(section('r', 'Общие')))).not.toContain('<nav');
  });
});

describe('notes', () => {
  it('lead there and back, from every mark', async () => {
    const document = documentOf(paragraph('body', text('а'), mark, text('б'), mark));
    const html = await render({
      ...document,
      notes: [{ anchor: 'snoska-1', blocks: [paragraph('body', text('Сноска.'))] }],
    });
    expect(html.slice(html.indexOf('<p class="body">'), html.indexOf('</article>'))).toBe(
      '<p class="body">а<sup><a class="footnote-ref" id="snoska-1:1" href="#snoska-1" role="doc-noteref">1</a></sup>' +
        'б<sup><a class="footnote-ref" id="snoska-1:2" href="#snoska-1" role="doc-noteref">1</a></sup></p>\n' +
        '<section class="footnotes" role="doc-endnotes" aria-label="Сноски"><ul><li id="snoska-1"><p><sup>1</sup> Сноска.' +
        ' <a class="footnote-back" href="#snoska-1:1" role="doc-backlink" aria-label="Вернуться к тексту, место 1">↩\ufe0e</a>' +
        ' <a class="footnote-back" href="#snoska-1:2" role="doc-backlink" aria-label="Вернуться к тексту, место 2">↩\ufe0e</a></p>\n</li>\n</ul>\n</section>\n',
    );
  });

  it('stand behind the part that marks them first', async () => {
    const html = await render(sampleDocument);
    expect(html.indexOf('id="snoska-1"')).toBeLessThan(html.indexOf('id="prilozhenie-1"'));
  });
});

describe('paper', () => {
  it('lies for an appendix that says so', () => {
    const [main, ...others] = sampleDocument.parts;
    const parts = main === undefined ? [] : [main, ...others.map((part) => ({ ...part, landscape: true as const }))];
    expect(pageStyle({ style: sampleDocument.style, parts }, [])).toContain(
      '@page turned{size:297mm 210mm;margin:30mm 20mm 10mm 20mm;',
    );
  });

  it("has the style's measures and the number from the second page", () => {
    expect(pageStyle(sampleDocument, [{ className: 'table-1', columns: [1, 3] }])).toBe(
      [
        '@page{size:210mm 297mm;margin:20mm 10mm 20mm 30mm;@top-center{content:counter(page);padding-bottom:5.767mm}}',
        '@page :first{@top-center{content:none}}',
        '@media print{:root{--size:14pt;--small:12pt;--tiny:10pt;--note:11pt;--requisite-size:14pt;--leading:1.322;--indent:12.5mm;--requisite-width:80mm}}',
        '.table-1 col:nth-child(1){width:25%}',
        '.table-1 col:nth-child(2){width:75%}',
      ].join('\n'),
    );
  });
});

describe('sha256', () => {
  it.each(['', 'abc', 'ё'.repeat(28), 'a'.repeat(55), 'a'.repeat(56), 'a'.repeat(64), 'я'.repeat(1000)])(
    'of %j',
    (value) => {
      expect(sha256(value)).toBe(nodeSha256(value));
    },
  );
});
