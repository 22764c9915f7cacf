/**
 * The text of a finished file with its numbers, for programs that compare texts.
 * @param bytes a DOCX, told by its first letters «PK», or a PDF
 * @returns `null` where the file is of another kind or damaged
 */
export async function readPrintedText(bytes: Uint8Array): Promise<string | null> {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) return (await import('@polozh/render-docx')).readTextDocx(bytes);
  return (await import('@polozh/render-pdf')).readTextPdf(bytes);
}
