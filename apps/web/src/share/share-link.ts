import { type ReadSaved, readSaved, type Saved } from '../keep/saved.ts';

/** The fragment's key: the text stands behind it, packed. A fragment is never sent to a server. */
const KEY = '#t=';
/** Bytes; what unpacks to more is no document. */
const LIMIT = 16_000_000;

/** The page's address with the document in its fragment; values are left out unless they are asked for. */
export async function makeShareLink(saved: Saved, withData: boolean, page: string): Promise<string> {
  const shared = withData ? saved : { ...saved, data: {} };
  const stream = new Blob([JSON.stringify(shared)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
  const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
  return `${page.replace(/#.*$/, '')}${KEY}${toBase64Url(bytes)}`;
}

/** Whether an address's fragment brings a document. */
export const holdsShareLink = (fragment: string): boolean => fragment.startsWith(KEY);

/** The document in an address's fragment; `null` where the fragment is of something else. */
export async function readShareLink(fragment: string): Promise<ReadSaved | null> {
  if (!holdsShareLink(fragment)) return null;
  try {
    const packed = new Blob([fromBase64Url(fragment.slice(KEY.length))]);
    const bytes = await readUpTo(packed.stream().pipeThrough(new DecompressionStream('deflate-raw')), LIMIT);
    return readSaved(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)));
  } catch {
    return { kind: 'broken' };
  }
}

async function readUpTo(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let read = await reader.read(); !read.done; read = await reader.read()) {
    chunks.push(read.value);
    length += read.value.length;
    if (length > limit) throw new RangeError('too long');
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}

function toBase64Url(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

const fromBase64Url = (text: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (letter) => letter.charCodeAt(0));
