import type { Block, Inline, Text } from '@polozh/syntax';

/** A line of the source inside a block of prose, where it begins with typed words. */
export interface SourceLine {
  readonly text: Text;
  /** The typed words that end the line before it; empty where it ends in something else, `null` for the first line. */
  readonly before: string | null;
}

const NONE: readonly SourceLine[] = [];

/** Blocks whose words are sentences over several lines. */
const PROSE: ReadonlySet<Block['kind']> = new Set([
  'section',
  'clause',
  'item',
  'definition',
  'paragraph',
  'remark',
  'appendix',
]);

/** The lines behind the first of a block's words; the first one too where no marker and no directive stands before it. */
export function linesOf(block: Block, contents: readonly (readonly Inline[])[]): readonly SourceLine[] {
  if (!PROSE.has(block.kind)) return NONE;
  let lines: SourceLine[] | null = null;
  for (const content of contents)
    for (let index = 0; index < content.length; index++) {
      const node = content[index] as Inline;
      if (node.kind !== 'text' || node.escaped) continue;
      const previous = content[index - 1];
      const isFirst = previous === undefined && block.kind === 'paragraph' && node.span.start === block.span.start;
      if (!isFirst && previous?.kind !== 'soft-break') continue;
      const above = content[index - 2];
      const before = isFirst ? null : above?.kind === 'text' ? above.text.trimEnd() : '';
      lines ??= [];
      lines.push({ text: node, before });
    }
  return lines ?? NONE;
}

/** Whether a line may begin something of its own: it is the first, or the words before it are ended by a sign. */
export const mayBegin = ({ before }: SourceLine): boolean => before === null || /[.,:;!?]$/.test(before);
