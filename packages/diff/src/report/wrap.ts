/** A stretch of text in one look. */
export interface Piece {
  readonly text: string;
  readonly style: 'plain' | 'title' | 'quiet' | 'inserted' | 'deleted' | 'look';
}

/**
 * Breaks a text into lines of at most `width` characters at its spaces, non-breaking ones included: this is a screen, not the
 * paper. Only words are painted, never the space at an edge of a line.
 */
export function wrap(
  pieces: readonly Piece[],
  width: number,
  firstIndent: string,
  indent: string,
  paint: (piece: Piece) => string,
): readonly string[] {
  const lines: string[] = [];
  let line: Piece[] = [];
  let length = firstIndent.length;
  const flush = (): void => {
    lines.push((lines.length === 0 ? firstIndent : indent) + merged(trimmed(line)).map(paint).join(''));
    line = [];
    length = indent.length;
  };
  for (const word of wordsOf(pieces)) {
    const size = word.reduce((sum, piece) => sum + piece.text.length, 0);
    const bare = word
      .map((piece) => piece.text)
      .join('')
      .trimEnd().length;
    if (line.length > 0 && length + bare > width) flush();
    line.push(...word);
    length += size;
  }
  flush();
  return lines;
}

/** Words with the spaces behind them; a word may be of several looks. */
function wordsOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const words: Piece[][] = [[]];
  for (const { text, style } of pieces) {
    for (const part of text.match(/[^\s]+\s*|\s+/gu) ?? []) {
      if (part.startsWith('{+') && endsGone(words[words.length - 1])) words.push([]);
      words[words.length - 1]?.push({ text: part.replace(/\s/gu, ' '), style });
      if (/\s$/u.test(part)) words.push([]);
    }
  }
  return words.filter((word) => word.length > 0);
}

/** What came may begin a line though it follows what went without a space. */
const endsGone = (word: readonly Piece[] | undefined): boolean => word?.at(-1)?.text.endsWith('−]') === true;

/** A line does not end in spaces. */
function trimmed(line: readonly Piece[]): readonly Piece[] {
  const last = line[line.length - 1];
  return last === undefined ? line : [...line.slice(0, -1), { ...last, text: last.text.trimEnd() }];
}

function merged(line: readonly Piece[]): readonly Piece[] {
  const result: Piece[] = [];
  for (const piece of line) {
    const last = result[result.length - 1];
    if (last !== undefined && last.style === piece.style)
      result[result.length - 1] = { ...last, text: last.text + piece.text };
    else result.push(piece);
  }
  return result.filter((piece) => piece.text !== '');
}
