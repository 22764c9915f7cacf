/** A node of the patterns' trie: its children by letter, a pattern that ends here, or both. */
type TrieNode = number | Trie | readonly [Trie, number];
interface Trie {
  readonly [letter: string]: TrieNode;
}

/** Patterns as the package `hyphen` writes them: rows of levels, the trie whose patterns name a row, words that are exceptions. */
export type Patterns = readonly [
  levels: readonly (readonly number[])[],
  trie: Trie,
  exceptions: Readonly<Record<string, readonly number[]>>,
];

/** Letters that stay together at either end of a word. */
const LEAST = 2;

/**
 * Where a word in small letters may be parted, as offsets: each pattern found in it says how well it parts between its letters,
 * the greatest level counts, odd ones part (F.M. Liang, Word Hy-phen-a-tion by Com-put-er, 1983).
 */
export function partsOf(word: string, [rows, trie, exceptions]: Patterns): readonly number[] {
  if (Object.hasOwn(exceptions, word)) return exceptions[word] as readonly number[];
  const text = `.${word}.`;
  const levels = new Array<number>(word.length + 1).fill(0);
  for (let start = 0; start < text.length - LEAST; start++) {
    let children: Trie | undefined = trie;
    for (let at = start; at < text.length && children !== undefined; at++) {
      const node: TrieNode | undefined = children[text.charAt(at)];
      const row: number | undefined = typeof node === 'number' ? node : isEnding(node) ? node[1] : undefined;
      if (row !== undefined) raise(levels, Math.max(0, start - 1), rows[row] ?? []);
      children = typeof node === 'number' ? undefined : isEnding(node) ? node[0] : node;
    }
  }
  return levels.flatMap((level, at) => (level % 2 === 1 && at >= LEAST && at <= word.length - LEAST ? [at] : []));
}

const isEnding = (node: TrieNode | undefined): node is readonly [Trie, number] => Array.isArray(node);

function raise(levels: number[], from: number, row: readonly number[]): void {
  for (const [index, level] of row.entries()) levels[from + index] = Math.max(levels[from + index] ?? 0, level);
}
