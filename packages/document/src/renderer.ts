import type { Outcome } from '@polozh/diagnostics';
import type { Block } from './block.ts';
import type { Document } from './document.ts';
import type { Run } from './run.ts';

/** A file that travels inside the document (`--embed-source`) and comes out of it again unchanged. */
export interface EmbeddedFile {
  /** The project path, with `/`. */
  readonly name: string;
  readonly role: 'source' | 'data';
  readonly text: string;
}

/** What a renderer may need beside the document; all of it is passed in, nothing is read from the machine. */
export interface RenderOptions {
  /** The only date that gets into a file, seconds since 1970 (SOURCE_DATE_EPOCH); `null` writes a fixed one or none. */
  readonly date: number | null;
  /** The source with its includes and the data, to be put into DOCX and PDF; none by default. */
  readonly embedded?: readonly EmbeddedFile[];
  /** DOCX: put the document's fonts into the file. */
  readonly embedFonts?: boolean;
  /** Markdown: begin with YAML front matter. */
  readonly frontMatter?: boolean;
}

/** A format: one per package, made known to others in one line of `pipeline`. */
export interface Renderer {
  readonly format: string;
  /** File name's ending, without a dot. */
  readonly extension: string;
  readonly mediaType: string;
  /** Equal documents and options give equal bytes. Problems (a letter that the font lacks) are values. */
  render(document: Document, options: RenderOptions): Promise<Outcome<Uint8Array>>;
}

/** A complete table: a block kind without a handler does not compile. */
export type BlockHandlers<Context, Result> = {
  readonly [K in Block['kind']]: (block: Extract<Block, { kind: K }>, context: Context) => Result;
};

/** A complete table: a run kind without a handler does not compile. */
export type RunHandlers<Context, Result> = {
  readonly [K in Run['kind']]: (run: Extract<Run, { kind: K }>, context: Context) => Result;
};

/** Calls the block's handler. */
export function handleBlock<Context, Result>(
  handlers: BlockHandlers<Context, Result>,
  block: Block,
  context: Context,
): Result {
  const handler = handlers[block.kind] as (block: Block, context: Context) => Result;
  return handler(block, context);
}

/** Calls the run's handler. */
export function handleRun<Context, Result>(handlers: RunHandlers<Context, Result>, run: Run, context: Context): Result {
  const handler = handlers[run.kind] as (run: Run, context: Context) => Result;
  return handler(run, context);
}
