import {
  type ChoiceDeclaration,
  type Entry,
  type FieldDeclaration,
  type KindDeclaration,
  type Name,
  nameKey,
  type WordDeclaration,
} from '@polozh/syntax';
import type { FileIndex, FragmentPlace, LabelPlace } from './file-index.ts';

/** What a name of the common space names. */
export type DeclaredName =
  | { readonly kind: 'kind'; readonly name: Name; readonly entry: Entry }
  | { readonly kind: 'choice'; readonly name: Name; readonly declaration: ChoiceDeclaration }
  | { readonly kind: 'field'; readonly name: Name; readonly declaration: FieldDeclaration }
  | { readonly kind: 'word'; readonly name: Name; readonly declaration: WordDeclaration };

/** All that the files of a program declare, by `nameKey`; of two declarations of one name the first. */
export interface Declared {
  readonly kinds: KindDeclaration | null;
  readonly names: ReadonlyMap<string, DeclaredName>;
  readonly notes: ReadonlyMap<string, Name>;
  readonly labels: ReadonlyMap<string, LabelPlace>;
  readonly fragments: ReadonlyMap<string, FragmentPlace>;
}

export function declaredIn(indexes: Iterable<FileIndex>): Declared {
  let kinds: KindDeclaration | null = null;
  const names = new Map<string, DeclaredName>();
  const notes = new Map<string, Name>();
  const labels = new Map<string, LabelPlace>();
  const fragments = new Map<string, FragmentPlace>();
  const add = (declared: DeclaredName): void => setFirst(names, declared.name, declared);
  for (const index of indexes) {
    for (const declaration of index.declarations) {
      switch (declaration.kind) {
        case 'kind-declaration':
          kinds ??= declaration;
          for (const entry of declaration.entries) add({ kind: 'kind', name: entry.name, entry });
          break;
        case 'choice-declaration':
          add({ kind: 'choice', name: declaration.name, declaration });
          break;
        case 'field-declaration':
          add({ kind: 'field', name: declaration.name, declaration });
          break;
        case 'word-declaration':
          add({ kind: 'word', name: declaration.name, declaration });
          break;
        default:
      }
    }
    for (const name of index.notes) setFirst(notes, name, name);
    for (const label of index.labels) setFirst(labels, label.name, label);
    for (const fragment of index.fragments) setFirst(fragments, fragment.name, fragment);
  }
  return { kinds, names, notes, labels, fragments };
}

function setFirst<T>(map: Map<string, T>, name: Name, value: T): void {
  const key = nameKey(name.text);
  if (!map.has(key)) map.set(key, value);
}
