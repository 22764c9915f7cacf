import { DIRECTIVES } from '../help/directives.ts';
import { MARKERS } from '../help/markers.ts';
import type { Snippet } from '../help/snippets.ts';
import { SPAN_WORDS } from '../help/span-words.ts';

/** All snippets, for editors that keep a table of them: markers of lines, directives, spans. */
export const snippets = (): readonly Snippet[] => [
  ...MARKERS,
  ...DIRECTIVES.map(({ name, documentation, snippet }) => ({
    name: `/${name}`,
    prefix: `/${name}`,
    documentation,
    body: `/${snippet}`,
  })),
  ...SPAN_WORDS.map(({ word, documentation, snippet }) => ({
    name: `((${word}))`,
    prefix: `((${word}`,
    documentation,
    body: `((${snippet}))`,
  })),
];
