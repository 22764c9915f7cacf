import { basename, resolve } from 'node:path';
import { hasErrors } from '@polozh/diagnostics';
import type { Matrix } from '@polozh/diff';
import { FORMATS } from '@polozh/pipeline';
import type { Arguments } from '../arguments.ts';
import { readFilling } from '../filling.ts';
import { isSound, loadFile } from '../load.ts';
import { matrixVariants } from '../matrix/variants.ts';
import { nearestOf } from '../nearest-of.ts';
import { MATRIX_FORMATS, type MatrixFormat } from '../options.ts';
import { writeAndTell } from '../output.ts';
import { openProject } from '../project.ts';
import { report, reporterOf } from '../report.ts';
import { isTerminal, print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

/** Columns of a page where no terminal tells its own. */
const WIDTH = 100;

export async function matrix(typed: Arguments): Promise<number> {
  const format = formatOf(typed);
  const out = typed.last('out');
  if ((format === 'xlsx' || format === 'docx') && out === null)
    throw new UsageError(`«--format ${format}» – это файл: добавьте «--out матрица.${format}»`);
  const project = await openProject(typed, 'matrix');
  if (project === null) return EXIT.usage;
  const [source] = project.sources;
  if (source === undefined || project.sources.length > 1)
    throw new UsageError('матрица строится по одному исходному файлу: назовите его');
  const reporter = reporterOf(typed);
  const loaded = await loadFile(source, project.folder, project.checks);
  if (!isSound(loaded)) {
    report(reporter, loaded.diagnostics, loaded.texts);
    return EXIT.wrong;
  }
  const input = project.inputFor(source);
  const filled = await readFilling(input, loaded.analysis);
  const { variants, diagnostics } = await matrixVariants(typed, loaded.analysis, filled.filling);
  const problems = [...filled.diagnostics, ...diagnostics];
  if (hasErrors(problems)) {
    report(reporter, problems, new Map([...loaded.texts, ...filled.texts]));
    return EXIT.wrong;
  }
  const { matrixOf } = await import('@polozh/diff');
  const bytes = await PRINTERS[format](matrixOf(variants), {
    source: basename(loaded.entry),
    isFull: typed.has('full'),
    toFile: out !== null,
  });
  if (out === null || out === '-') {
    print(bytes);
    return EXIT.fine;
  }
  return writeAndTell(
    [{ path: resolve(out), bytes: typeof bytes === 'string' ? new TextEncoder().encode(bytes) : bytes }],
    false,
  );
}

interface PrintOptions {
  readonly source: string;
  readonly isFull: boolean;
  readonly toFile: boolean;
}

const PRINTERS: Readonly<
  Record<MatrixFormat, (matrix: Matrix, options: PrintOptions) => Promise<string | Uint8Array>>
> = {
  text: async (matrix, { isFull, toFile }) => {
    const { printMatrixText } = await import('@polozh/diff');
    const onTerminal = !toFile && isTerminal('output');
    const width = onTerminal ? Math.max(60, process.stdout.columns ?? WIDTH) : WIDTH;
    return printMatrixText(matrix, { width, color: onTerminal && process.env['NO_COLOR'] === undefined, full: isFull });
  },
  html: async (matrix, { source }) => (await import('@polozh/diff')).printMatrixHtml(matrix, source),
  md: async (matrix) => (await import('@polozh/diff')).printMatrixMarkdown(matrix),
  json: async (matrix) => (await import('@polozh/diff')).printMatrixJson(matrix),
  csv: async (matrix) => (await import('@polozh/diff')).printMatrixCsv(matrix),
  xlsx: async (matrix) => (await import('@polozh/diff')).printMatrixXlsx(matrix),
  docx: async (matrix, { source }) => {
    const { matrixDocument } = await import('@polozh/diff');
    const renderer = await FORMATS.docx();
    return (await renderer.render(matrixDocument(matrix, source), { date: null })).value;
  },
};

function formatOf(input: Arguments): MatrixFormat {
  const ending = /\.([a-z]+)$/i.exec(input.last('out') ?? '')?.[1]?.toLowerCase();
  const byName = MATRIX_FORMATS.find((known) => known === ending) ?? 'text';
  const typed = input.last('format')?.toLowerCase() ?? byName;
  const found = MATRIX_FORMATS.find((known) => known === typed);
  if (found === undefined)
    throw new UsageError(
      `вида матрицы «${typed}» нет${nearestOf(typed, MATRIX_FORMATS)}; есть: ${MATRIX_FORMATS.join(', ')}`,
    );
  return found;
}
