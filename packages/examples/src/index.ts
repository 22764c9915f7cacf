import { SOURCES } from '../generated/sources.ts';

/** A source that an author may begin with. */
export interface Example {
  /** One word, also the name of its file. */
  readonly name: string;
  /** What it is and what it shows, in Russian, without a full stop. */
  readonly summary: string;
  /** The source, whole. */
  readonly text: string;
}

/** Sources of the commonest documents, by name: fixtures/examples. */
export const EXAMPLES: readonly Example[] = SOURCES.map(([name, text]) => ({ name, summary: summaryOf(text), text }));

/** The comment that a source begins with. */
function summaryOf(text: string): string {
  return /^\/\/ (?<summary>.+?)\.?$/m.exec(text)?.groups?.['summary'] ?? '';
}
