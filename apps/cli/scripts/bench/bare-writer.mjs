// The peer of a build: what a short script with docx and pdfmake alone makes of the same paragraphs, 16 files in one process.
//   node bare-writer.mjs PARAGRAPHS.json FOLDER     PARAGRAPHS: { variant: [text, …] }
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { Document, Packer, Paragraph, TextRun } from 'docx';
import pdfmake from 'pdfmake';

const [input, folder] = process.argv.slice(2);
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const face = (name) => join(fonts, name, `Tinos_${name}.ttf`);
pdfmake.setFonts({
  Tinos: {
    normal: face('400Regular'),
    bold: face('700Bold'),
    italics: face('400Regular_Italic'),
    bolditalics: face('700Bold_Italic'),
  },
});
pdfmake.setUrlAccessPolicy?.(() => false);
pdfmake.setLocalAccessPolicy?.(() => true);

const escaped = (text) => text.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`);

for (const [variant, paragraphs] of Object.entries(JSON.parse(readFileSync(input, 'utf8')))) {
  const file = (extension) => join(folder, `${variant}.${extension}`);
  const document = new Document({
    sections: [{ children: paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })) }],
  });
  writeFileSync(file('docx'), await Packer.toBuffer(document));
  const pdf = pdfmake.createPdf({
    content: paragraphs.map((text) => ({ text, alignment: 'justify' })),
    defaultStyle: { font: 'Tinos', fontSize: 14 },
  });
  writeFileSync(file('pdf'), await pdf.getBuffer());
  writeFileSync(
    file('html'),
    `<!doctype html><html lang="ru"><body>${paragraphs.map((text) => `<p>${escaped(text)}</p>`).join('\n')}</body></html>`,
  );
  writeFileSync(file('md'), paragraphs.join('\n\n'));
}
