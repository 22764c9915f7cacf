import type { Span } from '@polozh/diagnostics';
import type { Decliner } from '@polozh/russian';
import { nameKey } from '@polozh/syntax';
import { diagnostics } from '../features/diagnostics.ts';
import { declaredIn } from '../index/declared.ts';
import type { FragmentPlace } from '../index/file-index.ts';
import type { Project } from '../project/project.ts';
import type { SourceUnit } from '../project/source-unit.ts';
import { type Candidate, type Completion, toCompletion } from './completion.ts';
import { type Cursor, cursorAt } from './cursor.ts';
import {
  fieldCandidates,
  fragmentCandidates,
  labelCandidates,
  named,
  noteCandidates,
  operandCandidates,
  valueCandidates,
} from './name-candidates.ts';
import { pathCandidates } from './path-candidates.ts';
import {
  caseCandidates,
  checkCandidates,
  conditionWordCandidates,
  directiveCandidates,
  filterCandidates,
  jointCandidates,
  markerCandidates,
  settingCandidates,
  settingValues,
  spanWordCandidates,
  tableSettingCandidates,
  typeCandidates,
} from './table-candidates.ts';
import { wantedNames } from './wanted-names.ts';

/** Characters behind which an editor asks for completions by itself; all of them are on the Russian layout. */
export const TRIGGER_CHARACTERS: readonly string[] = ['(', '/', ':', '=', ',', ' '];

/**
 * All that can be written at an offset, best first; an editor narrows it by the letters typed.
 * @param decliner shows the forms that cases give; `null` while it is not loaded
 */
export function completions(
  project: Project,
  path: string,
  offset: number,
  decliner: Decliner | null,
): readonly Completion[] {
  const unit = project.files.get(path);
  if (unit === undefined) return [];
  const cursor = cursorAt(unit.text, offset);
  if (cursor.kind === 'words') return [];
  const replace = replacedBy(unit, offset, cursor);
  const seen = new Set<string>();
  return candidatesFor(project, unit, offset, cursor, decliner)
    .filter(({ label, kind }) => !seen.has(`${kind} ${label}`) && seen.add(`${kind} ${label}`))
    .map((candidate) => toCompletion(candidate, replace));
}

function candidatesFor(
  project: Project,
  unit: SourceUnit,
  offset: number,
  cursor: Exclude<Cursor, { kind: 'words' }>,
  decliner: Decliner | null,
): readonly Candidate[] {
  const declared = project.programsOf(unit.path)[0]?.declared() ?? declaredIn([unit.index()]);
  switch (cursor.kind) {
    case 'line':
      return [...markerCandidates(), ...directiveCandidates().map(withSlash)];
    case 'directive':
      return directiveCandidates();
    case 'span':
      return [
        ...fieldCandidates(declared, fragmentAt(unit, offset)),
        ...operandCandidates(declared).map(withQuestion),
        ...spanWordCandidates(),
        ...conditionWordCandidates(),
      ];
    case 'operand': {
      const agreeing = cursor.after === null ? undefined : declared.names.get(nameKey(cursor.after));
      const agreement = agreeing?.kind === 'field' || agreeing?.kind === 'word' ? [AGREEMENT] : [];
      return [...agreement, ...operandCandidates(declared), ...conditionWordCandidates()];
    }
    case 'joint':
      return jointCandidates(declared, cursor.after);
    case 'value':
      return valueCandidates(declared, cursor.owner);
    case 'field':
      return named(declared, ['field']);
    case 'filter':
      return filterCandidates(declared, cursor.name, cursor.given, decliner);
    case 'reference-filter':
      return [{ label: 'кратко', kind: 'filter', detail: 'только буква или цифра, без номера пункта' }];
    case 'name':
      if (cursor.space === 'fragment') return fragmentCandidates(declared);
      if (cursor.word === 'метка') return wantedNames(project, unit.path, 'label');
      if (cursor.word === '/сноска') return wantedNames(project, unit.path, 'note');
      return cursor.space === 'note' ? noteCandidates(declared) : labelCandidates(declared, cursor.word);
    case 'type':
      return typeCandidates();
    case 'choice-type':
      return [{ label: 'да/нет', kind: 'type', detail: 'решение без других значений' }];
    case 'path':
      return pathCandidates(project, unit.path);
    case 'entry':
      if (cursor.directive === 'поле') return caseCandidates(declared, null, null).map(withDash);
      if (cursor.directive === 'слово') return named(declared, ['kind']).map(withDash);
      return cursor.directive === 'проверки'
        ? checkCandidates(diagnostics(project, unit.path))
        : settingCandidates(cursor.directive);
    case 'word-case':
      return caseCandidates(declared, null, null).map(withDash);
    case 'setting':
      return settingValues(cursor.directive, cursor.name);
    case 'table-setting':
      return tableSettingCandidates();
  }
}

const AGREEMENT: Candidate = {
  label: 'род',
  kind: 'filter',
  detail: 'форма по роду слова',
  documentation:
    'Согласование по роду: мужской, женский, средний и, если нужно, множественное число через косую черту.',
  insert: 'род: ${1:он}/${2:она}/${3:оно}',
  isSnippet: true,
};

const withSlash = (candidate: Candidate): Candidate => ({
  ...candidate,
  label: `/${candidate.label}`,
  insert: `/${candidate.insert ?? candidate.label}`,
});

/** Behind `((` a condition goes on with «?» and its text. */
const withQuestion = (candidate: Candidate): Candidate => ({
  ...candidate,
  label: `${candidate.label}?`,
  insert: `${candidate.label}? `,
});

const withDash = (candidate: Candidate): Candidate => ({ ...candidate, insert: `${candidate.label} – ` });

const fragmentAt = (unit: SourceUnit, offset: number): FragmentPlace | null =>
  unit.index().fragments.find(({ span }) => span.start <= offset && offset <= span.end) ?? null;

/** What is typed of a name, and the rest of the name behind the cursor. */
function replacedBy(unit: SourceUnit, offset: number, cursor: { readonly typed: string }): Span {
  const rest = /^[\p{L}\p{M}\p{N}_-]*/u.exec(unit.text.slice(offset, offset + 200))?.[0].length ?? 0;
  return { file: unit.path, start: offset - cursor.typed.length, end: offset + rest };
}
