import { buildNode, setProperties } from './build-node.ts';
import type { PatchStep, Path, TreePatch } from './tree-patch.ts';

/** Changes what is shown in `holder` (whose only child is the tree's root) step by step. */
export function applyPatch(holder: Element, patch: TreePatch): void {
  if (patch.kind === 'whole') {
    holder.replaceChildren(buildNode(patch.root));
    return;
  }
  for (const step of patch.steps) applyStep(holder, step);
}

function applyStep(holder: Element, step: PatchStep): void {
  const node = nodeAt(holder, step.path);
  if (node === null) throw new Error('the preview is not the tree that the patch was made for');
  switch (step.kind) {
    case 'text':
      node.nodeValue = step.text;
      return;
    case 'properties':
      setProperties(node as Element, step.properties);
      return;
    case 'insert': {
      const fragment = document.createDocumentFragment();
      fragment.append(...step.nodes.map(buildNode));
      node.insertBefore(fragment, node.childNodes[step.at] ?? null);
      return;
    }
    case 'remove':
      for (let i = 0; i < step.count; i++) node.childNodes[step.at]?.remove();
  }
}

/** The node at a path below the tree's root. */
export function nodeAt(holder: Element, path: Path): Node | null {
  let node: Node | null = holder.firstChild;
  for (const index of path) node = node?.childNodes[index] ?? null;
  return node;
}

/** The path of a node below the tree's root; `null` where it stands outside. */
export function pathOf(holder: Element, node: Node): Path | null {
  const path: number[] = [];
  for (let at: Node = node; at !== holder.firstChild; ) {
    const parent = at.parentNode;
    if (parent === null || at === holder) return null;
    path.unshift([...parent.childNodes].indexOf(at as ChildNode));
    at = parent;
  }
  return path;
}
