// The peer of a build: what a short script with docx and pdfmake alone makes of the same paragraphs, 16 files in one process.
//   node bare-writer.mjs PARAGRAPHS.json FOLDER FONTS     PARAGRAPHS: { variant: [text, …] }
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { docxOf } from './peers/docx.mjs';
import { pdfOf, useFonts } from './peers/pdfmake.mjs';

const [input, folder, fonts] = process.argv.slice(2);
useFonts(fonts);

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

for (const [variant, paragraphs] of Object.entries(JSON.parse(readFileSync(input, 'utf8')))) {
  const file = (extension) => join(folder, `${variant}.${extension}`);
  writeFileSync(file('docx'), await docxOf(paragraphs));
  writeFileSync(file('pdf'), await pdfOf(paragraphs));
  writeFileSync(
    file('html'),
    `<!doctype html><html lang="ru"><body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`,
  );
  writeFileSync(file('md'), paragraphs.join('\n\n'));
}
