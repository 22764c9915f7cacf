import type { Content } from '../rows.ts';

/** Stands in a view for what is not plain text: a field, a blank, the edge of a conditional span. */
export const OBJECT = '\uFFFC';

/** A row's plain words as one text, each character with its place in the source; -1 for what stands in for something else. */
export interface WordsView {
  readonly text: string;
  readonly offsets: readonly number[];
}

/** `source` is the whole text. Emphasis is looked through; a line end is one character. */
export function wordsView(content: Content, source: string): WordsView {
  let text = '';
  const offsets: number[] = [];
  const put = (character: string, offset: number): void => {
    text += character;
    offsets.push(offset);
  };
  const visit = (nodes: Content): void => {
    for (const node of nodes) {
      switch (node.kind) {
        case 'text':
          if (node.escaped) put(OBJECT, -1);
          else for (let at = node.span.start; at < node.span.end; at++) put(source[at] ?? '', at);
          break;
        case 'soft-break':
          put('\n', -1);
          break;
        case 'emphasis':
          visit(node.children);
          break;
        case 'chain':
          for (const branch of node.branches) {
            put(OBJECT, -1);
            visit(branch.children);
            put(OBJECT, -1);
          }
          break;
        case 'guard':
        case 'label-mark':
        case 'note-use':
          break;
        default:
          put(OBJECT, -1);
      }
    }
  };
  visit(content);
  return { text: masked(text), offsets };
}

/** Addresses are no words: nothing in them is corrected. */
const masked = (text: string): string =>
  text.replace(/(?:https?:\/\/|www\.)[^\s()«»]+|[^\s()«»",;]+@[^\s()«»",;]+/giu, (address) =>
    OBJECT.repeat(address.length),
  );
