import type { Format } from '@polozh/pipeline';
import type { CompareSide } from '../compiler/compare-answers.ts';
import type { Wanted } from '../compiler/protocol.ts';

/** Documents to be made: each of the kinds in each of the formats. */
export interface PrintMessage {
  readonly type: 'print';
  readonly entry: string;
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly wanted: Wanted;
  readonly kinds: readonly (string | null)[];
  readonly formats: readonly Format[];
  /** The name of the archive that they come in; `null` for files as they are. */
  readonly archive: string | null;
  /** Instead of the documents themselves, what changed from one to the other. */
  readonly redline: { readonly before: CompareSide; readonly after: CompareSide } | null;
}

export interface PrintedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array<ArrayBufferLike>;
}

/** The documents, or why there are none. */
export interface PrintResult {
  readonly files: readonly PrintedFile[];
  /** What stands in the way; empty where nothing does. */
  readonly refusal: readonly string[];
  /** What a format could not show as it is. */
  readonly warnings: readonly string[];
}

export type FromPress =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'printed'; readonly result: PrintResult };
