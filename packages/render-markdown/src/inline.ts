import { handleRun, type Marks, type Run, type RunHandlers } from '@polozh/document';
import type { Emphasis, Link, PhrasingContent, Strong, Text } from 'mdast';
import { linkAddresses } from './autolinks.ts';
import { cleanText, isWord } from './characters.ts';

/** Words of one look, or a finished node. */
type Piece =
  | { readonly kind: 'words'; readonly value: string; readonly marks: Marks }
  | { readonly kind: 'node'; readonly node: PhrasingContent };

const PLAIN: Marks = {};

const words = (value: string, marks: Marks = PLAIN): Piece => ({ kind: 'words', value: cleanText(value), marks });

/** The document's hrefs are safe already; this holds even for a Document made by hand. */
const SAFE_HREF = /^(?:https?|mailto|tel):/i;
/** An address that Markdown can write between angle brackets; others of the same form would be read as text. */
const MAIL_ADDRESS = /^[\w.+-]{1,64}@[A-Za-z\d](?:[A-Za-z\d.-]{0,253}[A-Za-z\d])?$/;

/** Characters that would end a link's destination or need an escape there, as percent signs. */
const encodeHref = (href: string): string =>
  cleanText(href).replace(/[ "()<>[\\\]^`{|}]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);

function emphasize<Child extends Text | Link>(
  children: Child[],
  { bold, italic }: Marks,
): (Child | Emphasis | Strong)[] {
  if (bold && italic) return [{ type: 'emphasis', children: [{ type: 'strong', children }] }];
  if (bold) return [{ type: 'strong', children }];
  return italic ? [{ type: 'emphasis', children }] : children;
}

const HANDLERS: RunHandlers<null, Piece> = {
  text: (run) => words(run.text, run.marks),
  field: (run) => words(run.text, run.marks),
  reference: (run) => words(run.text, run.marks),
  link: (run) => {
    const url = encodeHref(run.href);
    const value = cleanText(run.text).trim();
    const unwritable = url === `mailto:${value}` && !MAIL_ADDRESS.test(value);
    if (value === '' || unwritable || !SAFE_HREF.test(url)) return words(run.text, run.marks);
    return { kind: 'node', node: { type: 'link', url, children: emphasize([{ type: 'text', value }], run.marks) } };
  },
  'note-mark': (run) => {
    const label = `${run.note + 1}`;
    return { kind: 'node', node: { type: 'footnoteReference', identifier: label, label } };
  },
  blank: (run) => words('_'.repeat(run.length)),
  box: () => words('☐'),
  break: () => ({ kind: 'node', node: { type: 'break' } }),
};

const sameMarks = (a: Marks, b: Marks): boolean => a.bold === b.bold && a.italic === b.italic;
const isPlain = (marks: Marks): boolean => !marks.bold && !marks.italic;

/** Neighbouring words of one look become one piece, as a reader of the file will see them. */
function join(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (piece.kind === 'words' && piece.value === '') continue;
    if (piece.kind === 'words' && last?.kind === 'words' && sameMarks(piece.marks, last.marks))
      joined[joined.length - 1] = { ...piece, value: last.value + piece.value };
    else joined.push(piece);
  }
  return joined;
}

const isSpace = (unit: string): boolean => /\s/.test(unit);

/**
 * What of a piece can stand between asterisks: no white space at its edges, and punctuation only where the character
 * outside is no letter (CommonMark 0.31, 6.2, flanking runs). The rest stands beside it, as it looks the same there.
 */
function splitEdges(value: string, before: string, after: string): readonly [string, string, string] {
  const sticks = (inside: string, outside: string): boolean => isSpace(inside) || (!isWord(inside) && isWord(outside));
  let start = 0;
  let end = value.length;
  while (start < end && sticks(value.charAt(start), start > 0 ? value.charAt(start - 1) : before)) start++;
  while (end > start && sticks(value.charAt(end - 1), end < value.length ? value.charAt(end) : after)) end--;
  return [value.slice(0, start), value.slice(start, end), value.slice(end)];
}

/** The character that stands at a piece's edge in the file; nodes begin and end with punctuation or a line's end. */
const edge = (piece: Piece | undefined, at: 0 | -1): string =>
  piece?.kind === 'words' ? (piece.value.at(at) ?? '') : '';

/** Moves edges out of emphasis; emphasis right behind other emphasis is given up, for their asterisks would run together. */
function settleMarks(pieces: readonly Piece[]): Piece[] {
  const settled: Piece[] = [];
  pieces.forEach((piece, index) => {
    const last = settled.at(-1);
    if (piece.kind === 'node' || isPlain(piece.marks)) {
      settled.push(piece);
      return;
    }
    const [lead, core, trail] = splitEdges(piece.value, edge(last, -1), edge(pieces[index + 1], 0));
    const touches = lead === '' && last?.kind === 'words' && !isPlain(last.marks);
    const parts = [words(lead), words(core, touches ? PLAIN : piece.marks), words(trail)];
    settled.push(...parts.filter((part) => edge(part, 0) !== ''));
  });
  return join(settled);
}

const toNodes = (piece: Piece): PhrasingContent[] =>
  piece.kind === 'node' ? [piece.node] : emphasize(linkAddresses(piece.value), piece.marks);

const isBreak = (piece: Piece | undefined): boolean => piece?.kind === 'node' && piece.node.type === 'break';

/** White space at a line's edges means nothing in Markdown and would have to be written as a character reference. */
function trimLines(pieces: readonly Piece[]): Piece[] {
  return pieces.map((piece, index) => {
    if (piece.kind === 'node') return piece;
    let { value } = piece;
    if (index === 0 || isBreak(pieces[index - 1])) value = value.replace(/^ +/, '');
    if (index === pieces.length - 1 || isBreak(pieces[index + 1])) value = value.replace(/ +$/, '');
    return { ...piece, value };
  });
}

/** A break at the start, at the end or behind another parts nothing and would not be read as one. */
const dropIdleBreaks = (pieces: readonly Piece[]): Piece[] =>
  pieces.filter((piece, index) => {
    if (!isBreak(piece)) return true;
    const next = pieces.slice(index + 1).find((other) => !isBreak(other));
    return index > 0 && next !== undefined && !isBreak(pieces[index - 1]);
  });

/** Runs as phrasing content, in the form in which a reader of the written file gives it back. */
export function toPhrasing(runs: readonly Run[]): PhrasingContent[] {
  const pieces = join(runs.map((run) => handleRun(HANDLERS, run, null)));
  const tidy = join(trimLines(dropIdleBreaks(join(trimLines(pieces)))));
  return settleMarks(tidy).flatMap(toNodes);
}

/** The same without line breaks, for headings and cells, which are one line. */
export const toPhrasingLine = (runs: readonly Run[]): PhrasingContent[] =>
  toPhrasing(
    runs.map((run) => (run.kind === 'break' ? { kind: 'text', text: ' ', marks: {}, origin: run.origin } : run)),
  );
