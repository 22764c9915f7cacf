import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { correctionsDiff } from '../src/corrections-diff.ts';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-fmt-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const UNTIDY = '+   Чат "Школа" - общий, N 5.\n+ Второй.\n';
const TIDY = '+ Чат "Школа" - общий, N 5.\n\n+ Второй.\n';
const CORRECTED = '+ Чат «Школа» – общий, № 5.\n\n+ Второй.\n';

beforeEach(() => {
  writeFileSync(join(folder, 'а.polozh'), UNTIDY);
  writeFileSync(join(folder, 'б.polozh'), CORRECTED);
  writeFileSync(join(folder, 'ansi.polozh'), new Uint8Array([0x2b, 0x20, 0xcf, 0xf3, 0xed, 0xea, 0xf2, 0x0a]));
});

function fmt(typed: string, input = '') {
  const { status, stdout, stderr } = spawnSync(process.execPath, [program, 'fmt', ...typed.split(' ')], {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, out: stdout, err: stderr, file: readFileSync(join(folder, 'а.polozh'), 'utf8') };
}

describe('polozh fmt', () => {
  it('lays files out in place and names those that changed', () => {
    expect(fmt('а.polozh б.polozh')).toMatchObject({ code: 0, out: 'а.polozh\n', file: TIDY });
  });

  it('only names files with --check', () => {
    expect(fmt('а.polozh б.polozh --check')).toMatchObject({ code: 1, out: 'а.polozh\n', file: UNTIDY });
    expect(fmt('б.polozh --check')).toMatchObject({ code: 0, out: '', err: '' });
  });

  it('shows typographic corrections with --fix', () => {
    expect(fmt('а.polozh --fix')).toMatchObject({
      code: 0,
      out: 'а.polozh:1: +   Чат [-"Школа"-]{+«Школа»+} [---]{+–+} общий, [-N 5.-]{+№ 5.+}\n',
      file: UNTIDY,
    });
  });

  it('makes them with --fix --write', () => {
    expect(fmt('а.polozh --fix --write')).toMatchObject({ code: 0, out: 'а.polozh\n', file: CORRECTED });
  });

  it('goes from standard input to standard output', () => {
    expect(fmt('-', UNTIDY)).toMatchObject({ code: 0, out: TIDY });
    expect(fmt('- --fix --write', UNTIDY)).toMatchObject({ code: 0, out: CORRECTED });
    expect(fmt('- --check', UNTIDY)).toMatchObject({ code: 1, out: 'стандартный ввод\n' });
  });

  it.each([
    ['--write а.polozh', 2, 'нужен вместе с «--fix»'],
    ['--write --fix --check а.polozh', 2, 'оставьте что-нибудь одно'],
    ['ansi.polozh', 1, 'windows-1251'],
    ['нет.polozh', 2, 'файла нет'],
  ])('%s: %i', (typed, code, said) => {
    const result = fmt(typed);
    expect([result.code, result.err.includes(said) ? said : result.err]).toEqual([code, said]);
    expect(result.file).toBe(UNTIDY);
  });

  it('shows corrections in colour on a terminal', () => {
    const edits = [{ span: { file: 'а', start: 2, end: 3 }, text: '«' }];
    expect(correctionsDiff('а', '+ "Б', edits, true)).toBe('а:1: + \u001b[31;9m"Б\u001b[0m\u001b[32m«Б\u001b[0m\n');
  });
});
