import { FIELD_TYPES, FILTERS, NUMBERING_LEVELS, STYLE_SETTINGS } from '@polozh/compiler';
import { type Diagnostic, type DiagnosticCode, nearest } from '@polozh/diagnostics';
import { CASE_WORDS } from '@polozh/russian';
import { DIRECTIVE_NAMES } from '@polozh/syntax';
import type { Declared, DeclaredName } from '../index/declared.ts';

type Known = (declared: Declared) => readonly string[];

const named =
  (...kinds: readonly DeclaredName['kind'][]): Known =>
  ({ names }) =>
    [...names.values()].flatMap(({ kind, name }) => (kinds.includes(kind) ? [name.text] : []));

const caseWords = CASE_WORDS.map(({ word }) => word);

/** For each problem of an unknown name, the names that there are. */
const KNOWN: Readonly<Partial<Record<DiagnosticCode, Known>>> = {
  'unknown-name': named('kind', 'choice', 'field'),
  'unknown-field': named('field', 'word'),
  'unknown-value': ({ names, kinds }) => [
    ...[...names.values()].flatMap((found) =>
      found.kind === 'choice' ? found.declaration.entries.map(({ name }) => name.text) : [],
    ),
    ...(kinds?.entries ?? []).map(({ name }) => name.text),
  ],
  'unknown-filter': () => [...caseWords, ...FILTERS.keys()],
  'unknown-case': () => caseWords,
  'unknown-type': () => FIELD_TYPES,
  'unknown-setting': () => [...STYLE_SETTINGS.keys(), ...NUMBERING_LEVELS],
  'unknown-directive': () => DIRECTIVE_NAMES.map((name) => `/${name}`),
  'unknown-label': ({ labels }) => [...labels.values()].map(({ name }) => name.text),
  'unknown-note': ({ notes }) => [...notes.values()].map(({ text }) => text),
  'unknown-fragment': ({ fragments }) => [...fragments.values()].map(({ name }) => name.text),
};

/** The name that was likely meant where a problem tells of one that there is not; `null` where none is near. */
export function meantName(problem: Diagnostic, typed: string, declared: Declared): string | null {
  const known = KNOWN[problem.code];
  return known === undefined ? null : nearest(typed, known(declared));
}
