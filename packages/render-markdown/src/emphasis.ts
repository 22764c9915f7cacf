import type { Marks } from '@polozh/document';
import type { Emphasis, Link, PhrasingContent, Strong, Text } from 'mdast';
import { linkAddresses } from './autolinks.ts';
import { isWord } from './characters.ts';

/** Words of one look, clean, or a finished node. */
export type Piece =
  | { readonly kind: 'words'; readonly value: string; readonly marks: Marks }
  | { readonly kind: 'node'; readonly node: PhrasingContent };

const sameMarks = (a: Marks, b: Marks): boolean => a.bold === b.bold && a.italic === b.italic;
const isPlain = (marks: Marks): boolean => !marks.bold && !marks.italic;

/** Neighbouring words of one look become one piece, as a reader of the file will see them. */
export function joinWords(pieces: readonly Piece[]): Piece[] {
  const joined: Piece[] = [];
  let run: string[] = [];
  let marks: Marks = {};
  const flush = (): void => {
    const value = run.join('');
    if (value !== '') joined.push({ kind: 'words', value, marks });
    run = [];
  };
  for (const piece of pieces) {
    if (piece.kind === 'words' && piece.value === '') continue;
    if (piece.kind === 'node' || !sameMarks(piece.marks, marks)) flush();
    if (piece.kind === 'node') joined.push(piece);
    else {
      run.push(piece.value);
      ({ marks } = piece);
    }
  }
  flush();
  return joined;
}

/**
 * What of a text can stand between asterisks: no white space at its edges, and punctuation only where the character
 * outside is no letter (CommonMark 0.31, 6.2, flanking runs). The rest stands beside it, where it looks the same.
 */
function splitEdges(value: string, before: string, after: string): readonly [string, string, string] {
  const sticks = (inside: string, outside: string): boolean =>
    inside.trim() === '' || (!isWord(inside) && isWord(outside));
  let start = 0;
  let end = value.length;
  while (start < end && sticks(value.charAt(start), start > 0 ? value.charAt(start - 1) : before)) start++;
  while (end > start && sticks(value.charAt(end - 1), end < value.length ? value.charAt(end) : after)) end--;
  return [value.slice(0, start), value.slice(start, end), value.slice(end)];
}

/** The marks that `core` can bear between letters: a link at its edge, or a second pair of asterisks, cannot touch one. */
function bearable(core: string, marks: Marks, before: string, after: string): Marks {
  if (!isWord(before) && !isWord(after)) return marks;
  const nodes = linkAddresses(core);
  const touched = (isWord(before) && nodes[0]?.type === 'link') || (isWord(after) && nodes.at(-1)?.type === 'link');
  if (touched) return {};
  return marks.bold ? { bold: true } : marks;
}

/** The character at a piece's edge in the file; nodes begin and end with punctuation or a line's end. */
const edge = (piece: Piece | undefined, at: 0 | -1): string =>
  piece?.kind === 'words' ? (piece.value.at(at) ?? '') : '';

/**
 * Emphasis that Markdown can say. Its white space and clinging punctuation go outside; emphasis right behind other
 * emphasis is given up, for their asterisks would run together.
 */
export function settleMarks(pieces: readonly Piece[]): Piece[] {
  const settled: Piece[] = [];
  pieces.forEach((piece, index) => {
    if (piece.kind === 'node' || isPlain(piece.marks)) {
      settled.push(piece);
      return;
    }
    const previous = settled.at(-1);
    const before = edge(previous, -1);
    const after = edge(pieces[index + 1], 0);
    const [lead, core, trail] = splitEdges(piece.value, before, after);
    const touches = lead === '' && previous?.kind === 'words' && !isPlain(previous.marks);
    const marks = touches ? {} : bearable(core, piece.marks, lead.slice(-1) || before, trail.charAt(0) || after);
    const parts: Piece[] = [
      { kind: 'words', value: lead, marks: {} },
      { kind: 'words', value: core, marks },
      { kind: 'words', value: trail, marks: {} },
    ];
    settled.push(...parts.filter((part) => edge(part, 0) !== ''));
  });
  return joinWords(settled);
}

/** Both marks are written as emphasis around strong emphasis, as they are read. */
export function emphasize<Child extends Text | Link>(
  children: Child[],
  { bold, italic }: Marks,
): (Child | Emphasis | Strong)[] {
  if (bold && italic) return [{ type: 'emphasis', children: [{ type: 'strong', children }] }];
  if (bold) return [{ type: 'strong', children }];
  return italic ? [{ type: 'emphasis', children }] : children;
}

export const toNodes = (piece: Piece): PhrasingContent[] =>
  piece.kind === 'node' ? [piece.node] : emphasize(linkAddresses(piece.value), piece.marks);
