import { declensionOf, FIELD_TYPES } from '@polozh/compiler';
import {
  caseOfQuestion,
  type DeclensionKind,
  type Decliner,
  type GrammaticalCase,
  type Preposition,
} from '@polozh/russian';
import { type Entry, nameKey } from '@polozh/syntax';
import type { Declared } from './declared.ts';
import { kindOf } from './file-index.ts';

/** Words that can be asked for in a case: a field's, a declared word's, a choice's or a kind's label. */
export interface Words {
  /** The kind or the choice's value for which they stand, as declared; `null` where they are the same for all. */
  readonly kind: string | null;
  readonly text: string;
  /** Forms that the author wrote. */
  readonly written: ReadonlyMap<GrammaticalCase, string>;
  /** How other forms are made; `null` where the words stay as typed. */
  readonly declension: DeclensionKind | null;
}

/** A form and how far it can be trusted. */
export interface Form {
  readonly text: string;
  readonly from: 'written' | 'declined' | 'guess' | 'unchanged';
}

/** The words behind a name of the common space; empty where it names none. */
export function wordsOf(declared: Declared, key: string): readonly Words[] {
  const found = declared.names.get(key);
  if (found?.kind === 'field') {
    const { value, type, entries, name } = found.declaration;
    const typed = type === null ? 'текст' : nameKey(type.text);
    const known = FIELD_TYPES.find((candidate) => nameKey(candidate) === typed) ?? 'текст';
    const isDefault = value?.kind === 'default';
    return [
      {
        kind: null,
        text: value === null || value.text === '' ? name.text.toUpperCase() : value.text,
        written: writtenForms(entries, (entry) => entry.name.text),
        declension: isDefault ? declensionOf(known) : null,
      },
    ];
  }
  if (found?.kind === 'word') {
    const { entries } = found.declaration;
    return entries
      .filter((entry) => kindOf(entry).text === entry.name.text)
      .map((entry) => {
        const own = entries.filter((other) => nameKey(kindOf(other).text) === nameKey(entry.name.text));
        return {
          kind: entry.name.text,
          text: entry.text,
          written: writtenForms(own, (other) =>
            other.name.text.slice(kindOf(other).text.length).replace(/^\s*,\s*/u, ''),
          ),
          declension: 'noun' as const,
        };
      });
  }
  if (found?.kind === 'choice')
    return found.declaration.entries.map((entry) => ({
      kind: entry.name.text,
      text: entry.text,
      written: new Map(),
      declension: 'noun' as const,
    }));
  if (found === undefined && key === 'вид')
    return (declared.kinds?.entries ?? []).map((entry) => ({
      kind: entry.name.text,
      text: entry.text,
      written: new Map(),
      declension: 'organization' as const,
    }));
  return [];
}

function writtenForms(
  entries: readonly Entry[],
  question: (entry: Entry) => string,
): ReadonlyMap<GrammaticalCase, string> {
  return new Map(
    entries.flatMap((entry) => {
      const asked = caseOfQuestion(question(entry));
      return asked === null ? [] : [[asked.case, entry.text] as const];
    }),
  );
}

/** @param decliner `null` while it is not loaded: forms that nobody wrote then stay as they are */
export function formOf(
  words: Words,
  asked: { readonly case: GrammaticalCase; readonly preposition: Preposition | null },
  decliner: Decliner | null,
): Form {
  const written = words.written.get(asked.case);
  if (written !== undefined) return { text: written, from: 'written' };
  if (words.declension === null || decliner === null) return { text: words.text, from: 'unchanged' };
  const { text, sure } = decliner.decline(words.text, asked.case, words.declension, asked.preposition);
  return { text, from: sure ? 'declined' : 'guess' };
}
