import { type Matrix, matrixDocument, matrixOf, printMatrixCsv, printMatrixHtml, printMatrixXlsx } from '@polozh/diff';
import { createDocumentMaker, FORMATS, prepare } from '@polozh/pipeline';
import type { CompareSide } from './compare-answers.ts';
import { fill } from './fill.ts';

/** The formats in which a matrix can be taken away. */
export type MatrixFormat = 'xlsx' | 'docx' | 'html' | 'csv';

export type { Matrix };

/** All kinds of a text beside each other, with the decisions and values as they are. */
export async function matrixOfSource(source: CompareSide): Promise<Matrix> {
  const { value: analysis } = prepare(source.entry, new Map(source.files));
  const { filling } = await fill(analysis, source);
  const maker = createDocumentMaker();
  const kinds = analysis.symbols.kinds?.values ?? [];
  return matrixOf(
    await Promise.all(
      kinds.map(async (kind) => ({
        column: { name: kind.name, label: kind.label === '' ? kind.name : `${kind.name} – ${kind.label}` },
        document: (await maker.make(analysis, kind.key, filling)).value,
      })),
    ),
  );
}

/** The matrix as a file. */
export async function matrixFile(
  source: CompareSide,
  name: string,
  format: MatrixFormat,
): Promise<string | Uint8Array<ArrayBufferLike>> {
  const matrix = await matrixOfSource(source);
  switch (format) {
    case 'csv':
      return printMatrixCsv(matrix);
    case 'html':
      return printMatrixHtml(matrix, name);
    case 'xlsx':
      return printMatrixXlsx(matrix);
    case 'docx':
      return (await (await FORMATS.docx()).render(matrixDocument(matrix, name), { date: null })).value;
  }
}
