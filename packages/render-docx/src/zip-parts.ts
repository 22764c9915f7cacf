import { strToU8, type Zippable, zipSync } from 'fflate';
import type { PackageParts } from './parts/package-parts.ts';
import { printXml } from './xml/print-xml.ts';

const LEVEL = 6;

/**
 * Shorter parts are stored as they are. Deflating the parts of a usual regulation in a fresh process takes half as long
 * as Node takes to start (JavaScript that runs once is slow, and a native deflate would not give the same bytes
 * everywhere), and saves 40 KB. Of a long document the long part is deflated.
 */
const STORED_BELOW = 65_536;

/**
 * The bytes of a package. All entries bear the first date that a zip can say, given by local fields, since these are
 * what a zip holds: so the bytes do not depend on the clock or on the time zone.
 */
export function zipParts(parts: PackageParts, binaries: readonly (readonly [string, Uint8Array])[] = []): Uint8Array {
  const files: Zippable = {};
  for (const [name, root] of parts) {
    const bytes = strToU8(printXml(root));
    files[name] = [bytes, { level: bytes.length < STORED_BELOW ? 0 : LEVEL }];
  }
  for (const [name, bytes] of binaries) files[name] = [bytes, { level: LEVEL }];
  return zipSync(files, { mtime: new Date(1980, 0, 1, 12) });
}
