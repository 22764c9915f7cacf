import type { Renderer } from '@polozh/document';
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
  render: async (document, options) => ({ value: zipParts(packageParts(document, options)), diagnostics: [] }),
};
