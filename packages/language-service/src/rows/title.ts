import type { Content } from '@polozh/syntax';

const LENGTH = 80;

/** The words of a row's content on one line, cut to a title's length: fields by their names, of alternatives the first. */
export function titleOf(content: Content): string {
  const words = wordsOf(content)
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/[.:;]$/u, '');
  return words.length <= LENGTH ? words : `${words.slice(0, LENGTH).replace(/\s+\S*$/u, '')}…`;
}

function wordsOf(content: Content): string {
  let words = '';
  for (const [index, node] of content.entries()) {
    if (words.length > 2 * LENGTH) break;
    switch (node.kind) {
      case 'text':
      case 'link':
      case 'bad-inline':
        words += node.text;
        break;
      case 'soft-break':
        words += ' ';
        break;
      case 'blank':
        words += '_'.repeat(Math.min(node.length, 4));
        break;
      case 'emphasis':
        words += wordsOf(node.children);
        break;
      case 'chain':
        if (content[index - 1]?.kind === 'chain') words += ' / ';
        words += wordsOf(node.branches[0]?.children ?? []);
        break;
      case 'field-use':
      case 'inline-insert':
        words += `((${node.name.text}))`;
        break;
      case 'reference':
        words += `((${node.targets.map(({ text }) => text).join(node.range ? ' – ' : ', ')}))`;
        break;
      case 'repealed':
        words += 'утратил силу';
        break;
      default:
    }
  }
  return words;
}
