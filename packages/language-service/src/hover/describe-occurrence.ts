import type { Decliner } from '@polozh/russian';
import { nameKey } from '@polozh/syntax';
import { wordsOf } from '../index/forms.ts';
import type { Occurrence } from '../index/occurrence.ts';
import { kindsOf, placeKey } from '../project/numbers.ts';
import type { Program } from '../project/program.ts';
import type { Project } from '../project/project.ts';
import { titleOf } from '../rows/title.ts';
import { describeName } from './describe-name.ts';
import { formsTable } from './forms-table.ts';
import { numbersText } from './numbers-text.ts';

/** What a name in the text is, in Russian; Markdown. Empty where nothing of that name is declared: a problem tells of it. */
export function describeOccurrence(
  project: Project,
  program: Program,
  { space, key, owner, span }: Occurrence,
  decliner: Decliner | null,
): string {
  const declared = program.declared();
  switch (space) {
    case 'name': {
      const found = declared.names.get(key);
      const about = found === undefined ? '' : describeName(found);
      return joined(about, formsTable(wordsOf(declared, key), decliner));
    }
    case 'kinds':
      return joined('**вид** – название вида организации', formsTable(wordsOf(declared, 'вид'), decliner));
    case 'value': {
      const choice = declared.names.get(owner);
      if (choice?.kind !== 'choice') return '';
      const entry = choice.declaration.entries.find((value) => nameKey(value.name.text) === key);
      return entry === undefined ? '' : `**${entry.name.text}** – значение выбора «${choice.name.text}»: ${entry.text}`;
    }
    case 'label': {
      const label = declared.labels.get(key);
      if (label === undefined) return '';
      const title = 'content' in label.row ? titleOf(label.row.content) : '';
      return joined(`**${label.name.text}** – метка: ${title}`, numbersOf(program, label.row.span));
    }
    case 'note': {
      const note = declared.notes.get(key);
      return note === undefined
        ? ''
        : joined(`**${note.text}** – сноска`, quoted(project, program, note.span.file, note.span.end));
    }
    case 'fragment': {
      const fragment = declared.fragments.get(key);
      if (fragment === undefined) return '';
      const parameters = fragment.parameters.map(({ text }) => text).join(', ');
      const head = `**${fragment.name.text}** – фрагмент${parameters === '' ? '' : `, параметры: ${parameters}`}`;
      return joined(head, quoted(project, program, fragment.name.span.file, fragment.span.start));
    }
    case 'parameter':
      return `**${textOf(project, span)}** – параметр фрагмента`;
    case 'file':
      return project.files.has(key) ? `**${key}** – включённый файл` : '';
  }
}

/** A block's numbers in all variants. */
export function numbersOf(program: Program, span: { readonly file: string; readonly start: number }): string {
  const numbers = program.allNumbers().get(placeKey(span)) ?? [];
  return numbersText(
    numbers,
    kindsOf(program.analysis()).map((kind) => kind?.name ?? null),
  );
}

const joined = (...parts: readonly string[]): string => parts.filter((part) => part !== '').join('\n\n');

const QUOTED_LINES = 6;

/** The first lines of a block's body, behind the line of an offset, as a quotation. */
function quoted(project: Project, program: Program, file: string, offset: number): string {
  const text = (program.units.get(file) ?? project.files.get(file))?.text.slice(offset) ?? '';
  const [, ...lines] = text.slice(0, 2000).split(/\r\n|\n|\r/u);
  const end = lines.findIndex((line) => /^[ \t]*\/конец/iu.test(line));
  const body = end < 0 ? lines : lines.slice(0, end);
  const shown = body.slice(0, QUOTED_LINES).map((line) => `> ${line.trim()}`);
  return [...shown, ...(body.length > QUOTED_LINES ? ['> …'] : [])].join('\n');
}

const textOf = (project: Project, span: { file: string; start: number; end: number }): string =>
  project.files.get(span.file)?.text.slice(span.start, span.end) ?? '';
