import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { hasProgram } from '@polozh/testkit';
import { afterAll, describe, expect, it } from 'vitest';
import { createDocumentMaker, FORMATS, type Format, prepare } from '../src/index.ts';

const sferum = fileURLToPath(new URL('../../../fixtures/regulations/sferum/', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-fidelity-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The ministry's four templates and its letter; what each must say stands in `expected/`, a block a line, footnotes last. */
const DOCUMENTS = [
  { source: 'sferum.polozh', variants: ['доо', 'школа', 'спо', 'доп'] },
  { source: 'письмо.polozh', variants: [null] },
] as const;

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
    read: (file) => words(run('pandoc', '-t', 'html', '--wrap=none', file)),
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

/** The words of HTML without its tags and footnotes' links; a table of pandoc's plain text would cut cells into lines. */
const words = (html: string): string =>
  html
    .replace(/<a [^>]*(?:footnote-ref|footnote-back)[\s\S]*?<\/a>/g, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');

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
function tokens(text: string, numbered: boolean): readonly string[] {
  const plain = text
    .normalize('NFC')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replace(/[–—‑-]/g, ' ')
    .replace(/[*#○>]|\u21a9\ufe0e?/g, ' ')
    .replace(/_/g, ' ')
    .replace(/(^|\s)(\d+(?:\.\d+)*)\.?(?=\s)/gm, numbered ? '$1$2 ' : ' ');
  return plain.match(/[\p{L}\p{N}]+|[^\s\p{L}\p{N}]/gu) ?? [];
}

/** Where two texts part, with some words of both; `null` where they are the same, word for word and in the same order. */
function difference(wanted: readonly string[], found: readonly string[]): object | null {
  const at = wanted.findIndex((token, index) => token !== found[index]);
  if (at < 0 && wanted.length === found.length) return null;
  const from = at < 0 ? wanted.length : at;
  const around = (list: readonly string[]): string => list.slice(Math.max(0, from - 8), from + 8).join(' ');
  return { wanted: around(wanted), found: around(found) };
}

/** A PDF has the note at its page's foot, in the midst of the text: it is moved to the end, where the other formats have it. */
function noteLast(found: readonly string[], note: readonly string[]): readonly string[] {
  if (note.length === 0) return found;
  const at = found.findIndex((_, start) => note.every((token, index) => found[start + index] === token));
  return at < 0 ? found : [...found.slice(0, at), ...found.slice(at + note.length), ...note];
}

const maker = createDocumentMaker();

describe.each(DOCUMENTS)(
  '$source agrees with the ministry’s text word for word',
  { timeout: 60_000 },
  ({ source, variants }) => {
    const text = readFileSync(join(sferum, source), 'utf8');
    const { value: analysis, diagnostics } = prepare(source, new Map([[source, text]]));

    it('has no problems', () => expect(diagnostics).toEqual([]));

    describe.each(variants)('%s', (variant) => {
      const name = variant ?? source.replace('.polozh', '');
      const expected = readFileSync(join(sferum, 'expected', `${name}.txt`), 'utf8');
      const note = expected.slice(expected.indexOf('1 вариант:') >>> 0);
      it.each(Object.keys(FORMATS) as Format[])('%s', async (format) => {
        const { program, numbered, read } = READERS[format];
        if (program !== null && !hasProgram(...program)) return;
        const renderer = await FORMATS[format]();
        const document = await maker.make(analysis, variant, { choices: new Map(), values: new Map(), final: false });
        const file = join(folder, `${name}.${renderer.extension}`);
        writeFileSync(file, (await renderer.render(document.value, { date: null })).value);
        const found = noteLast(tokens(read(file), numbered), tokens(note, numbered));
        expect(difference(tokens(expected, numbered), found)).toBeNull();
      });
    });
  },
);
