import type { Severity } from '../catalogue/entry.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { createPlaces, inOrder, type Texts } from './place.ts';

const COMMAND: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** A workflow command of GitHub Actions a problem, which the run shows at its place: `::error file=…,line=…::П101: …`. */
export function printGithub(diagnostics: readonly Diagnostic[], texts: Texts): string {
  const places = createPlaces(texts);
  return inOrder(diagnostics)
    .map(({ severity, number, message, remedy, span }) => {
      const properties: string[] = [];
      if (span !== null) {
        const start = places.position(span.file, span.start);
        const end = places.position(span.file, span.end);
        properties.push(`file=${escapeProperty(span.file)}`);
        if (start !== null) properties.push(`line=${start.line}`, `col=${start.column}`);
        if (start !== null && end !== null) properties.push(`endLine=${end.line}`);
        // A column of the end is only understood on the same line.
        if (start !== null && end?.line === start.line) properties.push(`endColumn=${end.column}`);
      }
      properties.push(`title=${number}`);
      const text = remedy === '' ? message : `${message}\n→ ${remedy}`;
      return `::${COMMAND[severity]} ${properties.join(',')}::${escapeData(text)}\n`;
    })
    .join('');
}

const escapeData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');

const escapeProperty = (text: string): string => escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
