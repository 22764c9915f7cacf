import type { EmbeddedFile } from '@polozh/document';

/**
 * The source and the data that a finished file carries (`RenderOptions.embedded`), as they were put in.
 * @param bytes a DOCX, told by its first letters «PK», or a PDF
 * @returns `null` where the file is of another kind, damaged, or carries nothing
 */
export async function readEmbedded(bytes: Uint8Array): Promise<readonly EmbeddedFile[] | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('@polozh/render-docx')).readEmbeddedDocx(bytes);
  return (await import('@polozh/render-pdf')).readEmbeddedPdf(bytes);
}
