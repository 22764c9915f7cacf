import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { EmbeddedFile } from '@polozh/document';
import { FORMATS } from '@polozh/pipeline';
import { sampleDocument } from '@polozh/testkit';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type Run, runInOneProcess } from './in-one-process.ts';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-extract-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const SOURCE = '/поле орган = совет\n/включить общее/цели\n\n+ Решает ((орган)).\n';
const INCLUDED = '+ Цели.\n';
const DATA = 'орган: собрание\n';

const polozh = (
  ...parameters: string[]
): { readonly code: number | null; readonly out: string; readonly err: string } => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, ...parameters], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
};

const read = (...path: string[]): string => readFileSync(join(folder, ...path), 'utf8');

/** A DOCX that carries files of these names. */
async function carrier(name: string, ...names: string[]): Promise<void> {
  const embedded = names.map((one): EmbeddedFile => ({ name: one, role: 'source', text: 'чужое' }));
  const renderer = await FORMATS.docx();
  writeFileSync(join(folder, name), (await renderer.render(sampleDocument, { date: null, embedded })).value);
}

beforeAll(() => {
  mkdirSync(join(folder, 'общее'));
  writeFileSync(join(folder, 'акт.polozh'), SOURCE);
  writeFileSync(join(folder, 'общее', 'цели.polozh'), INCLUDED);
  writeFileSync(join(folder, 'данные.yaml'), DATA);
});

describe('a document built with --embed-source', () => {
  it.each(['docx', 'pdf'])('gives back its source, what it includes and its data (%s)', (format) => {
    const options = ['--format', format, '--embed-source', '--data', 'данные.yaml', '--set', 'орган=школа'];
    expect(polozh('build', 'акт.polozh', ...options)).toMatchObject({ code: 0, err: '' });
    expect(polozh('extract', `out/акт.${format}`, '--out', format)).toMatchObject({ code: 0, err: '' });
    expect([
      read(format, 'акт.polozh'),
      read(format, 'общее', 'цели.polozh'),
      read(format, 'данные.yaml'),
      read(format, 'параметры-set.yaml'),
    ]).toEqual([SOURCE, INCLUDED, DATA, '"орган": "школа"']);
  });

  it('is never written over what is there, unless told to', () => {
    writeFileSync(join(folder, 'docx', 'данные.yaml'), 'моё');
    expect(polozh('extract', 'out/акт.docx', '--out', 'docx')).toMatchObject({
      code: 2,
      err: expect.stringContaining('уже есть'),
    });
    expect(read('docx', 'данные.yaml')).toBe('моё');
    expect(polozh('extract', 'out/акт.docx', '--out', 'docx', '--force').code).toBe(0);
    expect(read('docx', 'данные.yaml')).toBe(DATA);
  });

  it('goes to standard output where it carries one file', async () => {
    await carrier('один.docx', 'один.polozh');
    expect(polozh('extract', 'один.docx', '--out', '-').out).toBe('чужое');
    expect(polozh('extract', 'out/акт.docx', '--out', '-')).toMatchObject({
      code: 2,
      err: expect.stringContaining('вложено 4'),
    });
  });
});

describe('a file from outside', () => {
  const HOSTILE: readonly (readonly [name: string, ...embedded: string[]])[] = [
    ['way-up.docx', '../вне.polozh'],
    ['way-up-inside.docx', 'а.polozh', 'б/../../вне.polozh'],
    ['root.docx', '/tmp/вне.polozh'],
    ['drive.docx', 'C:/вне.polozh'],
    ['backslash.docx', '..\\вне.polozh'],
    ['stream.docx', 'вне.polozh:поток'],
    ['empty.docx', ''],
    ['zero.docx', 'вне\0.polozh'],
    ['link.docx', 'ссылка/вне.polozh'],
    ['twice.docx', 'два.polozh', 'два.polozh'],
  ];
  const outOf = (name: string): string => join(folder, `из-${name}`);
  let runs: ReadonlyMap<string, Run>;
  beforeAll(async () => {
    mkdirSync(join(folder, 'снаружи'));
    for (const [name, ...embedded] of HOSTILE) {
      await carrier(name, ...embedded);
      mkdirSync(outOf(name));
      symlinkSync(join(folder, 'снаружи'), join(outOf(name), 'ссылка'));
    }
    const lines = HOSTILE.map(([name]) => ['extract', name, '--out', outOf(name)]);
    runs = new Map(runInOneProcess(folder, lines).map((run, index) => [HOSTILE[index]?.[0] ?? '', run]));
  });

  it.each(HOSTILE)('is refused whole, whatever else it carries (%s)', (name) => {
    const { code, err } = runs.get(name) as Run;
    expect({ code, told: err.includes('остальные тоже не тронуты') }).toEqual({ code: 1, told: true });
    expect(readdirSync(outOf(name))).toEqual(['ссылка']);
  });

  it('writes nothing out of the folder', () => {
    expect(existsSync(join(folder, 'вне.polozh'))).toBe(false);
    expect(existsSync('/tmp/вне.polozh')).toBe(false);
    expect(readdirSync(join(folder, 'снаружи'))).toEqual([]);
  });

  it.each(['акт.polozh', 'данные.yaml'])('that carries nothing is told of plainly (%s)', (name) => {
    expect(polozh('extract', name)).toMatchObject({ code: 1, err: expect.stringContaining('исходного текста нет') });
  });
});
