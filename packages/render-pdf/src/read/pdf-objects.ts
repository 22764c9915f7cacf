import { unzlibSync } from 'fflate';
import { type PdfDictionary, PdfName, PdfReference, PdfScanner, type PdfValue } from './pdf-value.ts';

interface PdfObject {
  readonly value: PdfValue;
  /** A stream's bytes as they stand in the file. */
  readonly stream: string | null;
}

const HEAD = /(?<![0-9])(\d{1,10})[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+obj(?![a-z])/g;

/** Packed bytes give at most so many more: a file that promises more is not unpacked. */
const LARGEST = 100_000_000;

/**
 * The objects of a file by number, found by reading it from end to end: later ones replace earlier ones, as an
 * incremental save means it, and a damaged table of offsets does no harm.
 */
export class PdfObjects {
  private readonly objects = new Map<number, PdfObject>();

  /** Takes the file's text, a letter a byte. */
  constructor(text: string) {
    HEAD.lastIndex = 0;
    for (let head = HEAD.exec(text); head !== null; head = HEAD.exec(text)) {
      const scanner = new PdfScanner(text, HEAD.lastIndex);
      const value = scanner.value();
      if (value === undefined) continue;
      const stream = streamOf(text, scanner, value);
      this.objects.set(Number(head[1]), { value, stream });
      HEAD.lastIndex = scanner.at;
    }
    for (const object of [...this.objects.values()]) this.unpack(object);
  }

  /** The dictionaries whose `Type` is the given one. */
  ofType(type: string): PdfDictionary[] {
    return [...this.objects.values()].flatMap(({ value }) => (typeOf(value) === type ? [value as PdfDictionary] : []));
  }

  /** The value that a value refers to, or itself. */
  resolve(value: PdfValue | undefined): PdfValue | undefined {
    return value instanceof PdfReference ? this.objects.get(value.object)?.value : value;
  }

  /** The content of the stream that a reference names, unpacked; `null` where there is none that can be read. */
  content(value: PdfValue | undefined): Uint8Array | null {
    const object = value instanceof PdfReference ? this.objects.get(value.object) : undefined;
    return object === undefined ? null : contentOf(object, this);
  }

  /** Takes out the objects that stand packed in a stream (ISO 32000-1, 7.5.7). */
  private unpack(object: PdfObject): void {
    if (typeOf(object.value) !== 'ObjStm') return;
    const dictionary = object.value as PdfDictionary;
    const bytes = contentOf(object, this);
    const first = this.resolve(dictionary.get('First'));
    const count = this.resolve(dictionary.get('N'));
    if (bytes === null || typeof first !== 'number' || typeof count !== 'number') return;
    const text = latin1(bytes);
    const index = new PdfScanner(text);
    for (let i = 0; i < count; i++) {
      const number = index.value();
      const offset = index.value();
      if (typeof number !== 'number' || typeof offset !== 'number') return;
      const value = new PdfScanner(text, first + offset).value();
      if (value !== undefined) this.objects.set(number, { value, stream: null });
    }
  }
}

/** Bytes as a text of so many letters. */
export function latin1(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function typeOf(value: PdfValue): string | null {
  const type = value instanceof Map ? value.get('Type') : undefined;
  return type instanceof PdfName ? type.name : null;
}

/** The stream behind a dictionary; the scanner steps over it, so that nothing in it is taken for an object. */
function streamOf(text: string, scanner: PdfScanner, value: PdfValue): string | null {
  if (!(value instanceof Map) || !scanner.skips('stream')) return null;
  const start = scanner.at + (text.startsWith('\r\n', scanner.at) ? 2 : 1);
  const told = start + lengthOf(text, scanner.at, value.get('Length'));
  const end =
    told >= start && /^\s*endstream/.test(text.slice(told, told + 12)) ? told : text.indexOf('endstream', start);
  scanner.at = end < 0 ? text.length : end;
  return text.slice(start, scanner.at);
}

/** A stream's length; where it is an object, that mostly stands right behind the stream. -1 where it cannot be told. */
function lengthOf(text: string, from: number, length: PdfValue | undefined): number {
  if (typeof length === 'number') return length;
  if (!(length instanceof PdfReference)) return -1;
  const object = new RegExp(`(?<![0-9])${length.object}\\s+\\d+\\s+obj\\s+(\\d+)\\s+endobj`, 'g');
  object.lastIndex = from;
  return Number(object.exec(text)?.[1] ?? -1);
}

function contentOf({ value, stream }: PdfObject, objects: PdfObjects): Uint8Array | null {
  if (stream === null) return null;
  const bytes = Uint8Array.from(stream, (letter) => letter.charCodeAt(0));
  const filter = objects.resolve((value as PdfDictionary).get('Filter'));
  const filters = filter === undefined || filter === null ? [] : filter instanceof PdfName ? [filter] : filter;
  if (!Array.isArray(filters) || filters.length > 1) return null;
  if (filters.length === 0) return bytes;
  const only: unknown = filters[0];
  return only instanceof PdfName && only.name === 'FlateDecode' ? inflated(bytes) : null;
}

/** Unpacked bytes; `null` where they are damaged (or encrypted, which looks the same). */
function inflated(bytes: Uint8Array): Uint8Array | null {
  try {
    const content = unzlibSync(bytes);
    return content.length > LARGEST ? null : content;
  } catch {
    return null;
  }
}
