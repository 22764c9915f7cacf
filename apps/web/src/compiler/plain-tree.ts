import type { Span } from '@polozh/diagnostics';
import type { Article } from '@polozh/render-html';
import type { Element, ElementContent } from 'hast';
import type { Path, PlainElement, PlainNode } from '../preview/tree-patch.ts';

/** The article as it is sent to the page, node for node. */
export function plainTree(element: Element): PlainElement {
  return { tag: element.tagName, properties: element.properties, children: element.children.flatMap(plainNode) };
}

const plainNode = (node: ElementContent): PlainNode[] =>
  node.type === 'text' ? [node.value] : node.type === 'element' ? [plainTree(node)] : [];

/** Where the node at a path comes from, or the nearest node around it that has a place in the source. */
export function originOf({ element, origins }: Article, path: Path): Span | null {
  let node: ElementContent | undefined = element;
  let found: Span | null = null;
  for (const index of [...path, -1]) {
    if (node === undefined) break;
    found = origins.get(node) ?? found;
    node = node.type === 'element' ? node.children[index] : undefined;
  }
  return found;
}

/** The path of the smallest node that comes from a place of the source. */
export function pathTo({ element, origins }: Article, file: string, offset: number): Path | null {
  let best: Path | null = null;
  let size = Number.POSITIVE_INFINITY;
  const visit = (node: ElementContent, path: Path): void => {
    const span = origins.get(node);
    if (span?.file === file && span.start <= offset && offset <= span.end && span.end - span.start < size) {
      best = path;
      size = span.end - span.start;
    }
    if (node.type !== 'element') return;
    for (const [index, child] of node.children.entries()) visit(child, [...path, index]);
  };
  visit(element, []);
  return best;
}
