import type { Document, Run } from '@polozh/document';
import { hasProgram, sampleDocument, text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { body, cell, documentOf, section, table } from './documents.ts';
import { ask, printed } from './files.ts';

const link = (href: string): Run => ({ kind: 'link', href, text: 'ссылка', marks: {}, origin: null });
const words = (content: string): Document => documentOf([[section([text(content)], body(text(content)))]]);
const controls = Array.from({ length: 32 }, (_, code) => `а${String.fromCharCode(code)}`).join('');

interface Case {
  readonly what: string;
  readonly document: Document;
  /** Codes of the problems that are told. */
  readonly problems: readonly string[];
  /** What a reader copies out of the file: as it is, or as a pattern. */
  readonly copied: RegExp;
}

const CASES: readonly Case[] = [
  {
    what: 'control characters',
    document: words(`${controls}\u007f\u0080\u009f\ufffe\uffff конец`),
    problems: [],
    copied: /а{9}.*конец/s,
  },
  { what: 'lone surrogates', document: words('а\ud800б\udc00в'), problems: ['missing-glyph'], copied: /а.б.в/ },
  {
    what: 'right-to-left text',
    document: words('Текст שלום по-русски'),
    problems: ['missing-glyph'],
    copied: /Текст □+ по-русски/,
  },
  { what: 'emoji', document: words('Да 👨‍👩‍👧 нет'), problems: ['missing-glyph'], copied: /Да □+ нет/ },
  {
    what: 'markup',
    document: words('<script> ]]> &amp; (\\)) %PDF'),
    problems: [],
    copied: /<script> \]\]> &amp; \(\\\)\) %PDF/,
  },
  {
    what: 'a word of 100,000 letters',
    document: words('ы'.repeat(100_000)),
    problems: ['word-too-long'],
    copied: /^ы{20,}$/m,
  },
  {
    what: 'a paragraph of 20,000 words',
    document: documentOf([[body(text('слово '.repeat(20_000)))]]),
    problems: [],
    copied: /слово слово/,
  },
  { what: 'words tied by 20,000 spaces', document: words('а\u00a0'.repeat(20_000)), problems: [], copied: /а.а/ },
  {
    what: 'a table of 10,000 rows',
    document: documentOf([
      [
        table(
          [1],
          Array.from({ length: 10_000 }, (_, row) => [cell([text(`№${row}`)])]),
        ),
      ],
    ]),
    problems: [],
    copied: /№9999/,
  },
  {
    what: 'links that run or open something',
    document: documentOf([
      [body(link('javascript:alert(1)'), link('file:///etc/passwd'), link('https://example.ru/?а=(1)\\'))],
    ]),
    problems: [],
    copied: /ссылкассылкассылка/,
  },
  {
    what: 'properties with markup and without a title',
    document: {
      ...words('да'),
      metadata: { ...sampleDocument.metadata, title: ' ', subject: ')(\\ ]]> <б> \u0001\ud800' },
    },
    problems: [],
    copied: /да/,
  },
  { what: 'nothing at all', document: documentOf([[]]), problems: [], copied: /^\s*$/ },
];

describe.skipIf(!hasProgram('qpdf', 'qpdf') || !hasProgram('pdftotext', 'poppler-utils'))('bad input', () => {
  it.each(CASES)('$what: a sound file', async ({ document, problems, copied }) => {
    const { bytes, problems: told } = await printed(document);
    expect(told).toEqual(problems);
    expect(ask(bytes, 'qpdf', '--check')).toContain('No syntax or stream encoding errors found');
    expect(ask(bytes, 'pdftotext').replaceAll('\u00a0', ' ')).toMatch(copied);
    const file = Buffer.from(bytes).toString('latin1');
    expect(file).not.toMatch(/javascript:|file:\/\/|\/JavaScript|\/Launch/);
  });
});
