import { nameKey } from '@polozh/syntax';
import { describeName } from '../hover/describe-name.ts';
import type { Declared, DeclaredName } from '../index/declared.ts';
import type { FragmentPlace } from '../index/file-index.ts';
import { titleOf } from '../rows/title.ts';
import type { Candidate } from './completion.ts';

/** Names that can stand as `((имя))`: fields, words, choices of several values, the kind's label, a fragment's parameters where the cursor is in it. */
export function fieldCandidates(declared: Declared, fragment: FragmentPlace | null): readonly Candidate[] {
  const parameters = (fragment?.parameters ?? []).map(
    (name): Candidate => ({ label: name.text, kind: 'parameter', detail: 'параметр фрагмента' }),
  );
  const kind: readonly Candidate[] =
    declared.kinds === null
      ? []
      : [{ label: 'вид', kind: 'word', detail: 'что это за организация', documentation: 'Название вида из `/вид`.' }];
  const chosen = [...declared.names.values()].filter(
    (found) => found.kind === 'choice' && found.declaration.entries.length > 0,
  );
  return [...parameters, ...named(declared, ['field', 'word']), ...chosen.map(candidate), ...kind];
}

/** Names that can stand in a condition. A choice of several values stands with each of them. */
export function operandCandidates(declared: Declared): readonly Candidate[] {
  const flags = [...declared.names.values()].filter(
    (found) => found.kind === 'field' && nameKey(found.declaration.type?.text ?? '') === 'да/нет',
  );
  const numbers = [...declared.names.values()].filter(
    (found) =>
      found.kind === 'field' && ['год', 'число', 'сумма'].includes(nameKey(found.declaration.type?.text ?? '')),
  );
  return [
    ...named(declared, ['kind']),
    ...[...declared.names.values()].flatMap((found) => (found.kind === 'choice' ? choiceCandidates(found) : [])),
    ...[...flags, ...numbers].map(candidate),
  ];
}

function choiceCandidates(found: DeclaredName & { kind: 'choice' }): readonly Candidate[] {
  const { declaration } = found;
  const name = declaration.name.text;
  const open: Candidate = {
    label: `${name} = не решено`,
    kind: 'choice',
    detail: 'решение ещё не принято',
    documentation: describeName(found),
  };
  if (declaration.entries.length === 0) return [candidate(found), open];
  return [
    ...declaration.entries.map(
      (entry): Candidate => ({
        label: `${name} = ${entry.name.text}`,
        kind: 'choice',
        detail: entry.text,
        documentation: describeName(found),
      }),
    ),
    open,
  ];
}

/** The values that a name can be compared with: a choice's, or the kinds of the kinds' own name. */
export function valueCandidates(declared: Declared, owner: string): readonly Candidate[] {
  const found = declared.names.get(nameKey(owner));
  if (found?.kind === 'choice') {
    const { entries } = found.declaration;
    const values: readonly Candidate[] =
      entries.length === 0
        ? ['да', 'нет'].map((label) => ({ label, kind: 'value' }))
        : entries.map((entry) => ({ label: entry.name.text, kind: 'value', detail: entry.text }));
    return [...values, { label: 'не решено', kind: 'keyword', detail: 'решение ещё не принято' }];
  }
  return found === undefined ? named(declared, ['kind']) : [];
}

/** Labels of the blocks that a word of reference can lead to; behind `метка` those that are asked for and not yet set. */
export function labelCandidates(declared: Declared, word: string): readonly Candidate[] {
  return [...declared.labels.values()]
    .filter(({ row }) => suits(word, row))
    .map(({ name, row }) => ({
      label: name.text,
      kind: 'label',
      detail: 'content' in row ? titleOf(row.content) : '',
    }));
}

function suits(word: string, row: { readonly kind: string }): boolean {
  const marker = 'marker' in row ? (row.marker as { kind: string }).kind : row.kind;
  if (/^пункт/u.test(word) || /^подпункт/u.test(word)) return row.kind === 'marked' && marker !== 'section';
  if (/^раздел/u.test(word)) return marker === 'section';
  if (/^приложени/u.test(word)) return row.kind === 'text-directive';
  return row.kind === 'line-directive';
}

export const noteCandidates = (declared: Declared): readonly Candidate[] =>
  [...declared.notes.values()].map((name) => ({ label: name.text, kind: 'note', detail: 'сноска' }));

/** @param isSpan where the fragment stands inside a sentence; a fragment with parameters is written with places for them */
export const fragmentCandidates = (declared: Declared): readonly Candidate[] =>
  [...declared.fragments.values()].map(({ name, parameters }) => {
    const places = parameters.map((parameter, index) => `\${${index + 1}:${parameter.text}}`).join('; ');
    const base = { label: name.text, kind: 'fragment' as const, detail: parameters.map(({ text }) => text).join('; ') };
    return parameters.length === 0 ? base : { ...base, insert: `${name.text}: ${places}`, isSnippet: true };
  });

/** The declared names of some kinds. */
export const named = (declared: Declared, kinds: readonly DeclaredName['kind'][]): readonly Candidate[] =>
  [...declared.names.values()].filter(({ kind }) => kinds.includes(kind)).map(candidate);

const candidate = (found: DeclaredName): Candidate => ({
  label: found.name.text,
  kind: found.kind,
  detail: shortOf(found),
  documentation: describeName(found),
});

function shortOf(found: DeclaredName): string {
  switch (found.kind) {
    case 'kind':
      return found.entry.text;
    case 'choice':
      return found.declaration.label;
    case 'field': {
      const { type, value } = found.declaration;
      return [type?.text ?? 'текст', value?.text ?? ''].filter((part) => part !== '').join(' – ');
    }
    case 'word':
      return found.declaration.entries.map((entry) => entry.text).join(', ');
  }
}
