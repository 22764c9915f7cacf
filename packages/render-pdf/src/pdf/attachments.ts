import type { EmbeddedFile, RenderOptions } from '@polozh/document';
import type { Reference } from 'pdfmake/js/PDFDocument.js';
import type { PdfFile } from './pdf-file.ts';

/** What an attachment is to the document (ISO 19005-3, annex E). */
export const RELATIONSHIPS: Readonly<Record<EmbeddedFile['role'], string>> = { source: 'Source', data: 'Data' };

/** Associates files with the document (ISO 19005-3, 6.8): in the catalogue's list and among the names, in the given order. */
export function attachFiles(file: PdfFile, { embedded = [], date }: RenderOptions): void {
  if (embedded.length === 0) return;
  const specifications = embedded.map((one) => attach(file, one, date));
  const names = specifications.flatMap((reference, index) => [
    new String(String(index + 1).padStart(6, '0')),
    reference,
  ]);
  file._root.data.AF = specifications;
  file._root.data.Names.data.EmbeddedFiles = { Names: names };
}

function attach(file: PdfFile, { name, role, text }: EmbeddedFile, date: number | null): Reference {
  const bytes = new TextEncoder().encode(text);
  const content = file.ref({
    Type: 'EmbeddedFile',
    Subtype: 'text#2Fplain',
    Params: { Size: bytes.length, ...(date === null ? {} : { ModDate: new Date(date * 1000) }) },
  });
  content.end(bytes);
  const specification = file.ref({
    Type: 'Filespec',
    AFRelationship: RELATIONSHIPS[role],
    F: new String(name),
    UF: new String(name),
    EF: { F: content, UF: content },
  });
  specification.end();
  return specification;
}
