import type { Document } from '@polozh/document';
import { paragraph, text } from '@polozh/testkit';
import fc from 'fast-check';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderPage } from '../src/page.ts';
import { printElement } from '../src/print-hast.ts';
import { documentOf } from './documents.ts';

const PIECES = [
  '<',
  '>',
  '"',
  "'",
  '&',
  '&lt;',
  '</p>',
  '<script>',
  '</style>',
  '</title>',
  '<!--',
  ']]>',
  'javascript:',
  '=',
  '\0',
  '\r\n',
  '\ud800',
  '\udfff',
  '\ufffe',
  '\u202e',
  'слово',
  ' ',
];
const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 3 })))
  .map((pieces) => pieces.join(''));

/** A document with the text in every kind of place: metadata, attributes, headings, cells. */
function withText(words: string): Document {
  const origin = null;
  const document = documentOf(
    paragraph('body', text(words), {
      kind: 'link',
      href: `https://school.ru/${words}`,
      text: words,
      marks: {},
      origin,
    }),
    {
      kind: 'section',
      level: 1,
      label: { text: words, counter: null },
      heading: [text(words)],
      anchor: 'r',
      blocks: [],
      origin,
    },
    {
      kind: 'table',
      caption: [text(words)],
      label: null,
      anchor: 't',
      columns: [1],
      headerRows: 1,
      rows: [[{ runs: [text(`${words}.`)], header: true, columns: 1, rows: 1, align: 'left', origin }]],
      notes: [],
      origin,
    },
  );
  return {
    ...document,
    metadata: { ...document.metadata, title: `${words}.`, subject: `${words}.`, keywords: [`${words}.`] },
  };
}

const print = (document: Document): string => printElement(renderPage(document, null));
const tagNames = (html: string): string[] => html.match(/<[^>\s]*/g) ?? [];

describe('any text', () => {
  it('stays text', () => {
    const expected = tagNames(print(withText('слово')));
    fc.assert(
      fc.property(hostile, (words) => {
        expect(tagNames(print(withText(words)))).toEqual(expected);
      }),
      { seed: 1 },
    );
  });

  it('leaves nothing in the page that HTML forbids', () => {
    fc.assert(
      fc.property(hostile, (words) => {
        expect(print(withText(words))).not.toMatch(/[\0-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/);
        expect(print(withText(words))).toSatisfy((html: string) => encodeURIComponent(html) !== '');
      }),
      { seed: 2 },
    );
  });

  it('is printed as hast-util-to-html does, but for the ends of lines and needless references', () => {
    const characters: Readonly<Record<string, string>> = { gt: '>', lt: '<', quot: '"', amp: '&', '#x27': "'" };
    const unify = (html: string): string =>
      html.replaceAll('\n', '').replace(/&([#\w]+);/g, (_, name: string) => characters[name] ?? '');
    fc.assert(
      fc.property(fc.array(fc.constantFrom('<', '>', '"', '&', 'слово', ' ')), (words) => {
        const page = renderPage(withText(words.join('')), null);
        expect(unify(printElement(page))).toBe(
          unify(toHtml(page, { characterReferences: { useNamedReferences: true } })),
        );
      }),
      { seed: 3 },
    );
  });

  it('may be very long, and a table too', () => {
    const word = 'ы'.repeat(100_000);
    const cell = (words: string) => ({
      runs: [text(words)],
      header: false,
      columns: 1,
      rows: 1,
      align: 'left' as const,
      origin: null,
    });
    const rows = Array.from({ length: 10_000 }, (_, index) => [cell(`строка ${index}`), cell('')]);
    const html = print(
      documentOf(paragraph('body', text(word)), {
        kind: 'table',
        caption: null,
        label: null,
        anchor: 't',
        columns: [1, 1],
        headerRows: 0,
        rows,
        notes: [],
        origin: null,
      }),
    );
    expect(html.includes(word)).toBe(true);
    expect(html.match(/<tr>/g)).toHaveLength(10_000);
  });
});
