import type { PlainElement, PlainNode } from '../preview/tree-patch.ts';
import { LABELS } from './labels.ts';

/** Nodes, and letters by fifties; a hundred and fifty pages have as much, and more would halt the browser's page. */
const LIMIT = 45_000;
const LETTERS = 50;

/** The tree cut to what a page of the browser can show at once; a shorter one is given back as it is. */
export function limitTree(tree: PlainElement, limit = LIMIT): PlainElement {
  let left = limit;
  const cut = (node: PlainNode): PlainNode => {
    left--;
    if (typeof node === 'string') {
      left -= node.length / LETTERS;
      return left < 0 ? node.slice(0, Math.max(0, node.length + left * LETTERS)) : node;
    }
    const children: PlainNode[] = [];
    for (const child of node.children) {
      if (left <= 0) break;
      children.push(cut(child));
    }
    return children.length === node.children.length && children.every((child, i) => child === node.children[i])
      ? node
      : { ...node, children };
  };
  const shown = cut(tree) as PlainElement;
  if (left > 0) return tree;
  return {
    ...shown,
    children: [...shown.children, { tag: 'p', properties: { className: ['cut'] }, children: [LABELS.cut] }],
  };
}
