import type { Block, Document } from '@polozh/document';
import { descendants, part, readBody, text, textOf } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { appendix, documentOf, mainPart, partsOf, section, textParagraph } from './build.ts';

const withContents = (document: Document): Document => ({
  ...document,
  style: { ...document.style, tableOfContents: true },
});

const at = (value: number) => ({ series: 0, level: 0, value });

/** So many paragraphs of one line. */
const lines = (count: number): Block[] => Array.from({ length: count }, () => textParagraph(text('Одна строка.')));

const entries = (document: Document): readonly string[] =>
  readBody(partsOf(withContents(document)))
    .filter(({ style }) => style.startsWith('TOC'))
    .map(({ style, text: words }) => `${style}: ${words}`);

describe('the table of contents', () => {
  it('is there only when asked for', () => {
    const document = documentOf([section('1.', at(1))]);
    expect(readBody(partsOf(document)).filter(({ style }) => style.startsWith('TOC'))).toEqual([]);
  });

  it('lists sections and appendices with the pages that they come to stand on', () => {
    const document = {
      ...documentOf([]),
      // A page of the profile holds 38 lines of 14 pt.
      parts: [
        mainPart([section('1.', at(1), ...lines(60)), section('2.', at(2), ...lines(60))]),
        appendix('prilozhenie-1', lines(3)),
        appendix('prilozhenie-2', [section('А.', null)]),
        { ...appendix('prilozhenie-2-1', [section('Б.', null)]), nested: true as const },
      ],
    };
    expect(entries(document)).toEqual([
      'TOCHeading: Содержание',
      'TOC1: 1. Раздел 1',
      'TOC1: 2. Раздел 2',
      'TOC1: Форма 5',
      'TOC1: Форма 6',
      'TOC2: А. Раздел 6',
      'TOC2: Форма 7',
    ]);
  });

  it('stands before the text where there are no sections', () => {
    const kind: Block = {
      kind: 'requisite',
      role: 'document-kind',
      lines: [{ runs: [text('ПРИКАЗ')], origin: null }],
      origin: null,
    };
    const document = {
      ...documentOf([]),
      parts: [mainPart([kind, textParagraph(text('Приказываю:'))]), appendix('п', [])],
    };
    const styles = readBody(partsOf(withContents(document))).map(({ style }) => style);
    expect(styles.slice(0, 4)).toEqual(['DocumentKind', 'TOCHeading', 'TOC1', 'Spacer']);
  });

  it('is a field of links to bookmarks, each with its page', () => {
    const body = part(partsOf(withContents(documentOf([section('1.', at(1))]))), 'word/document.xml');
    const instructions = descendants(body, 'w:instrText').map((one) => one.children.join('').trim());
    expect(instructions).toEqual(['TOC \\o "1-2" \\h \\z \\u', 'PAGEREF _r_1_ \\h']);
    const marks = descendants(body, 'w:fldChar').map(({ attributes }) => attributes['w:fldCharType']);
    expect(marks).toEqual(['begin', 'separate', 'begin', 'separate', 'end', 'end']);
    const [link] = descendants(body, 'w:hyperlink');
    expect([link?.attributes['w:anchor'], link === undefined ? '' : textOf(link)]).toEqual(['_r_1_', '1. Раздел 1']);
  });

  it('knows the room of footnotes, tables and page breaks', () => {
    const cell = { runs: [text('Строка')], header: false, columns: 1, rows: 1, align: 'left' as const, origin: null };
    const table: Block = {
      kind: 'table',
      caption: null,
      label: null,
      anchor: 't',
      columns: [1],
      headerRows: 0,
      rows: Array.from({ length: 100 }, () => [cell]),
      notes: [],
      origin: null,
    };
    const document = documentOf([section('1.', at(1), table), section('2.', at(2))]);
    expect(entries(document).at(-1)).toBe('TOC1: 2. Раздел 3');
  });
});
