import { type Diagnostic, nearest, type Outcome } from '@polozh/diagnostics';
import { parse as parseRows } from '../generated/parser.js';
import { assemble } from './assemble.ts';
import type { Source } from './ast/index.ts';
import { DIRECTIVE_NAMES } from './directive-names.ts';
import { expand } from './expand.ts';
import { nest } from './nest/nest.ts';
import { resolveInclude } from './paths.ts';
import { looseDiagnostic } from './problems.ts';
import type { RawProblem, RawRow } from './rows.ts';

/** The texts of a source and of what it includes, by project path. */
export type SourceTexts = ReadonlyMap<string, string>;

/**
 * Parses a source with all that it includes. Any text gives a tree: what cannot be read is told in `diagnostics` and
 * costs its own paragraph. Time grows linearly with the text.
 * @param entry the project path of the source to start from; `texts` must hold it
 */
export function parse(entry: string, texts: SourceTexts): Outcome<Source> {
  const diagnostics: Diagnostic[] = [];
  const problems = { add: (problem: Diagnostic) => void diagnostics.push(problem) };
  const parsed = new Map<string, readonly RawRow[]>();
  const rowsOf = (path: string): readonly RawRow[] | null => {
    const known = parsed.get(path);
    const text = texts.get(path);
    if (known !== undefined || text === undefined) return known ?? null;
    const raw: RawProblem[] = [];
    const rows = parseRows(text, { startRule: 'Source', file: path, problems: raw, assemble });
    for (const { code, span, parameters } of raw) {
      const name = parameters['name'];
      const suggested = code === 'unknown-directive' ? { nearest: nearest(String(name), DIRECTIVE_NAMES) } : {};
      diagnostics.push(looseDiagnostic(code, span, { ...parameters, ...suggested }));
    }
    parsed.set(path, rows);
    return rows;
  };
  const rows = expand(entry, rowsOf, problems);
  const blocks = nest(rows, texts, problems);
  const end = texts.get(entry)?.length ?? 0;
  return { value: { kind: 'source', file: entry, blocks, span: { file: entry, start: 0, end } }, diagnostics };
}

/** The project paths that a text includes, so that they can be read before parsing; paths that lead outside are left out. */
export function includesOf(path: string, text: string): readonly string[] {
  if (!/^[ \t]*\/включить/imu.test(text)) return [];
  const rows = parseRows(text, { startRule: 'Source', file: path, problems: [], assemble });
  return rows.flatMap((row) => (row.kind === 'include' ? (resolveInclude(path, row.path) ?? []) : []));
}
