import type { Span } from '@polozh/diagnostics';
import type { Decliner } from '@polozh/russian';
import { occurrenceAt } from '../index/subjects.ts';
import type { Program } from '../project/program.ts';
import type { Project } from '../project/project.ts';
import { describeOccurrence } from './describe-occurrence.ts';
import { presenceAt, presenceText } from './presence-at.ts';
import { wordAt } from './word-at.ts';

/** What an editor shows of a place. */
export interface Hover {
  /** The piece of the text that is spoken of. */
  readonly span: Span;
  /** Markdown, in Russian. */
  readonly text: string;
}

/**
 * What stands at an offset, said to its author: what a name is with its forms in all cases, a clause's number in each
 * variant, what a word of the language does, and the condition under which this place is printed. `null` where there is
 * nothing to say.
 * @param decliner `null` while it is not loaded: forms that nobody wrote are then not made
 */
export function hover(project: Project, path: string, offset: number, decliner: Decliner | null): Hover | null {
  const unit = project.files.get(path);
  const program = project.programsOf(path)[0];
  if (unit === undefined || program === undefined) return null;
  const occurrence = occurrenceAt(project, path, offset);
  const said =
    occurrence === null
      ? wordAt(unit, program, offset, decliner)
      : { span: occurrence.span, text: describeOccurrence(project, program, occurrence, decliner) };
  const presence = presenceOf(program, path, offset);
  const text = [said?.text ?? '', presence].filter((part) => part !== '').join('\n\n');
  if (text === '') return null;
  return { span: said?.span ?? { file: path, start: offset, end: offset }, text };
}

function presenceOf(program: Program, path: string, offset: number): string {
  const analysis = program.analysis();
  const presence = presenceAt(analysis, path, offset);
  return presence === null ? '' : presenceText(analysis, presence);
}
