import type { PlainElement, PlainNode } from '../preview/tree-patch.ts';
import { LABELS } from './labels.ts';

/** Nodes, and letters by fifties; a hundred and fifty pages have as much, and more would halt the browser's page. */
const LIMIT = 45_000;
const LETTERS = 50;

/** The tree cut to what a page of the browser can show at once; a shorter one is given back as it is. */
export function limitTree(tree: PlainElement, limit = LIMIT): PlainElement {
  if (weight(tree, limit) < limit) return tree;
  const shown = cutTree(tree, limit);
  return {
    ...shown,
    children: [...shown.children, { tag: 'p', properties: { className: ['cut'] }, children: [LABELS.cut] }],
  };
}

/** What the browser's page has to carry; behind `limit` nothing more is counted. */
function weight(node: PlainNode, limit: number): number {
  if (typeof node === 'string') return 1 + node.length / LETTERS;
  let sum = 1;
  for (const child of node.children) {
    if (sum >= limit) break;
    sum += weight(child, limit - sum);
  }
  return sum;
}

function cutTree(tree: PlainElement, limit: number): PlainElement {
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
  return cut(tree) as PlainElement;
}
