import type { EmbeddedFile } from '@polozh/document';
import { RELATIONSHIPS } from '../pdf/attachments.ts';
import { latin1, PdfObjects } from './pdf-objects.ts';
import { type PdfDictionary, PdfName, PdfString, type PdfValue } from './pdf-value.ts';

/** Where the mark of a PDF file may stand (ISO 32000-1, annex H). */
const HEADER_ROOM = 1024;

/**
 * The source and data that travel in a PDF file, in the order in which they were put there, also after another program has
 * saved it anew. `null` where the bytes are no such file: none of ours, damaged or encrypted.
 */
export function readEmbeddedPdf(bytes: Uint8Array): EmbeddedFile[] | null {
  if (!latin1(bytes.subarray(0, HEADER_ROOM)).includes('%PDF-')) return null;
  const objects = new PdfObjects(latin1(bytes));
  const list = objects.resolve(objects.ofType('Catalog').at(-1)?.get('AF'));
  if (!Array.isArray(list)) return null;
  const files = (list as readonly PdfValue[]).flatMap((one) => {
    const specification = objects.resolve(one);
    const file = specification instanceof Map ? fileOf(specification, objects) : null;
    return file === null ? [] : [file];
  });
  return files.length === 0 ? null : files;
}

function fileOf(specification: PdfDictionary, objects: PdfObjects): EmbeddedFile | null {
  const relationship = specification.get('AFRelationship');
  const role = relationship instanceof PdfName ? roleOf(relationship.name) : null;
  const name = objects.resolve(specification.get('UF') ?? specification.get('F'));
  const content = objects.resolve(specification.get('EF'));
  if (role === null || !(name instanceof PdfString) || !(content instanceof Map)) return null;
  const bytes = objects.content(content.get('UF') ?? content.get('F'));
  const text = bytes === null ? null : decoded(bytes);
  return text === null ? null : { name: textOf(name), role, text };
}

function roleOf(relationship: string): EmbeddedFile['role'] | null {
  if (relationship === RELATIONSHIPS.source) return 'source';
  return relationship === RELATIONSHIPS.data ? 'data' : null;
}

/** A text string: UTF-16 with its mark, or letters of one byte, of which only ASCII occurs in our names. */
function textOf({ bytes }: PdfString): string {
  if (!bytes.startsWith('\u00fe\u00ff')) return bytes;
  return bytes
    .slice(2)
    .replace(/(.)(.)/gs, (_, high: string, low: string) =>
      String.fromCharCode((high.charCodeAt(0) << 8) | low.charCodeAt(0)),
    );
}

function decoded(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}
