// node … PARAGRAPHS.json OUT FONTS: the paragraphs as a PDF, by the library alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import pdfmake from 'pdfmake';

/** Tells the library where the faces of Tinos are. */
export function useFonts(folder) {
  const face = (name) => join(folder, name, `Tinos_${name}.ttf`);
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
}

export const pdfOf = (paragraphs) =>
  pdfmake
    .createPdf({
      content: paragraphs.map((text) => ({ text, alignment: 'justify' })),
      defaultStyle: { font: 'Tinos', fontSize: 14 },
    })
    .getBuffer();

export async function main([input, output, fonts]) {
  useFonts(fonts);
  writeFileSync(output, await pdfOf(JSON.parse(readFileSync(input, 'utf8'))));
}
