import { strToU8, zipSync } from 'fflate';
import type { PackageParts } from './parts/package-parts.ts';
import { printXml } from './xml/print-xml.ts';

/** A good deal smaller than 1 and hardly larger than 9, at half the time. */
const LEVEL = 6;

/**
 * The bytes of a package. All entries bear the first date that a zip can say, given by local fields, since these are
 * what a zip holds: so the bytes do not depend on the clock or on the time zone.
 */
export function zipParts(parts: PackageParts): Uint8Array {
  const mtime = new Date(1980, 0, 1, 12);
  const files: Record<string, Uint8Array> = {};
  for (const [name, root] of parts) files[name] = strToU8(printXml(root));
  return zipSync(files, { level: LEVEL, mtime });
}
