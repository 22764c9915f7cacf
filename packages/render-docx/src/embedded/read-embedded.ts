import type { EmbeddedFile } from '@polozh/document';
import { strFromU8, type Unzipped, unzipSync } from 'fflate';
import { EMBEDDED_NAMESPACE, EMBEDDED_ROOT } from './embedded-xml.ts';

/** A part that claims to be larger is none of ours: a small file must not fill the memory. */
const SIZE_LIMIT = 64 * 1024 * 1024;

const CUSTOM_XML = /^customXml\/item\d+\.xml$/i;

/** The root of our part, whatever prefix the program that wrote it last has given it. */
const EMBEDDED = new RegExp(`<(?:[\\w.-]+:)?${EMBEDDED_ROOT}\\b([^>]*)>([^<]*)</`);

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/**
 * The source and data that a DOCX was made with (`RenderOptions.embedded`), unchanged, in their order.
 * @param bytes of a file of any kind; programs may have saved it anew in between
 * @returns `null` where it is no DOCX or carries nothing of the kind
 */
export function readEmbeddedDocx(bytes: Uint8Array): readonly EmbeddedFile[] | null {
  for (const part of Object.values(customXmlOf(bytes))) {
    const [, attributes = '', content = ''] = EMBEDDED.exec(strFromU8(part)) ?? [];
    if (attributes.includes(`"${EMBEDDED_NAMESPACE}"`)) return filesOf(unescapeXml(content));
  }
  return null;
}

function customXmlOf(bytes: Uint8Array): Unzipped {
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => CUSTOM_XML.test(name) && originalSize <= SIZE_LIMIT,
    });
  } catch {
    return {}; // fflate's word for «no zip, or a damaged one»
  }
}

const unescapeXml = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w+));/gi, (whole, hex?: string, decimal?: string, name?: string) => {
    if (name !== undefined) return ENTITIES[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });

function filesOf(json: string): readonly EmbeddedFile[] | null {
  try {
    const files: unknown = JSON.parse(json);
    return Array.isArray(files) && files.every(isFile) ? files : null;
  } catch {
    return null; // someone has edited the part
  }
}

function isFile(value: unknown): value is EmbeddedFile {
  if (typeof value !== 'object' || value === null) return false;
  const { name, role, text } = value as Partial<Record<keyof EmbeddedFile, unknown>>;
  return typeof name === 'string' && (role === 'source' || role === 'data') && typeof text === 'string';
}
