import type { Span } from '@polozh/diagnostics';
import type { Article } from '@polozh/render-html';
import type { Element, ElementContent } from 'hast';
import { sameProperties } from '../preview/diff-trees.ts';
import type { Path, PlainElement, PlainNode } from '../preview/tree-patch.ts';

/**
 * The article as it is sent to the page, node for node. What is as it was in the tree `before` is the very same object, so
 * that whoever compares the two need not look into it.
 */
export function plainTree(element: Element, before?: PlainNode): PlainElement {
  const { tagName: tag, properties } = element;
  const known = typeof before === 'object' && before.tag === tag ? before : undefined;
  const old = known?.children ?? [];
  // A list of children is made where the first one differs: most elements are as they were.
  let children: PlainNode[] | undefined;
  let index = 0;
  for (const child of element.children) {
    const node = plainNode(child, old[index]);
    if (node === null) continue;
    if (children === undefined && node !== old[index]) children = old.slice(0, index);
    children?.push(node);
    index++;
  }
  if (
    children === undefined &&
    known !== undefined &&
    index === old.length &&
    sameProperties(known.properties, properties)
  )
    return known;
  return { tag, properties, children: children ?? old.slice(0, index) };
}

function plainNode(node: ElementContent, before: PlainNode | undefined): PlainNode | null {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? plainTree(node, before) : null;
}

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
