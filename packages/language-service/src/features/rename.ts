import { RESERVED_NAMES } from '@polozh/compiler';
import type { Edit, Span } from '@polozh/diagnostics';
import { nameKey } from '@polozh/syntax';
import { isSpanWord } from '../help/span-words.ts';
import type { NameSpace, Occurrence } from '../index/occurrence.ts';
import { occurrenceAt, occurrencesOf } from '../index/subjects.ts';
import type { Project } from '../project/project.ts';

/** The name that can be changed at an offset. */
export interface Renamable {
  readonly span: Span;
  readonly text: string;
}

export type Renaming =
  | { readonly kind: 'edits'; readonly edits: readonly Edit[] }
  /** Why not, in Russian. */
  | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Renaming => ({ kind: 'refused', reason });

/** The name at an offset if it is one that the author gave and that is declared; else `null`. */
export function renamable(project: Project, path: string, offset: number): Renamable | null {
  const occurrence = occurrenceAt(project, path, offset);
  if (occurrence === null || occurrence.space === 'file') return null;
  const text = textOf(project, occurrence.span);
  // «вид» stands for the kinds' own name; it is a word of the language.
  if (occurrence.space === 'kinds' && nameKey(text) !== occurrence.key) return null;
  const declared = occurrencesOf(project, path, occurrence).some(({ role }) => role === 'declaration');
  return declared ? { span: occurrence.span, text } : null;
}

/**
 * Gives the name at an offset another one, in all files. A name that the language would read otherwise, or that something
 * else has already, is refused: after a rename the text means what it meant.
 */
export function rename(project: Project, path: string, offset: number, newName: string): Renaming {
  const occurrence = occurrenceAt(project, path, offset);
  if (occurrence === null || renamable(project, path, offset) === null)
    return refused('здесь нет имени, которое можно изменить');
  const name = newName.trim().normalize('NFC');
  const places = occurrencesOf(project, path, occurrence);
  const key = nameKey(name);
  const problem =
    wrongName(name, occurrence.space) ??
    (key === occurrence.key ? null : clash(project, occurrence, places, key, name));
  if (problem !== null) return refused(problem);
  const edits = places
    .filter(({ span }) => occurrence.space !== 'kinds' || nameKey(textOf(project, span)) === occurrence.key)
    .map(({ span }) => ({ span, text: name }));
  return { kind: 'edits', edits };
}

const textOf = (project: Project, span: Span): string =>
  project.files.get(span.file)?.text.slice(span.start, span.end) ?? '';

const NAME = /^[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*$/u;

function wrongName(name: string, space: NameSpace): string | null {
  if (name === '') return 'имя не может быть пустым';
  if (!NAME.test(name)) return 'имя – одно слово из букв, цифр, дефисов и «_», первой стоит буква';
  const key = nameKey(name);
  if (RESERVED_NAMES.has(key)) return `«${name}» – слово языка, именем быть не может`;
  if ((space === 'name' || space === 'parameter') && isSpanWord(key))
    return `«${name}» в двойных скобках – слово языка, именем быть не может`;
  return null;
}

/** The reason where the new name is taken, or would be read as another's somewhere. */
function clash(
  project: Project,
  subject: Occurrence,
  places: readonly Occurrence[],
  key: string,
  name: string,
): string | null {
  const [first] = places;
  if (first === undefined) return null;
  const spaces: readonly NameSpace[] =
    subject.space === 'name' || subject.space === 'kinds' ? ['name', 'kinds'] : [subject.space];
  if (spaces.some((space) => occurrencesOf(project, first.span.file, { space, key, owner: subject.owner }).length > 0))
    return `имя «${name}» уже занято`;
  if (subject.space === 'name' && isParameterAround(project, places, key))
    return `во фрагменте, где стоит это имя, есть параметр «${name}»`;
  if (subject.space === 'parameter' && isNameInside(project, places, key))
    return `внутри фрагмента уже стоит имя «${name}»`;
  return null;
}

const isParameterAround = (project: Project, places: readonly Occurrence[], key: string): boolean =>
  places.some(({ span }) =>
    project.files
      .get(span.file)
      ?.index()
      .fragments.some(
        (fragment) =>
          fragment.span.start <= span.start &&
          span.end <= fragment.span.end &&
          fragment.parameters.some((parameter) => nameKey(parameter.text) === key),
      ),
  );

function isNameInside(project: Project, places: readonly Occurrence[], key: string): boolean {
  const declared = places.find(({ role }) => role === 'declaration');
  const index = declared === undefined ? undefined : project.files.get(declared.span.file)?.index();
  const fragment = index?.fragments.find(({ parameters }) =>
    parameters.some(({ span }) => span.start === declared?.span.start),
  );
  return (
    index?.occurrences.some(
      (occurrence) =>
        occurrence.space === 'name' &&
        occurrence.key === key &&
        (fragment?.span.start ?? 0) <= occurrence.span.start &&
        occurrence.span.end <= (fragment?.span.end ?? 0),
    ) ?? false
  );
}
