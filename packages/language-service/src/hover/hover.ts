import type { Span } from '@polozh/diagnostics';
import type { Decliner } from '@polozh/russian';
import { nameKey } from '@polozh/syntax';
import { occurrenceAt } from '../index/subjects.ts';
import type { Project } from '../project/project.ts';
import { describeName } from './describe-name.ts';

/** What an editor shows of a place. */
export interface Hover {
  /** The piece of the text that is spoken of. */
  readonly span: Span;
  /** Markdown, in Russian. */
  readonly text: string;
}

/** What stands at an offset, said to its author; `null` where there is nothing to say. */
export function hover(project: Project, path: string, offset: number, _decliner: Decliner | null): Hover | null {
  const occurrence = occurrenceAt(project, path, offset);
  if (occurrence === null) return null;
  const declared = project.programsOf(path)[0]?.declared();
  const found = occurrence.space === 'name' ? declared?.names.get(nameKey(occurrence.key)) : undefined;
  return found === undefined ? null : { span: occurrence.span, text: describeName(found) };
}
