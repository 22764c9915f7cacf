import { latin1, PdfObjects } from './pdf-objects.ts';
import { type PdfDictionary, PdfName, PdfScanner, PdfString, type PdfValue } from './pdf-value.ts';

/** Elements of the structure that stand on a line of their own. */
const BLOCKS = new Set(['P', 'H', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'LI', 'TR', 'Caption', 'Note', 'TOCI']);

/** What a line may end in so that the next goes on without a space. */
const JOINS_LINES = /[\s/–-]$/u;

/** What each glyph of a font says. */
type Characters = ReadonlyMap<number, string>;

/** The text of a piece of marked content, and the heights of its first and last lines. */
interface Marked {
  text: string;
  readonly from: number;
  to: number;
}

type Page = ReadonlyMap<number, Marked>;

/**
 * The text of a tagged PDF in the order of its structure, a paragraph a line, cells parted by « | »; page numbers are no
 * part of it.
 * @returns `null` where the file is no PDF or has no structure
 */
export function readTextPdf(bytes: Uint8Array): string | null {
  const objects = new PdfObjects(latin1(bytes));
  const [root] = objects.ofType('StructTreeRoot');
  if (root === undefined) return null;
  const pages = new Map<PdfValue, Page>();
  for (const page of objects.ofType('Page')) pages.set(page, markedOf(page, objects));
  const reader: StructureReader = { objects, pages, lines: [''], height: 0 };
  walk(root.get('K'), null, reader);
  return reader.lines
    .map((line) => line.replace(/[\s\u00a0]+/gu, ' ').trim())
    .filter((line) => line !== '')
    .map((line) => `${line}\n`)
    .join('');
}

interface StructureReader {
  readonly objects: PdfObjects;
  readonly pages: ReadonlyMap<PdfValue, Page>;
  readonly lines: string[];
  /** Of the line read last. */
  height: number;
}

function walk(value: PdfValue | undefined, page: PdfValue | null, reader: StructureReader): void {
  const { objects } = reader;
  const node = objects.resolve(value);
  if (typeof node === 'number') addMarked(node, page, reader);
  else if (Array.isArray(node)) for (const kid of node) walk(kid, page, reader);
  else if (isDictionary(node)) walkElement(node, objects.resolve(node.get('Pg')) ?? page, reader);
}

function walkElement(node: PdfDictionary, page: PdfValue | null, reader: StructureReader): void {
  const { objects, lines } = reader;
  const mark = objects.resolve(node.get('MCID'));
  if (typeof mark === 'number') {
    addMarked(mark, page, reader);
    return;
  }
  const kind = objects.resolve(node.get('S'));
  const name = kind instanceof PdfName ? kind.name : '';
  const isBlock = BLOCKS.has(name) && !goesOn(node, objects);
  if (isBlock) lines.push('');
  walk(node.get('K'), page, reader);
  if (name === 'TD' || name === 'TH') add(' | ', reader);
  if (name === 'Lbl') add(' ', reader);
  if (isBlock) lines.push('');
}

const add = (text: string, { lines }: StructureReader): void => {
  lines[lines.length - 1] += text;
};

/** Words of another line are other words, though no space stands between the two. */
function addMarked(mark: number, page: PdfValue | null, reader: StructureReader): void {
  const marked = reader.pages.get(page)?.get(mark);
  if (marked === undefined) return;
  if (marked.from !== reader.height && !JOINS_LINES.test(reader.lines.at(-1) ?? '')) add(' ', reader);
  add(marked.text, reader);
  reader.height = marked.to;
}

const isDictionary = (value: PdfValue | undefined): value is PdfDictionary => value instanceof Map;

/** The first paragraph of a list's item goes on with the item's line, one of a cell with the row's. */
function goesOn(node: PdfDictionary, objects: PdfObjects): boolean {
  const parent = objects.resolve(node.get('P'));
  if (!isDictionary(parent)) return false;
  const kind = objects.resolve(parent.get('S'));
  const kids = objects.resolve(parent.get('K'));
  const first = objects.resolve(Array.isArray(kids) ? kids[0] : kids);
  return kind instanceof PdfName && (/^T[DH]$/.test(kind.name) || (kind.name === 'LBody' && first === node));
}

/** A page's marked content, by its numbers. */
function markedOf(page: PdfDictionary, objects: PdfObjects): Page {
  const texts = new Map<number, Marked>();
  const fonts = fontsOf(page, objects);
  const contents = page.get('Contents');
  const streams = Array.isArray(objects.resolve(contents))
    ? (objects.resolve(contents) as readonly PdfValue[])
    : [contents];
  for (const stream of streams) {
    const bytes = objects.content(stream);
    if (bytes !== null) readContent(latin1(bytes), fonts, texts);
  }
  return texts;
}

/** Reads the operators of a content stream: marked content, fonts and shown strings. */
function readContent(content: string, fonts: ReadonlyMap<string, Characters>, texts: Map<number, Marked>): void {
  const scanner = new PdfScanner(content);
  const operator = /[A-Za-z'"*]+/y;
  const open: { readonly mark: number | null; readonly actual: string | null }[] = [];
  let operands: PdfValue[] = [];
  let font: Characters = new Map();
  let height = 0;
  const show = (text: string): void => {
    const mark = open.findLast((frame) => frame.mark !== null)?.mark;
    if (mark === undefined || mark === null) return;
    const marked = texts.get(mark);
    if (marked === undefined) {
      texts.set(mark, { text, from: height, to: height });
      return;
    }
    marked.text += marked.to === height || JOINS_LINES.test(marked.text) ? text : ` ${text}`;
    marked.to = height;
  };
  while (scanner.at < content.length) {
    const value = scanner.value();
    if (value !== undefined) {
      operands.push(value);
      continue;
    }
    operator.lastIndex = scanner.at;
    const name = operator.exec(content)?.[0];
    if (name === undefined) break;
    scanner.at = operator.lastIndex;
    const last = operands.at(-1);
    if (name === 'Tf' && operands[0] instanceof PdfName) font = fonts.get(operands[0].name) ?? new Map();
    else if (name === 'Tm') height = typeof last === 'number' ? last : 0;
    else if (name === 'BDC' || name === 'BMC') {
      const properties = isDictionary(last) ? last : null;
      const mark = properties?.get('MCID');
      const actual = properties?.get('ActualText');
      open.push({
        mark: typeof mark === 'number' ? mark : null,
        actual: actual instanceof PdfString ? fromUtf16(actual.bytes) : null,
      });
      if (actual instanceof PdfString) show(fromUtf16(actual.bytes));
    } else if (name === 'EMC') open.pop();
    else if ((name === 'Tj' || name === 'TJ') && open.every((frame) => frame.actual === null))
      for (const piece of Array.isArray(last) ? last : [last])
        if (piece instanceof PdfString) show(decoded(piece.bytes, font));
    operands = [];
  }
}

function decoded(bytes: string, font: Characters): string {
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += font.get(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1)) ?? '';
  return text;
}

function fromUtf16(bytes: string): string {
  let text = '';
  for (let at = bytes.startsWith('\u00fe\u00ff') ? 2 : 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(bytes.charCodeAt(at) * 256 + bytes.charCodeAt(at + 1));
  return text;
}

/** What each glyph of a page's fonts says. */
function fontsOf(page: PdfDictionary, objects: PdfObjects): ReadonlyMap<string, Characters> {
  const fonts = new Map<string, Characters>();
  const resources = objects.resolve(page.get('Resources'));
  const named = isDictionary(resources) ? objects.resolve(resources.get('Font')) : undefined;
  if (!isDictionary(named)) return fonts;
  for (const [name, reference] of named) {
    const font = objects.resolve(reference);
    const map = isDictionary(font) ? objects.content(font.get('ToUnicode')) : null;
    if (map !== null) fonts.set(name, readCharacterMap(latin1(map)));
  }
  return fonts;
}

const HEX = /<([\da-f]*)>/gi;

/** Reads the ranges and single characters of a ToUnicode map (ISO 32000-1, 9.10.3). */
function readCharacterMap(map: string): Characters {
  const texts = new Map<number, string>();
  for (const [, , to = ''] of map.matchAll(/beginbf(char)([\s\S]*?)endbfchar/g)) {
    const codes = [...to.matchAll(HEX)].map(([, hex = '']) => hex);
    for (let at = 0; at + 1 < codes.length; at += 2)
      texts.set(Number.parseInt(codes[at] as string, 16), unicode(codes[at + 1] as string));
  }
  for (const [, ranges = ''] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g))
    for (const [, from = '', , single, list] of ranges.matchAll(
      /<([\da-f]+)>\s*<([\da-f]+)>\s*(?:<([\da-f]+)>|\[([^\]]*)\])/gi,
    )) {
      const first = Number.parseInt(from, 16);
      if (list !== undefined)
        for (const [index, [, hex = '']] of [...list.matchAll(HEX)].entries()) texts.set(first + index, unicode(hex));
      else if (single !== undefined) texts.set(first, unicode(single));
    }
  return texts;
}

const unicode = (hex: string): string =>
  (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(Number.parseInt(unit, 16))).join('');
