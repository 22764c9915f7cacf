import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-watch-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (name: string, text: string): void => writeFileSync(join(folder, name), text);
const built = (): string => readFileSync(join(folder, 'out/а.md'), 'utf8').replaceAll('\u00a0', ' ');

it('builds again what changed, keeps the last good files while the source is wrong, ends at Ctrl+C', async () => {
  put('а.polozh', '/поле срок\n\n/включить б\n\n+ Срок ((срок)).\n');
  put('данные.yaml', 'срок: год\n');
  const child = spawn(process.execPath, [program, 'watch', 'а.polozh', '--format', 'md', '--data', 'данные.yaml'], {
    cwd: folder,
    env: { ...process.env, NO_COLOR: '1' },
  });
  const ended = new Promise((done) => child.once('exit', (code) => done(code)));
  let said = '';
  let wanted: { readonly words: string; readonly done: () => void } | null = null;
  const look = (): void => {
    if (wanted === null || !said.includes(wanted.words)) return;
    said = said.slice(said.indexOf(wanted.words) + wanted.words.length);
    wanted.done();
    wanted = null;
  };
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      look();
    });
  }
  const says = (words: string): Promise<void> =>
    new Promise((done) => {
      wanted = { words, done };
      look();
    });

  await says('файла «б.polozh» нет');
  await says('Слежу за изменениями');
  expect(existsSync(join(folder, 'out'))).toBe(false);

  put('б.polozh', '+ Общее.\n');
  await says('записано файлов 1 из 1: out/а.md');
  expect(built()).toContain('Срок год.');

  put('данные.yaml', 'срок: месяц\n');
  await says('записано файлов 1 из 1');
  expect(built()).toContain('Срок месяц.');

  put('б.polozh', '+ ((шкала? Общее.\n');
  await says('П101');
  await says('не собрано, прежние файлы не тронуты');
  expect(built()).toContain('Срок месяц.');

  put('б.polozh', '+  Общее.\n');
  await says('собрано, ничего не изменилось');

  child.kill('SIGINT');
  expect(await ended).toBe(0);
});
