// Writes generated/tinos.ts: the four faces of Tinos (SIL Open Font License 1.1) cut to Latin, Cyrillic and the signs of
// Russian texts, as base64, for documents that are asked to carry their fonts. Wider than what a document holds, since
// people go on writing in it.
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

const require = createRequire(import.meta.url);

/** Inclusive ranges of code points; a character that Tinos lacks is passed over. */
const RANGES = [
  [0x20, 0x7e],
  [0xa0, 0x17f],
  [0x300, 0x304],
  [0x400, 0x4ff],
  [0x2010, 0x2044],
  [0x2070, 0x208e],
  [0x20ac, 0x20bd],
  [0x2103, 0x2126],
  [0x2190, 0x2199],
  [0x2200, 0x2265],
  [0x25a0, 0x25cf],
];

const FACES = [
  ['REGULAR', '400Regular/Tinos_400Regular.ttf'],
  ['BOLD', '700Bold/Tinos_700Bold.ttf'],
  ['ITALIC', '400Regular_Italic/Tinos_400Regular_Italic.ttf'],
  ['BOLD_ITALIC', '700Bold_Italic/Tinos_700Bold_Italic.ttf'],
];

const letters = RANGES.flatMap(([first, last]) =>
  Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)),
).join('');

let source = '/* Written by scripts/pack-fonts.mjs. Tinos, © Google, SIL Open Font License 1.1. */\n';
for (const [name, path] of FACES) {
  const whole = await readFile(require.resolve(`@expo-google-fonts/tinos/${path}`));
  const cut = await subsetFont(whole, letters, { targetFormat: 'truetype', noHinting: true, keepFeatures: [] });
  source += `export const ${name} =\n  '${Buffer.from(cut).toString('base64')}';\n`;
}
const folder = new URL('../generated/', import.meta.url);
await mkdir(folder, { recursive: true });
await writeFile(new URL('tinos.ts', folder), source);
