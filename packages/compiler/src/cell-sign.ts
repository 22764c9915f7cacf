import type { Inline } from '@polozh/syntax';

type Node = Pick<Inline, 'kind'> & { readonly text?: string; readonly escaped?: boolean };

/** The sign by which a cell goes on with its neighbour: «=» with the one at the left, «"» with the one above. */
export function cellSign(content: readonly Node[]): '=' | '"' | null {
  if (content.some((node) => node.kind !== 'text' || node.escaped)) return null;
  const text = content
    .map((node) => node.text ?? '')
    .join('')
    .trim();
  return text === '=' || text === '"' ? text : null;
}
