// node … PARAGRAPHS.json OUT: the paragraphs as a DOCX, by the library alone.
import { readFileSync, writeFileSync } from 'node:fs';
import { Document, Packer, Paragraph, TextRun } from 'docx';

export const docxOf = (paragraphs) =>
  Packer.toBuffer(
    new Document({
      sections: [{ children: paragraphs.map((text) => new Paragraph({ children: [new TextRun(text)] })) }],
    }),
  );

export const main = async ([input, output]) =>
  writeFileSync(output, await docxOf(JSON.parse(readFileSync(input, 'utf8'))));
