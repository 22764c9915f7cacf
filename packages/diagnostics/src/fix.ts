import type { Diagnostic, Edit, Fix } from './diagnostic.ts';
import { certainName } from './nearest.ts';
import type { Span } from './span.ts';

/** The correction of a misspelt name, to be spread into its diagnostic: nothing where it is not certain what was meant. */
export function nameFix(span: Span, typed: string, candidates: Iterable<string>): { readonly fix?: Fix } {
  const name = certainName(typed, candidates);
  return name === null ? {} : { fix: { title: `заменить на «${name}»`, edits: [{ span, text: name }] } };
}

/** What corrections made of a project's texts. */
export interface Fixed {
  /** The texts that changed. */
  readonly texts: ReadonlyMap<string, string>;
  /** The problems whose corrections were made. */
  readonly made: readonly Diagnostic[];
}

/**
 * Makes the corrections that problems carry. One that touches a place where another has been made is left for the next
 * round, so that each is made whole or not at all; a correction in a text that is not at hand is left out.
 */
export function applyFixes(diagnostics: readonly Diagnostic[], texts: ReadonlyMap<string, string>): Fixed {
  const taken: Edit[] = [];
  const made: Diagnostic[] = [];
  for (const problem of diagnostics) {
    const edits = problem.fix?.edits ?? [];
    if (edits.length === 0 || edits.some(({ span }) => !texts.has(span.file))) continue;
    const isNew = edits.some((edit) => !taken.some((other) => isSame(edit, other)));
    if (!isNew || edits.some((edit) => taken.some((other) => touches(edit, other)))) continue;
    taken.push(...edits);
    made.push(problem);
  }
  const changed = new Map<string, string>();
  for (const file of new Set(taken.map((edit) => edit.span.file))) {
    const own = taken.filter((edit) => edit.span.file === file).sort((a, b) => b.span.start - a.span.start);
    changed.set(
      file,
      own.reduce(
        (text, { span, text: words }) => text.slice(0, span.start) + words + text.slice(span.end),
        texts.get(file) ?? '',
      ),
    );
  }
  return { texts: changed, made };
}

const isSame = (a: Edit, b: Edit): boolean =>
  a.span.file === b.span.file && a.span.start === b.span.start && a.span.end === b.span.end && a.text === b.text;

const touches = (a: Edit, b: Edit): boolean =>
  a.span.file === b.span.file && a.span.start <= b.span.end && b.span.start <= a.span.end;
