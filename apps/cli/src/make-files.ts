import { resolve } from 'node:path';
import { type Diagnostic, hasErrors, settle } from '@polozh/diagnostics';
import { createDocumentMaker, FORMATS, outputName } from '@polozh/pipeline';
import { buildDate } from './build-date.ts';
import { embeddedFiles } from './embedded-files.ts';
import { chosenVariants, readFilling } from './filling.ts';
import { formatsOf, switchFor } from './formats-option.ts';
import { isSound, loadFile } from './load.ts';
import type { Project } from './project.ts';
import { styleChange } from './style-option.ts';
import { isTerminal, warn } from './terminal.ts';
import type { OutputFile } from './write-files.ts';

/** The files of a build before they are written, and what was met on the way. */
export interface MadeFiles {
  readonly files: readonly OutputFile[];
  /** Each once, however many variants tell of it. */
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
  /** True where a source, its data or a document is wrong: then no file may be written. */
  readonly wrong: boolean;
}

/** Makes the documents of some sources of a project in all variants and formats asked for. */
export async function makeFiles(project: Project, sources: readonly string[]): Promise<MadeFiles> {
  const { input } = project;
  const formats = formatsOf(input);
  const options = {
    date: buildDate(input.last('date')),
    embedFonts: switchFor(input, 'embed-fonts', ['docx'], formats),
    frontMatter: switchFor(input, 'front-matter', ['md'], formats),
  };
  const embeds = switchFor(input, 'embed-source', ['docx', 'pdf'], formats);
  const restyle = styleChange(input);
  const diagnostics: Diagnostic[] = [];
  const texts = new Map<string, string>();
  const files: OutputFile[] = [];
  const maker = createDocumentMaker();
  const out = input.last('out') ?? 'out';
  let wrong = false;
  for (const source of sources) {
    const loaded = await loadFile(source, project.folder, project.checks);
    for (const [path, text] of loaded.texts) texts.set(path, text);
    if (!isSound(loaded)) {
      for (const problem of loaded.diagnostics) diagnostics.push(problem);
      wrong = true;
      continue;
    }
    const own = project.inputFor(source);
    const { filling, kind, diagnostics: dataProblems, texts: dataTexts } = await readFilling(own, loaded.analysis);
    for (const [path, text] of dataTexts) texts.set(path, text);
    // Of a finished document nobody sees what its template would lack.
    for (const problem of loaded.diagnostics)
      if (!(filling.final && problem.code === 'chain-open')) diagnostics.push(problem);
    for (const problem of dataProblems) diagnostics.push(problem);
    if (hasErrors(dataProblems)) {
      wrong = true;
      continue;
    }
    const embedded = embeds ? embeddedFiles(loaded.texts, dataTexts) : [];
    for (const variant of chosenVariants(own, loaded.analysis, kind)) {
      const made = await maker.make(loaded.analysis, variant, filling);
      for (const problem of made.diagnostics) diagnostics.push(problem);
      wrong ||= hasErrors(made.diagnostics);
      if (wrong) continue;
      const document = { ...made.value, style: restyle(made.value.style) };
      for (const format of formats) {
        const renderer = await FORMATS[format]();
        progress(`${loaded.entry}: ${variant ?? ''} ${format}`);
        const rendered = await renderer.render(document, { ...options, embedded });
        const problems = settle(rendered.diagnostics, loaded.analysis.rules);
        for (const problem of problems) diagnostics.push(problem);
        wrong ||= hasErrors(problems);
        files.push({
          path: resolve(out, outputName(loaded.entry, document, renderer.extension)),
          bytes: rendered.value,
        });
      }
    }
  }
  progress('');
  return { files, diagnostics: unique(diagnostics), texts, wrong };
}

/** What is being made, on a terminal only; an empty line wipes it. */
function progress(text: string): void {
  if (isTerminal('error')) warn(`\r\u001b[K${text}`);
}

/** What several variants tell alike is told once. */
function unique(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return diagnostics.filter((problem) => {
    const key = `${problem.code} ${problem.message} ${problem.span?.file} ${problem.span?.start}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
