import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { type Diagnostic, diagnostic } from '@polozh/diagnostics';
import { UsageError } from './usage-error.ts';

/** Larger texts are not read at all. */
const LIMIT_MEGABYTES = 32;

/** A text read, or the reason why it could not be taken as one. */
export type ReadResult = { readonly text: string } | { readonly problem: Diagnostic };

/** Turns bytes into text: UTF-8 with or without a mark; other encodings are recognised and told of. */
export function decodeText(bytes: Uint8Array, path: string): ReadResult {
  const span = { file: path, start: 0, end: 0 };
  const megabytes = Math.ceil(bytes.length / 1_000_000);
  if (megabytes > LIMIT_MEGABYTES)
    return { problem: diagnostic('text-too-large', span, { megabytes, limit: LIMIT_MEGABYTES }) };
  const wide = wideEncoding(bytes);
  if (wide !== null) return { problem: diagnostic('wrong-encoding', span, { encoding: wide }) };
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { problem: diagnostic('wrong-encoding', span, { encoding: singleByteEncoding(bytes) }) };
  }
}

function wideEncoding(bytes: Uint8Array): string | null {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return 'UTF-16';
  const sample = bytes.subarray(0, 400);
  let zeros = 0;
  for (const byte of sample) if (byte === 0 || byte === 4) zeros++;
  return sample.length >= 8 && zeros > sample.length / 3 ? 'UTF-16' : null;
}

/** Russian text in windows-1251 has its letters at 0xC0–0xFF; in anything else that is no UTF-8 it hardly does. */
function singleByteEncoding(bytes: Uint8Array): string {
  let letters = 0;
  let others = 0;
  for (const byte of bytes.subarray(0, 20_000)) {
    if (byte >= 0xc0) letters++;
    else if (byte >= 0x80) others++;
  }
  return letters > others * 3 ? 'windows-1251' : 'другой кодировке или двоичный файл';
}

/** A source on disk: its project's folder and its path in it, with «/». */
export interface SourceLocation {
  readonly root: string;
  readonly entry: string;
}

/** The project is the configuration's or the working folder where the source is in it, else the source's own folder. */
export function locate(source: string, project: string | null = null): SourceLocation {
  const full = resolve(source);
  const root = [project, process.cwd()].find((folder) => folder !== null && holds(folder, full)) ?? dirname(full);
  return { root, entry: relative(root, full).split(sep).join('/') };
}

function holds(folder: string, path: string): boolean {
  const inside = relative(folder, path);
  return !inside.startsWith('..') && !isAbsolute(inside);
}

/** Reads the entry's bytes; a missing file or a folder is a `UsageError`. */
export function readBytes(path: string): Uint8Array {
  try {
    if (statSync(path).isDirectory()) throw new UsageError(`«${path}» – папка, а нужен файл`);
    return readFileSync(path);
  } catch (error) {
    if (error instanceof UsageError) throw error;
    throw new UsageError(`${failure(error)}: «${path}»`);
  }
}

/** Reads standard input to its end. */
export function readInput(): Uint8Array {
  try {
    return readFileSync(0);
  } catch {
    throw new UsageError('стандартный ввод не прочитан');
  }
}

/** Reads a file that a source includes: only inside the project, links that lead out of it not followed. */
export function readIncluded(root: string, path: string): Uint8Array | null {
  try {
    const full = realpathSync(resolve(root, path));
    const inside = relative(realpathSync(root), full);
    if (inside.startsWith('..') || isAbsolute(inside)) return null;
    return readFileSync(full);
  } catch {
    return null;
  }
}

/** Why the system refused, in words. */
export function failure(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  switch (code) {
    case 'ENOENT':
      return 'файла нет';
    case 'EACCES':
    case 'EPERM':
      return 'нет прав на файл';
    case 'EBUSY':
      return 'файл открыт в другой программе';
    case 'EISDIR':
      return 'это папка, а нужен файл';
    case 'ENOTDIR':
      return 'часть пути – не папка';
    case 'ENOSPC':
      return 'на диске нет места';
    case 'ENAMETOOLONG':
      return 'слишком длинное имя файла';
    case 'EROFS':
      return 'диск только для чтения';
    default:
      return `файл недоступен${code === '' ? '' : ` (${code})`}`;
  }
}
