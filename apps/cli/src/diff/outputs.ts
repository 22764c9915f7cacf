import { basename, extname, resolve } from 'node:path';
import type { Report } from '@polozh/diff';
import type { Revision } from '@polozh/document';
import { FORMATS, type Format } from '@polozh/pipeline';
import type { DiffFormat } from '../options.ts';
import type { OutputFile } from '../write-files.ts';

/** A finished output: its bytes, and what ends its file's name. */
export interface Output {
  readonly variant: string | null;
  readonly ending: string;
  readonly bytes: Uint8Array;
}

export interface OutputOptions {
  readonly revision: Revision;
  readonly date: number | null;
  readonly width: number;
  readonly color: boolean;
}

/** Makes a comparison's output; of a redline there is one for each variant. */
export async function makeOutputs(
  format: DiffFormat,
  report: Report,
  options: OutputOptions,
): Promise<readonly Output[]> {
  const diff = await import('@polozh/diff');
  const said = (ending: string, text: string): readonly Output[] => [
    { variant: null, ending, bytes: new TextEncoder().encode(text) },
  ];
  switch (format) {
    case 'text':
      return said('сравнение.txt', diff.printText(report, options));
    case 'md':
      return said('сравнение.md', diff.printMarkdown(report));
    case 'html':
      return said('сравнение.html', diff.printHtml(report));
    case 'json':
      return said('сравнение.json', diff.printJson(report));
    case 'table-csv':
      return said('таблица.csv', diff.printCsv(report));
    case 'table-docx':
    case 'table-html':
    case 'table-md':
      return [
        await printed(format.slice('table-'.length) as Format, diff.comparativeTable(report), 'таблица', null, options),
      ];
    case 'docx':
    case 'pdf': {
      const outputs: Output[] = [];
      for (const { variant, comparison } of report.variants)
        outputs.push(await printed(format, diff.redline(comparison, options.revision), 'правки', variant, options));
      return outputs;
    }
  }
}

async function printed(
  format: Format,
  document: Parameters<Awaited<ReturnType<(typeof FORMATS)[Format]>>['render']>[0],
  what: string,
  variant: string | null,
  { date }: OutputOptions,
): Promise<Output> {
  const renderer = await FORMATS[format]();
  const { value } = await renderer.render(document, { date });
  return { variant, ending: `${what}.${renderer.extension}`, bytes: value };
}

/** Where outputs are written: the one file named, or files in a folder, called after the source. */
export function filesOf(outputs: readonly Output[], out: string, entry: string): readonly OutputFile[] {
  const [only] = outputs;
  if (outputs.length === 1 && only !== undefined && extname(out) !== '' && extname(out) === extname(only.ending))
    return [{ path: resolve(out), bytes: only.bytes }];
  const name = basename(entry).replace(/\.polozh$/i, '');
  return outputs.map(({ variant, ending, bytes }) => ({
    path: resolve(out, [name, ...(variant === null ? [] : [variant]), ending].join('.')),
    bytes,
  }));
}
