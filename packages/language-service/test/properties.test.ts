import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble } from '@polozh/compiler';
import type { Edit } from '@polozh/diagnostics';
import { applyEdits } from '@polozh/syntax';
import { printDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  codeActions,
  completions,
  createProject,
  definition,
  diagnostics,
  folding,
  format,
  highlights,
  hover,
  leftOut,
  loadDecliner,
  outline,
  type Project,
  references,
  renamable,
  rename,
  updateFile,
} from '../src/index.ts';

const decliner = await loadDecliner();
const FIXTURES = fileURLToPath(new URL('../../../fixtures/', import.meta.url));
const FILE = 'а.polozh';
const SEED = 20261125;

/** All sources of the fixtures, good and bad. */
const sources = readdirSync(FIXTURES, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.polozh'))
  .sort()
  .map((path) => ({ path, text: readFileSync(join(FIXTURES, path), 'utf8') }));

/** What the language is made of; random texts are put together from it. */
const PIECES = [
  '((',
  '))',
  '(',
  ')',
  '?',
  ':',
  ';',
  ',',
  '=',
  '+ ',
  '++ ',
  '- ',
  '-- ',
  'а) ',
  '1) ',
  '1. ',
  '= ',
  ': ',
  '/',
  '//',
  '\\',
  '*',
  '_',
  '____',
  '\n',
  '\r\n',
  '\n\n',
  '  ',
  ' – ',
  '((школа? ',
  '((иначе? ',
  '((поле: кого))',
  '((сноска с))',
  '((метка м))',
  '((пункт м))',
  '((вставить ф: ',
  '/если школа\n',
  '/иначе\n',
  '/конец\n',
  '/вид о\n  школа – ш\n  доо – д\n',
  '/выбор в – в\n  а – а\n  б – б\n',
  '/поле поле: наименование = совет\n',
  '/слово дом\n  школа – школа\n',
  '/сноска с\n',
  '/фрагмент ф: п\n',
  '((п))',
  '/вставить ф: а; б\n',
  '/таблица Т\n',
  '/включить б\n',
  'школа',
  'вид',
  'в = а',
  'не ',
  'и ',
  'слова',
  '🙂',
  '\uD800',
  'й',
  'é',
  '5',
  '/оформление\n  кегль – 14\n',
];

const randomText = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(''));
/** A good source with a piece taken out or put in somewhere. */
const brokenText = fc
  .tuple(
    fc.constantFrom(...sources),
    fc.double({ min: 0, max: 1, noNaN: true }),
    fc.nat(12),
    fc.constantFrom('', ...PIECES),
  )
  .map(([{ text }, place, removed, put]) => {
    const short = text.slice(0, 6000);
    const at = Math.floor(place * short.length);
    return short.slice(0, at) + put + short.slice(at + removed);
  });

/** Asks everything of one place. */
function askAt(project: Project, path: string, offset: number): void {
  completions(project, path, offset, decliner);
  hover(project, path, offset, decliner);
  const found = references(project, path, offset);
  const target = definition(project, path, offset);
  const declared = found.filter(({ isDeclaration }) => isDeclaration).map(({ span }) => span);
  if (target !== null && declared.length > 0) expect(target.targets).toEqual(declared);
  codeActions(project, path, offset, offset);
  if (renamable(project, path, offset) !== null) rename(project, path, offset, 'другое');
}

/** Asks everything of a whole file, and holds that the answers fit its text. */
function askOf(project: Project, path: string): void {
  const text = project.files.get(path)?.text ?? '';
  diagnostics(project, path);
  outline(project, path);
  applyEdits(text, format(project, path));
  for (const { start, end } of folding(project, path))
    expect([0 <= start, start < end, end <= text.length]).toEqual([true, true, true]);
  let last = 0;
  for (const { start, end } of highlights(project, path)) {
    expect([last <= start, start < end, end <= text.length]).toEqual([true, true, true]);
    last = end;
  }
}

describe('any text gets answers', () => {
  it.each([
    ['made of pieces of the language', randomText, 150],
    ['broken', brokenText, 60],
  ] as const)('%s', (_, texts, runs) => {
    fc.assert(
      fc.property(texts, fc.array(fc.nat(), { maxLength: 12 }), (text, places) => {
        const project = createProject([
          [FILE, text],
          ['б.polozh', '/включить а\n\n((школа? Б)) ((поле: кем))'],
        ]);
        askOf(project, FILE);
        const offsets =
          text.length < 120 ? [...text, ''].map((_, offset) => offset) : places.map((at) => at % (text.length + 1));
        for (const offset of offsets) askAt(project, FILE, offset);
        for (const program of project.programs())
          leftOut(program.analysis(), { kind: 'школа', choices: new Map(), values: new Map(), final: false });
      }),
      { seed: SEED, numRuns: runs },
    );
  });

  it('every offset of every fixture', () => {
    const project = createProject(
      sources.filter(({ text }) => text.length < 1500).map(({ path, text }) => [path, text] as const),
    );
    for (const [path, { text }] of project.files) {
      askOf(project, path);
      for (let offset = 0; offset <= text.length; offset += 5) askAt(project, path, offset);
    }
  });
});

describe('snapshots', () => {
  it('an update gives what a new project would', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.constantFrom('а.polozh', 'б.polozh', 'в.polozh'), randomText), { maxLength: 6 }),
        (steps) => {
          let project = createProject([]);
          const files = new Map<string, string>();
          for (const [path, text] of steps) {
            project = updateFile(project, path, text);
            files.set(path, text);
            const fresh = createProject(files);
            for (const own of files.keys()) expect(diagnostics(project, own)).toEqual(diagnostics(fresh, own));
          }
        },
      ),
      { seed: SEED, numRuns: 60 },
    );
  });
});

/** The documents of all kinds of a project's programs, as text. */
const documents = (project: Project): readonly string[] =>
  project.programs().flatMap((program) => {
    const analysis = program.analysis();
    return [...(analysis.symbols.kinds?.values.map(({ key }) => key) ?? [null])].map((kind) => {
      const variant = { kind, choices: new Map(), values: new Map(), final: false };
      return printDocument(assemble(analysis, variant, decliner).value);
    });
  });

function edited(project: Project, edits: readonly Edit[]): Project {
  const byFile = new Map<string, Edit[]>();
  for (const edit of edits) byFile.set(edit.span.file, [...(byFile.get(edit.span.file) ?? []), edit]);
  let result = project;
  for (const [path, own] of byFile) {
    const inOrder = [...own].sort((a, b) => a.span.start - b.span.start);
    result = updateFile(result, path, applyEdits(project.files.get(path)?.text ?? '', inOrder));
  }
  return result;
}

const isPrintedName = (project: Project, space: string, key: string): boolean =>
  space === 'name' &&
  project.programs().some((program) => {
    const found = program.declared().names.get(key);
    return found?.kind === 'field' && found.declaration.value === null;
  });

describe('a rename', () => {
  const whole = sources.filter(({ path }) => path.startsWith('good') || path.startsWith('regulations'));

  it.each(whole.map(({ path, text }) => [path, text] as const))(
    'of any name in %s changes no document, and can be taken back',
    (path, text) => {
      const folder = path.split('/').slice(0, -1).join('/');
      const project = createProject(
        whole.filter((other) => other.path.startsWith(folder)).map((other) => [other.path, other.text] as const),
      );
      const before = documents(project);
      const unit = project.files.get(path);
      const seen = new Set<string>();
      for (const { span, space, key, owner } of unit?.index().occurrences ?? []) {
        if (seen.has(`${space} ${key} ${owner}`)) continue;
        seen.add(`${space} ${key} ${owner}`);
        const old = renamable(project, path, span.start);
        if (old === null) continue;
        const renaming = rename(project, path, span.start, 'переименованное');
        if (renaming.kind === 'refused') throw new Error(`${old.text}: ${renaming.reason}`);
        const renamed = edited(project, renaming.edits);
        expect(
          diagnostics(renamed, path)
            .filter(({ severity }) => severity === 'error')
            .map(({ message }) => message),
        ).toEqual(
          diagnostics(project, path)
            .filter(({ severity }) => severity === 'error')
            .map(({ message }) => message.replaceAll(`«${old.text}»`, '«переименованное»')),
        );
        // A field without a value is printed by its own name.
        if (!isPrintedName(project, space, key)) expect(documents(renamed)).toEqual(before);
        const back = rename(renamed, path, span.start, old.text);
        if (back.kind === 'refused') throw new Error(`${old.text}: ${back.reason}`);
        expect(edited(renamed, back.edits).files.get(path)?.text).toBe(text);
      }
    },
  );
});
