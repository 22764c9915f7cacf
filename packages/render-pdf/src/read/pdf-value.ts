/** A value of a PDF file (ISO 32000-1, 7.3). Strings are their bytes, as letters of Latin-1. */
export type PdfValue = number | boolean | null | PdfName | PdfString | PdfReference | PdfArray | PdfDictionary;
export type PdfArray = readonly PdfValue[];
export type PdfDictionary = ReadonlyMap<string, PdfValue>;

export class PdfName {
  readonly name: string;
  constructor(name: string) {
    this.name = name;
  }
}

export class PdfString {
  readonly bytes: string;
  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

export class PdfReference {
  readonly object: number;
  constructor(object: number) {
    this.object = object;
  }
}

/** Values nested deeper are none of a sound file. */
const DEEPEST = 100;

const BLANKS = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/y;
const REFERENCE = /(\d+)[\0\t\n\f\r ]+\d+[\0\t\n\f\r ]+R(?![A-Za-z])/y;
const NUMBER = /[+-]?(?:\d+\.?\d*|\.\d+)/y;
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/y;
const WORD = /true|false|null/y;
const HEX = /<([0-9A-Fa-f\s]*)>/y;
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

/** Reads values of a file's text (a letter a byte), one after another. `undefined` is what is no value. */
export class PdfScanner {
  at: number;
  private readonly text: string;

  constructor(text: string, at = 0) {
    this.text = text;
    this.at = at;
  }

  value(depth = 0): PdfValue | undefined {
    this.take(BLANKS);
    if (depth > DEEPEST) return undefined;
    const reference = this.take(REFERENCE);
    if (reference !== null) return new PdfReference(Number(reference[1]));
    const number = this.take(NUMBER);
    if (number !== null) return Number(number[0]);
    const name = this.take(NAME);
    if (name !== null) return new PdfName(unescaped(name[1] ?? ''));
    const word = this.take(WORD);
    if (word !== null) return word[0] === 'null' ? null : word[0] === 'true';
    if (this.skips('<<')) return this.dictionary(depth);
    if (this.skips('[')) return this.array(depth);
    if (this.skips('(')) return this.string();
    const hex = this.take(HEX);
    return hex === null ? undefined : new PdfString(fromHex(hex[1] ?? ''));
  }

  /** Steps over blanks and the given text, if it stands there. */
  skips(expected: string): boolean {
    this.take(BLANKS);
    if (!this.text.startsWith(expected, this.at)) return false;
    this.at += expected.length;
    return true;
  }

  private dictionary(depth: number): PdfDictionary | undefined {
    const entries = new Map<string, PdfValue>();
    while (!this.skips('>>')) {
      const key = this.value(depth + 1);
      const value = this.value(depth + 1);
      if (!(key instanceof PdfName) || value === undefined) return undefined;
      entries.set(key.name, value);
    }
    return entries;
  }

  private array(depth: number): PdfArray | undefined {
    const items: PdfValue[] = [];
    while (!this.skips(']')) {
      const value = this.value(depth + 1);
      if (value === undefined) return undefined;
      items.push(value);
    }
    return items;
  }

  private string(): PdfString | undefined {
    let bytes = '';
    for (let open = 1; this.at < this.text.length; ) {
      const sign = this.text.charAt(this.at++);
      if (sign === '(') open++;
      else if (sign === ')' && --open === 0) return new PdfString(bytes);
      bytes += sign === '\\' ? this.escape() : sign;
    }
    return undefined;
  }

  private escape(): string {
    const octal = this.take(/[0-7]{1,3}/y);
    if (octal !== null) return String.fromCharCode(Number.parseInt(octal[0], 8) & 255);
    if (this.take(/\r\n?|\n/y) !== null) return '';
    const sign = this.text.charAt(this.at++);
    return ESCAPES[sign] ?? sign;
  }

  private take(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.at;
    const match = pattern.exec(this.text);
    if (match !== null) this.at = pattern.lastIndex;
    return match;
  }
}

const unescaped = (name: string): string =>
  name.replace(/#([0-9A-Fa-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));

function fromHex(digits: string): string {
  const clean = digits.replace(/\s/g, '');
  return (clean.length % 2 === 0 ? clean : `${clean}0`).replace(/../g, (pair) =>
    String.fromCharCode(Number.parseInt(pair, 16)),
  );
}
