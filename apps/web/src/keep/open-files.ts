import type { App } from '../store/app-context.ts';
import { LABELS } from './labels.ts';
import { readSource } from './read-source.ts';
import { FORMAT, type Saved } from './saved.ts';

/** A new document of these files, nothing decided and nothing filled in. */
export const freshDocument = (entry: string, files: Saved['files']): Saved => ({
  format: FORMAT,
  entry,
  files,
  kind: null,
  choices: {},
  data: {},
  final: false,
});

/**
 * Opens source files that were picked or dropped: the first is the document, the others what it may include. What cannot
 * be read is told, and what is open stays open.
 */
export async function openFiles({ store, keeper }: App, files: readonly File[]): Promise<void> {
  const texts: (readonly [string, string])[] = [];
  const told: string[] = [];
  for (const file of files) {
    const read = await readSource(file);
    if (read.kind === 'text') texts.push([sourceName(file.name), read.text.replace(/^\ufeff/, '')]);
    if (read.kind === 'too-large') told.push(LABELS.tooLarge(file.name, read.megabytes));
    if (read.kind === 'not-text') told.push(LABELS.notText(file.name));
    if (read.kind === 'text' && read.converted) told.push(LABELS.otherEncoding(file.name));
  }
  const [first] = texts;
  if (first === undefined) {
    store.notice.value = { tone: 'bad', text: told.join(' ') };
    return;
  }
  const entry = texts.find(([, text]) => /^[ \t]*\/(?:документ|включить)/im.test(text)) ?? first;
  await keeper.replace(freshDocument(entry[0], texts), [LABELS.opened(entry[0]), ...told].join(' '));
}

const sourceName = (name: string): string =>
  /\.polozh$/i.test(name) ? name : `${name.replace(/\.[^.]*$/, '')}.polozh`;
