import { hasErrors } from '@polozh/diagnostics';
import { createDocumentMaker, FORMATS, outputName, prepare } from '@polozh/pipeline';
import { fill } from '../compiler/fill.ts';
import { LABELS } from './labels.ts';
import type { PrintedFile, PrintMessage, PrintResult } from './print-protocol.ts';

/** Dates in an archive are of 1980, the earliest that ZIP knows, so that equal documents give equal archives. */
const ZIP_EPOCH = new Date(1980, 0, 1);

/** Makes the documents that were ordered, the same as the command line would: `step` is told of each that is done. */
export async function print(order: PrintMessage, step: (done: number) => void): Promise<PrintResult> {
  if (order.redline !== null) return printRedline(order, order.redline, step);
  const prepared = prepare(order.entry, new Map(order.files));
  const { filling, problems } = await fill(prepared.value, order.wanted);
  if (hasErrors(prepared.diagnostics)) return refused(prepared.diagnostics);
  if (problems.length > 0) return { files: [], refusal: problems.map((problem) => problem.message), warnings: [] };
  const maker = createDocumentMaker();
  const files: PrintedFile[] = [];
  const warnings = new Set<string>();
  for (const kind of order.kinds) {
    const document = await maker.make(prepared.value, kind, filling);
    if (hasErrors(document.diagnostics)) return refused(document.diagnostics);
    for (const format of order.formats) {
      const renderer = await FORMATS[format]();
      const { value, diagnostics } = await renderer.render(document.value, { date: null });
      for (const problem of diagnostics) warnings.add(problem.message);
      files.push({
        name: outputName(order.entry, document.value, renderer.extension),
        type: renderer.mediaType,
        bytes: value,
      });
      step(files.length);
    }
  }
  return {
    files: order.archive === null ? files : [await pack(order.archive, files)],
    refusal: [],
    warnings: [...warnings],
  };
}

/** The redline in each of the formats, named after the text. */
async function printRedline(
  { entry, formats }: PrintMessage,
  { before, after }: NonNullable<PrintMessage['redline']>,
  step: (done: number) => void,
): Promise<PrintResult> {
  const { redlineOf } = await import('../compiler/compare-answers.ts');
  const document = await redlineOf(before, after);
  const files: PrintedFile[] = [];
  for (const format of formats) {
    const renderer = await FORMATS[format]();
    const { value } = await renderer.render(document, { date: null });
    const name = outputName(entry, document, `${LABELS.redline}.${renderer.extension}`);
    files.push({ name, type: renderer.mediaType, bytes: value });
    step(files.length);
  }
  return { files, refusal: [], warnings: [] };
}

const refused = (diagnostics: Parameters<typeof hasErrors>[0]): PrintResult => ({
  files: [],
  refusal: diagnostics.filter((problem) => problem.severity === 'error').map((problem) => problem.message),
  warnings: [],
});

async function pack(name: string, files: readonly PrintedFile[]): Promise<PrintedFile> {
  const { zipSync } = await import('fflate');
  const bytes = zipSync(Object.fromEntries(files.map((file) => [file.name, file.bytes])), { mtime: ZIP_EPOCH });
  return { name, type: 'application/zip', bytes };
}
