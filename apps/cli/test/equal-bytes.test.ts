import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('../dist/polozh.cjs', import.meta.url));
const source = fileURLToPath(new URL('../../../fixtures/regulations/sferum/sferum.polozh', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-bytes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Another day, another random number: a program that looks at either writes other bytes. */
const OTHER_DAY = join(folder, 'other-day.cjs');
writeFileSync(
  OTHER_DAY,
  `const Real = Date;
globalThis.Date = class extends Real {
  constructor(...given) { super(...(given.length > 0 ? given : [4102444800000])); }
  static now() { return 4102444800000; }
};
Math.random = () => 0.25;
`,
);

/** The hash of every file that is built for one variant in all formats, with all that can be put into them. */
function hashes(
  name: string,
  environment: Readonly<Record<string, string>>,
  ...more: string[]
): Record<string, string> {
  const out = join(folder, name);
  const options = ['--variant', 'школа', '--embed-source', '--embed-fonts', '--front-matter', '--out', out, ...more];
  const { status, stderr } = spawnSync(process.execPath, [program, 'build', source, ...options], {
    env: { PATH: process.env['PATH'], ...environment },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return Object.fromEntries(
    readdirSync(out).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  );
}

describe('equal input gives equal bytes', () => {
  const here = hashes('here', { TZ: 'UTC', LANG: 'C' }, '--date', '2026-11-25');

  it.each<readonly [name: string, environment: Readonly<Record<string, string>>]>([
    ['in another time zone and language', { TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' }],
    ['on another day', { TZ: 'Asia/Novosibirsk', NODE_OPTIONS: `--require=${OTHER_DAY}` }],
    ['with the date of the environment under that of the command', { SOURCE_DATE_EPOCH: '1' }],
  ])('%s', (name, environment) => {
    expect(hashes(name, environment, '--date', '2026-11-25')).toEqual(here);
  });

  it('with the date of SOURCE_DATE_EPOCH', () => {
    expect(hashes('epoch', { SOURCE_DATE_EPOCH: String(Date.UTC(2026, 10, 25) / 1000) })).toEqual(here);
  });

  it('and another date gives others, for the test to mean something', () => {
    const other = hashes('other', {}, '--date', '2020-01-01');
    expect(Object.keys(here).filter((file) => other[file] === here[file])).toEqual([]);
  });
});
