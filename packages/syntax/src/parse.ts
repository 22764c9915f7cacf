import type { Diagnostic, Outcome } from '@polozh/diagnostics';
import { parse as parseRows } from '../generated/parser.js';
import { assemble } from './assemble.ts';
import type { Source } from './ast/index.ts';
import { badCondition } from './bad-condition.ts';
import { expand } from './expand.ts';
import { nest } from './nest/nest.ts';
import { resolveInclude } from './paths.ts';
import { looseDiagnostic } from './problems.ts';
import type { RawProblem, RawRow } from './rows.ts';
import { suppressionsIn } from './suppressions.ts';
import { unexpectedTail } from './unexpected-tail.ts';
import { unknownDirective } from './unknown-directive.ts';

/** The texts of a source and of what it includes, by project path. */
export type SourceTexts = ReadonlyMap<string, string>;

/** Reads one file: its rows with what stands inside them, before anything is put in place or nested. */
export type ReadRows = (path: string, text: string) => Outcome<readonly RawRow[]>;

/** What the grammar sees in one file; it depends on nothing but the text, so an editor may keep it while the text stays. */
export const readRows: ReadRows = (path, text) => {
  const problems: RawProblem[] = [];
  const value = parseRows(text, { file: path, problems, assemble });
  const diagnostics = problems.map(({ code, span, parameters }) => {
    if (code === 'bad-condition') return badCondition(String(parameters['text']), text.charAt(span.end) === '?', span);
    if (code === 'unexpected-tail') {
      const line = text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.start);
      return unexpectedTail(String(parameters['text']), String(parameters['directive']), line, span);
    }
    if (code === 'unknown-directive') return unknownDirective(String(parameters['name']), span);
    const problem = looseDiagnostic(code, span, parameters);
    if (code !== 'name-of-words') return problem;
    const name = String(parameters['name']);
    return { ...problem, fix: { title: `заменить на «${name}»`, edits: [{ span, text: name }] } };
  });
  return { value, diagnostics };
};

/**
 * Parses a source with all that it includes. Any text gives a tree: what cannot be read is told in `diagnostics` and
 * costs its own paragraph. Time grows linearly with the text.
 * @param entry the project path of the source to start from; `texts` must hold it
 * @param read reads one file; given by who keeps the rows of files that did not change
 */
export function parse(entry: string, texts: SourceTexts, read: ReadRows = readRows): Outcome<Source> {
  const diagnostics: Diagnostic[] = [];
  const problems = { add: (problem: Diagnostic) => void diagnostics.push(problem) };
  const parsed = new Map<string, readonly RawRow[]>();
  const rowsOf = (path: string): readonly RawRow[] | null => {
    const known = parsed.get(path);
    const text = texts.get(path);
    if (known !== undefined || text === undefined) return known ?? null;
    const rows = read(path, text);
    for (const problem of rows.diagnostics) diagnostics.push(problem);
    parsed.set(path, rows.value);
    return rows.value;
  };
  const rows = expand(entry, rowsOf, problems);
  const blocks = nest(rows, texts, problems);
  const end = texts.get(entry)?.length ?? 0;
  const suppressions = [...parsed.keys()].flatMap((path) => suppressionsIn(path, texts.get(path) ?? ''));
  const span = { file: entry, start: 0, end };
  return { value: { kind: 'source', file: entry, blocks, suppressions, span }, diagnostics };
}

/** The project paths that a text includes, so that they can be read before parsing; paths that lead outside are left out. */
export function includesOf(path: string, text: string): readonly string[] {
  if (!/^[ \t]*\/включить/imu.test(text)) return [];
  return readRows(path, text).value.flatMap((row) =>
    row.kind === 'include' ? (resolveInclude(path, row.path) ?? []) : [],
  );
}
