/** Megabytes; a regulation of a thousand pages has three. */
const LIMIT = 8;

/** A file's text, or why it is none. */
export type ReadSource =
  | { readonly kind: 'text'; readonly text: string; readonly converted: boolean }
  | { readonly kind: 'too-large'; readonly megabytes: number }
  | { readonly kind: 'not-text' };

/** Reads UTF-8, and what older Russian programs write in windows-1251. */
export async function readSource(file: File): Promise<ReadSource> {
  const megabytes = Math.ceil(file.size / 1_000_000);
  if (megabytes > LIMIT) return { kind: 'too-large', megabytes };
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.subarray(0, 4000).includes(0)) return { kind: 'not-text' };
  try {
    return { kind: 'text', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), converted: false };
  } catch {
    const letters = bytes.subarray(0, 20_000).filter((byte) => byte >= 0xc0).length;
    const others = bytes.subarray(0, 20_000).filter((byte) => byte >= 0x80 && byte < 0xc0).length;
    if (letters <= others * 3) return { kind: 'not-text' };
    return { kind: 'text', text: new TextDecoder('windows-1251').decode(bytes), converted: true };
  }
}
