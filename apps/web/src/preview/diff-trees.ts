import type { Properties } from 'hast';
import type { PatchStep, Path, PlainElement, PlainNode } from './tree-patch.ts';

/** The steps that turn one tree into another; blocks that did not change cost nothing on the page. */
export function diffTrees(before: PlainElement, after: PlainElement): readonly PatchStep[] {
  const steps: PatchStep[] = [];
  diffElements(before, after, [], steps);
  return steps;
}

function diffElements(before: PlainElement, after: PlainElement, path: Path, steps: PatchStep[]): void {
  if (!sameProperties(before.properties, after.properties))
    steps.push({ kind: 'properties', path, properties: after.properties });
  diffChildren(before.children, after.children, path, steps);
}

/** Equal children at both ends are passed over; what is between is matched by identity, in order. */
function diffChildren(old: readonly PlainNode[], next: readonly PlainNode[], path: Path, steps: PatchStep[]): void {
  let start = 0;
  while (start < old.length && start < next.length && equal(old[start], next[start])) start++;
  let oldEnd = old.length;
  let nextEnd = next.length;
  while (oldEnd > start && nextEnd > start && equal(old[oldEnd - 1], next[nextEnd - 1])) {
    oldEnd--;
    nextEnd--;
  }
  const wanted = new Set(next.slice(start, nextEnd).map(identity));
  let at = start;
  let from = start;
  for (let to = start; to < nextEnd; to++) {
    const node = next[to] as PlainNode;
    const gone = from;
    while (from < oldEnd && !alike(old[from], node) && !wanted.has(identity(old[from] as PlainNode))) from++;
    if (from > gone) steps.push({ kind: 'remove', path, at, count: from - gone });
    const candidate = from < oldEnd ? old[from] : undefined;
    if (candidate !== undefined && alike(candidate, node)) {
      diffNodes(candidate, node, [...path, at], steps);
      from++;
    } else {
      steps.push({ kind: 'insert', path, at, nodes: [node] });
    }
    at++;
  }
  if (from < oldEnd) steps.push({ kind: 'remove', path, at, count: oldEnd - from });
}

function diffNodes(before: PlainNode, after: PlainNode, path: Path, steps: PatchStep[]): void {
  if (typeof before === 'string' || typeof after === 'string') {
    if (before !== after) steps.push({ kind: 'text', path, text: String(after) });
  } else if (!equal(before, after)) diffElements(before, after, path, steps);
}

/** What a node goes by among its siblings: its anchor where it has one, else its kind. */
function identity(node: PlainNode): string {
  if (typeof node === 'string') return '#text';
  const { id, className } = node.properties;
  return id === undefined ? `${node.tag}.${String(className ?? '')}` : `${node.tag}#${String(id)}`;
}

const alike = (a: PlainNode | undefined, b: PlainNode): boolean => a !== undefined && identity(a) === identity(b);

export function sameProperties(a: Properties, b: Properties): boolean {
  let left = Object.keys(b).length;
  for (const name in a) {
    if (!(name in b && sameValue(a[name], b[name]))) return false;
    left--;
  }
  return left === 0;
}

type Value = Properties[string];

const sameValue = (a: Value, b: Value): boolean =>
  a === b || (Array.isArray(a) && Array.isArray(b) ? sameList(a, b) : String(a ?? '') === String(b ?? ''));

const sameList = (a: readonly unknown[], b: readonly unknown[]): boolean =>
  a.length === b.length && a.every((value, index) => value === b[index]);

function equal(a: PlainNode | undefined, b: PlainNode | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined || typeof a === 'string' || typeof b === 'string') return false;
  return (
    a.tag === b.tag &&
    a.children.length === b.children.length &&
    sameProperties(a.properties, b.properties) &&
    a.children.every((child, index) => equal(child, b.children[index]))
  );
}
