import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasProgram } from '@polozh/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { createDocumentMaker, FORMATS, type Format, prepare } from '../src/index.ts';

const sferum = fileURLToPath(new URL('../../../fixtures/regulations/sferum/', import.meta.url));
const source = readFileSync(join(sferum, 'sferum.polozh'), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'polozh-fidelity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The ministry's four templates, a block a line. */
const VARIANTS = ['доо', 'школа', 'спо', 'доп'];

const run = (program: string, ...parameters: string[]): string =>
  spawnSync(program, parameters, { encoding: 'utf8' }).stdout;

/** How the words of a file are got back; pandoc leaves out the numbers that Word gives by itself. */
const READERS: Readonly<
  Record<
    Format,
    {
      readonly program: readonly [string, string] | null;
      readonly numbered: boolean;
      readonly read: (file: string) => string;
    }
  >
> = {
  md: {
    program: null,
    numbered: true,
    read: (file) =>
      readFileSync(file, 'utf8')
        .replace(/\\(?=[^A-Za-z0-9])/g, '')
        .replace(/^\[\^\d+\]:/gm, '')
        .replace(/\[\^\d+\]/g, '')
        .replace(/\[([^\]]+)\]\([^)]+\)/g, '$1')
        .replace(/<(\S+@\S+|https?:\S+)>/g, '$1'),
  },
  html: {
    program: ['pandoc', 'pandoc'],
    numbered: true,
    read: (file) => run('pandoc', '-f', 'html', '-t', 'plain', '--wrap=none', withoutApparatus(file)),
  },
  docx: {
    program: ['pandoc', 'pandoc'],
    numbered: false,
    read: (file) => run('pandoc', '-t', 'plain', '--wrap=none', file).replace(/\[\d+\]/g, ' '),
  },
  pdf: {
    program: ['pdftotext', 'poppler-utils'],
    numbered: true,
    read: (file) =>
      run('pdftotext', '-raw', file, '-')
        .replace(/^\d+\n/gm, '')
        .replace(/\f\d+\n/g, '\n')
        .replace(/-\n(?=[а-яё])/gu, '-')
        .replace(/\)1(?=[;\s])/g, ')'),
  },
};

/** The table of contents and the footnotes' links are the page's, not the document's. */
function withoutApparatus(file: string): string {
  const text = readFileSync(file, 'utf8')
    .replace(/<nav[\s\S]*?<\/nav>/g, '')
    .replace(/<sup[\s\S]*?<\/sup>/g, '')
    .replace(/<a [^>]*doc-backlink[\s\S]*?<\/a>/g, '');
  writeFileSync(`${file}.text.html`, text);
  return `${file}.text.html`;
}

/** Words and punctuation marks; list markers, emphasis, blanks' lengths and the kinds of spaces and dashes do not count. */
function tokens(text: string, numbered: boolean): Map<string, number> {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—‑-]/g, ' ')
    .replace(/[*#○>]|\u21a9\ufe0e?/g, ' ')
    .replace(/_/g, ' ')
    .replace(/(^|\s)(\d+(?:\.\d+)*)\.?(?=\s)/gm, numbered ? '$1$2 ' : ' ');
  const counts = new Map<string, number>();
  for (const [token] of plain.matchAll(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu))
    counts.set(token, (counts.get(token) ?? 0) + 1);
  return counts;
}

/** Tokens that one side has more of, with how many more. */
function missing(from: Map<string, number>, than: Map<string, number>): Record<string, number> {
  return Object.fromEntries(
    [...from]
      .map(([token, count]) => [token, count - (than.get(token) ?? 0)] as const)
      .filter(([, count]) => count > 0),
  );
}

const maker = createDocumentMaker();
const { value: analysis, diagnostics } = prepare('sferum.polozh', new Map([['sferum.polozh', source]]));

describe('the sample agrees with the ministry’s templates word for word', () => {
  it('has no problems', () => expect(diagnostics).toEqual([]));

  describe.each(VARIANTS)('%s', (variant) => {
    const expected = readFileSync(join(sferum, 'expected', `${variant}.txt`), 'utf8');
    it.each(Object.keys(FORMATS) as Format[])('%s', async (format) => {
      const { program, numbered, read } = READERS[format];
      if (program !== null && !hasProgram(...program)) return;
      const renderer = await FORMATS[format]();
      const document = await maker.make(analysis, variant, { choices: new Map(), values: new Map(), final: false });
      const file = join(folder, `${variant}.${renderer.extension}`);
      writeFileSync(file, (await renderer.render(document.value, { date: null })).value);
      const wanted = tokens(expected, numbered);
      const found = tokens(read(file), numbered);
      expect({ lost: missing(wanted, found), added: missing(found, wanted) }).toEqual({ lost: {}, added: {} });
    });
  });
});
