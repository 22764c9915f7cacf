import type { Fix, Location, Log, Region, ReportingConfiguration, Result } from 'sarif';
import type { Level, Severity } from '../catalogue/entry.ts';
import { CATALOGUE } from '../catalogue/index.ts';
import type { Diagnostic } from '../diagnostic.ts';
import type { Span } from '../span.ts';
import { createPlaces, inOrder, type Places, type Texts } from './place.ts';

const LEVEL: Readonly<Record<Severity, Result.level>> = { error: 'error', warning: 'warning', info: 'note' };
const DEFAULT_LEVEL: Readonly<Record<Level, ReportingConfiguration.level>> = { ...LEVEL, off: 'none' };

/**
 * Problems as SARIF 2.1.0 (OASIS), for code scanning. Columns count UTF-16 units, as the log declares. A problem without a
 * place of its own is laid at the beginning of the source, for GitHub refuses a result without a location.
 * @param program the program's name and version
 * @param entry the source that a problem without a place belongs to
 */
export function printSarif(
  diagnostics: readonly Diagnostic[],
  texts: Texts,
  program: { readonly name: string; readonly version: string },
  entry: string,
): string {
  const places = createPlaces(texts);
  const problems = inOrder(diagnostics);
  const rules = [...new Map(problems.map((problem) => [problem.number, problem.code]))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, name]) => ({ id, name, defaultConfiguration: { level: DEFAULT_LEVEL[CATALOGUE[name].severity] } }));
  const log: Log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: program.name, version: program.version, language: 'ru', rules } },
        columnKind: 'utf16CodeUnits',
        results: problems.map((problem) => ({
          ruleId: problem.number,
          ruleIndex: rules.findIndex((rule) => rule.id === problem.number),
          level: LEVEL[problem.severity],
          message: {
            text: problem.remedy === '' ? problem.message : `${problem.message}. Что делать: ${problem.remedy}`,
          },
          locations: [locationOf(problem.span ?? { file: entry, start: 0, end: 0 }, places)],
          ...(problem.related.length === 0
            ? {}
            : {
                relatedLocations: problem.related.map((related, id) => ({
                  id,
                  ...locationOf(related.span, places),
                  message: { text: related.note },
                })),
              }),
          ...(problem.fix === undefined ? {} : { fixes: [fixOf(problem.fix, places)] }),
        })),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

function fixOf({ title, edits }: NonNullable<Diagnostic['fix']>, places: Places): Fix {
  const files = [...new Set(edits.map((edit) => edit.span.file))];
  return {
    description: { text: title },
    artifactChanges: files.map((file) => ({
      artifactLocation: { uri: uriOf(file) },
      replacements: edits
        .filter((edit) => edit.span.file === file)
        .map((edit) => ({ deletedRegion: regionOf(edit.span, places), insertedContent: { text: edit.text } })),
    })),
  };
}

const locationOf = (span: Span, places: Places): Location => ({
  physicalLocation: { artifactLocation: { uri: uriOf(span.file) }, region: regionOf(span, places) },
});

function regionOf(span: Span, places: Places): Region {
  const start = places.position(span.file, span.start);
  const end = places.position(span.file, span.end);
  if (start === null || end === null) return { startLine: 1, startColumn: 1 };
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** A project path as a relative URI. */
const uriOf = (file: string): string => file.split('/').map(encodeURIComponent).join('/');
