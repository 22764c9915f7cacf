import type { Span } from '@polozh/diagnostics';
import type { Chain, InlineBranch, Text } from '../ast/index.ts';
import type { Content, Guard, InlineInsert } from '../rows.ts';
import { printCondition, printFieldUse, printFixedNumber, printLink, printReference } from './print-span.ts';

/**
 * A row's text in pieces: words that are never broken, and what stands between them. A `space` may become a line's end,
 * a `joint` may too, though nothing is printed there; a `line` always is one, with the comments typed in it.
 */
export type Piece =
  | { readonly kind: 'word'; readonly text: string }
  | { readonly kind: 'space' }
  | { readonly kind: 'joint' }
  | { readonly kind: 'line'; readonly comments: readonly string[] };

/** What kind of text a row is: prose goes on over lines, elsewhere each line is one; cells are parted by `;`. */
export type TextKind = 'prose' | 'lines' | 'cells' | 'form';

/** A conditional span up to so many characters is not broken. */
const SHORT_SPAN = 60;

type Node = Content[number];

/** Thrown here and caught by who prints rows: the text has a shape that is better left as typed. */
export class Unprintable extends Error {}

/** Takes a row's content apart. `text` is the whole source. Throws `Unprintable` where nodes do not stand in the order of the text. */
export function piecesOf(content: Content, text: string, kind: TextKind): readonly Piece[] {
  const pieces: Piece[] = [];
  let word = '';

  const between = (piece: Piece): void => {
    if (word !== '') pieces.push({ kind: 'word', text: word });
    word = '';
    const last = pieces.at(-1);
    if (last === undefined) {
      if (piece.kind === 'line') pieces.push(piece);
    } else if (last.kind === 'word') pieces.push(piece);
    else pieces[pieces.length - 1] = stronger(last, piece);
  };

  /** `depth` is 0 for the row's own words; `inSpan` tells that the list's edges touch brackets. */
  const nodes = (list: readonly Node[], depth: number, inSpan: boolean): void => {
    let end = list[0]?.span.start ?? 0;
    for (const [index, node] of list.entries()) {
      if (node.span.start < end) throw new Unprintable();
      gap(text.slice(end, node.span.start));
      end = node.span.end;
      if (node.kind === 'text' && !node.escaped) {
        const edges = { start: inSpan && index === 0, end: inSpan && index === list.length - 1 };
        plainText(text.slice(node.span.start, node.span.end), depth, edges);
      } else if (node.kind === 'soft-break') {
        const atEdge = inSpan && (index === 0 || index === list.length - 1);
        lineEnd(text.slice(node.span.start, node.span.end), atEdge, list[index - 1], list[index + 1]);
      } else single(node, depth);
    }
  };

  /** White space between nodes that no node stands for: inside a chain and behind its guards it means nothing. */
  const gap = (typed: string): void => {
    if (typed === '') return;
    requireSpace(typed);
    between(/[\r\n]/.test(typed) ? { kind: 'line', comments: commentsOf(typed) } : { kind: 'space' });
  };

  const lineEnd = (typed: string, atEdge: boolean, before: Node | undefined, after: Node | undefined): void => {
    const comments = commentsOf(typed);
    const stays = kind !== 'prose' || comments.length > 0 || isInRows(before, text) || isInRows(after, text);
    if (stays) between({ kind: 'line', comments });
    else if (atEdge) word += ' ';
    else between({ kind: 'space' });
  };

  const plainText = (typed: string, depth: number, edges: { readonly start: boolean; readonly end: boolean }): void => {
    if (kind === 'form') {
      word += typed;
      return;
    }
    const words = typed.split(/[ \t]+/);
    for (const [index, part] of words.entries()) {
      if (index > 0) {
        const atEdge =
          (edges.start && index === 1 && words[0] === '') || (edges.end && part === '' && index === words.length - 1);
        if (atEdge) word += ' ';
        else between({ kind: 'space' });
      }
      if (kind === 'cells' && depth === 0) cells(part);
      else word += part;
    }
  };

  const cells = (part: string): void => {
    for (const [index, cell] of part.split(';').entries()) {
      if (index > 0) {
        between({ kind: 'space' });
        word = ';';
        between({ kind: 'space' });
      }
      word += cell;
    }
  };

  const single = (node: Exclude<Node, { kind: 'soft-break' }>, depth: number): void => {
    const typed = text.slice(node.span.start, node.span.end);
    switch (node.kind) {
      case 'text':
      case 'blank':
      case 'bad-inline':
        word += typed;
        return;
      case 'emphasis':
        word += typed.slice(0, 1);
        nodes(node.children, depth + 1, false);
        word += typed.slice(-1);
        return;
      case 'guard':
        guard(node);
        return;
      case 'chain':
        chain(node, depth);
        return;
      case 'field-use':
        word += printFieldUse(node);
        return;
      case 'note-use':
        word += `((сноска ${node.name.text}))`;
        return;
      case 'label-mark':
        word += `((метка ${node.name.text}))`;
        return;
      case 'reference':
        word += printReference(node, typed);
        return;
      case 'link':
        word += printLink(node, typed);
        return;
      case 'fixed-number':
        word += printFixedNumber(node);
        return;
      case 'box':
        word += typed.startsWith('((') ? '((клетка))' : typed;
        return;
      case 'repealed':
        word += `((${/утратил[оаи]?/iu.exec(typed)?.[0] ?? ''} силу`;
        if (typed.includes(':')) word += node.children.length === 0 ? ':' : ': ';
        nodes(trimmed(node.children), depth + 1, true);
        word += '))';
        return;
      case 'inline-insert':
        insert(node, depth);
    }
  };

  /** A guard stands apart from what it guards. */
  const guard = (node: Guard): void => {
    word += `${conditionOf(node, text)}))`;
    const next = text[node.span.end];
    if (next !== undefined && !/[\s]/.test(next)) between({ kind: 'space' });
  };

  const chain = ({ branches }: Chain, depth: number): void => {
    let end = branches[0]?.span.start ?? 0;
    for (const [index, branch] of branches.entries()) {
      const typed = text.slice(end, branch.span.start);
      requireSpace(typed);
      if (/[\r\n]/.test(typed)) between({ kind: 'line', comments: commentsOf(typed) });
      else if (index > 0) between({ kind: 'joint' });
      end = branch.span.end;
      const from = pieces.length;
      const outside = word;
      word += conditionOf(branch, text);
      const [first] = branch.children;
      if (first !== undefined && wantsSpace(first, text)) word += ' ';
      nodes(branch.children, depth + 1, true);
      word += '))';
      keepTogether(from, outside.length);
    }
  };

  /** Makes one word of what was put since `from`, if it is short: a reader takes a short condition in at a glance. */
  const keepTogether = (from: number, outside: number): void => {
    const inside = pieces.slice(from);
    if (inside.some((piece) => piece.kind === 'line')) return;
    const joined =
      inside.map((piece) => (piece.kind === 'word' ? piece.text : piece.kind === 'space' ? ' ' : '')).join('') + word;
    if (joined.length - outside > SHORT_SPAN) return;
    pieces.length = from;
    word = joined;
  };

  const insert = ({ name, arguments: given }: InlineInsert, depth: number): void => {
    word += `((вставить ${name.text}`;
    for (const [index, argument] of given.entries()) {
      word += index === 0 ? ': ' : '; ';
      nodes(trimmed(argument), depth + 1, true);
    }
    word += '))';
  };

  nodes(content, 0, false);
  if (word !== '') pieces.push({ kind: 'word', text: word });
  return pieces;
}

/** What stands between two pieces where there is more than one reason for it. */
function stronger(one: Piece, other: Piece): Piece {
  if (one.kind === 'line' && other.kind === 'line')
    return { kind: 'line', comments: [...one.comments, ...other.comments] };
  if (one.kind === 'line' || other.kind === 'joint') return one;
  return other;
}

/** Between the branches of a chain only white space and comments may stand; a guard typed there has been taken out. */
function requireSpace(typed: string): void {
  if (typed.split(/\r\n|\n|\r/).some((line) => line.trim() !== '' && !line.trim().startsWith('//')))
    throw new Unprintable();
}

/** `((условие?`, of a branch or a guard. */
function conditionOf({ condition, span }: InlineBranch | Guard, text: string): string {
  const end = text.indexOf('?', span.start);
  return `((${condition === null ? 'иначе' : printCondition(text.slice(span.start + 2, end))}?`;
}

/** One space stands behind «?», unless the text goes on with a sign that has none before it. */
function wantsSpace(first: Node, text: string): boolean {
  return !/^[,.;:!)»]/.test(text.slice(first.span.start, first.span.start + 1));
}

/** True for a chain whose branches the author put on lines of their own: the lines around it are part of that picture. */
function isInRows(node: Node | undefined, text: string): boolean {
  if (node?.kind !== 'chain') return false;
  return node.branches.some((branch, index) => {
    const before = node.branches[index - 1];
    return before !== undefined && /[\r\n]/.test(text.slice(before.span.end, branch.span.start));
  });
}

const commentsOf = (typed: string): readonly string[] =>
  typed
    .split(/\r\n|\n|\r/)
    .map((line) => line.trim())
    .filter((line) => line.startsWith('//'));

/** Content without the white space around it, which means nothing there. */
function trimmed(content: readonly Node[]): readonly Node[] {
  const isSpace = (node: Node | undefined): boolean =>
    node?.kind === 'soft-break' || (node?.kind === 'text' && !node.escaped && node.text.trim() === '');
  let from = 0;
  let to = content.length;
  while (from < to && isSpace(content[from])) from++;
  while (to > from && isSpace(content[to - 1])) to--;
  return content.slice(from, to).map((node, index, list) => {
    if (node.kind !== 'text' || node.escaped) return node;
    return cut(node, index === 0, index === list.length - 1);
  });
}

function cut(node: Text, start: boolean, end: boolean): Text {
  const from = start ? node.text.length - node.text.trimStart().length : 0;
  const to = end ? node.text.trimEnd().length : node.text.length;
  const span: Span = { ...node.span, start: node.span.start + from, end: node.span.start + to };
  return { ...node, text: node.text.slice(from, to), span };
}
