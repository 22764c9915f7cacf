import type { Renderer } from '@polozh/document';
import { TIMES } from './fonts/font-face.ts';
import { fontFiles } from './parts/font-table-part.ts';
import { packageParts } from './parts/package-parts.ts';
import { zipParts } from './zip-parts.ts';

/**
 * Prints a document as DOCX: Word goes on counting its clauses, filling its fields and numbering its notes.
 * Equal documents and dates give equal bytes. It never throws on an author's text and reports no problems:
 * what cannot be a link is text, a label that Word would count otherwise is text too.
 */
export const renderDocx: Renderer = {
  format: 'docx',
  extension: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  render: async (document, options) => {
    // A document that carries its fonts is set in a face whose licence allows it; it is loaded for such documents alone.
    const family = options.embedFonts ? (await import('./fonts/tinos.ts')).tinos() : TIMES;
    return { value: zipParts(packageParts(document, options, family), fontFiles(family)), diagnostics: [] };
  },
};
