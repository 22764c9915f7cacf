// Writes generated/sources.ts: the texts of fixtures/examples by their names, in the order of the alphabet.
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';

const folder = new URL('../../../fixtures/examples/', import.meta.url);
const names = (await readdir(folder)).sort((a, b) => (a < b ? -1 : 1));
const entries = [];
for (const name of names) entries.push([name, await readFile(new URL(`${name}/${name}.polozh`, folder), 'utf8')]);
const generated = new URL('../generated/', import.meta.url);
await mkdir(generated, { recursive: true });
await writeFile(
  new URL('sources.ts', generated),
  `/* Written by scripts/pack-examples.mjs. */\nexport const SOURCES: readonly (readonly [string, string])[] = ${JSON.stringify(entries, null, 2)};\n`,
);
