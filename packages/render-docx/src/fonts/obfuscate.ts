/** How many bytes at a font's beginning are veiled. */
const VEILED = 32;

/**
 * A font's file as a package carries it (ISO 29500-1, 17.8.1): its first bytes are mixed with the key, read from its end.
 * Done twice it gives the file back.
 * @param key a GUID in braces
 */
export function obfuscate(bytes: Uint8Array, key: string): Uint8Array {
  const digits = key.replace(/[^\dA-F]/gi, '');
  const mask = Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
    Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
  ).reverse();
  const out = bytes.slice();
  for (let index = 0; index < Math.min(VEILED, out.length); index++) {
    out[index] = (out[index] ?? 0) ^ (mask[index % mask.length] ?? 0);
  }
  return out;
}
