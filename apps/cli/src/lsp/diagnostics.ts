import type { Diagnostic } from '@polozh/diagnostics';
import { diagnostics, type SourceUnit } from '@polozh/language-service';
import type { Diagnostic as LspDiagnostic, PublishDiagnosticsParams } from 'vscode-languageserver/node';
import type { Folder } from './folder.ts';
import { SEVERITIES } from './kinds.ts';
import { toRange } from './positions.ts';

/** A problem as the protocol tells it; `null` for one that has no place in a text. */
export function toLspDiagnostic(folder: Folder, unit: SourceUnit, problem: Diagnostic): LspDiagnostic | null {
  if (problem.span === null) return null;
  const related = problem.related.flatMap(({ span, note }) => {
    const other = folder.project().files.get(span.file);
    return other === undefined
      ? []
      : [{ location: { uri: folder.uriOf(span.file), range: toRange(other, span) }, message: note }];
  });
  return {
    range: toRange(unit, problem.span),
    severity: SEVERITIES[problem.severity],
    code: problem.number,
    source: 'polozh',
    message: problem.remedy === '' ? problem.message : `${problem.message}\n${problem.remedy}`,
    ...(related.length === 0 ? {} : { relatedInformation: related }),
  };
}

/** The problems of all open files of a folder, and of the files that they include or that include them. */
export function problemsOf(folder: Folder): readonly PublishDiagnosticsParams[] {
  const project = folder.project();
  const paths = new Set(
    folder.openPaths().flatMap((path) => project.programsOf(path).flatMap(({ units }) => [...units.keys()])),
  );
  return [...paths].sort().flatMap((path) => {
    const unit = project.files.get(path);
    if (unit === undefined) return [];
    const found = diagnostics(project, path).flatMap((problem) => toLspDiagnostic(folder, unit, problem) ?? []);
    return [{ uri: folder.uriOf(path), diagnostics: found }];
  });
}
