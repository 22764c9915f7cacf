import { basename } from 'node:path';
import type { EmbeddedFile } from '@polozh/document';
import { SET } from './filling.ts';

/** What `--set` said travels as a data file of this name, for without it the document cannot be built again. */
const SET_FILE = 'параметры-set.yaml';

/**
 * What `--embed-source` puts into a document: the source with its includes, by their project paths, and its data.
 * @param data the texts that filled the fields, by the paths typed
 */
export const embeddedFiles = (
  source: ReadonlyMap<string, string>,
  data: ReadonlyMap<string, string>,
): readonly EmbeddedFile[] => [
  ...[...source].map(([name, text]) => ({ name, role: 'source' as const, text })),
  ...[...data].map(([path, text]) => ({ name: path === SET ? SET_FILE : basename(path), role: 'data' as const, text })),
];
