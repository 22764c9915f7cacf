import fc from 'fast-check';
import type { Element } from 'hast';
import { describe, expect, it } from 'vitest';
import { plainTree } from '../src/compiler/plain-tree.ts';
import { diffTrees } from '../src/preview/diff-trees.ts';
import type { PatchStep, PlainElement, PlainNode } from '../src/preview/tree-patch.ts';

interface Mutable {
  tag: string;
  properties: PlainElement['properties'];
  children: (string | Mutable)[];
}

/** Does to a plain tree what `applyPatch` does to the page's. */
function patched(root: PlainElement, steps: readonly PatchStep[]): PlainElement {
  const tree = structuredClone(root) as Mutable;
  for (const step of steps) {
    const parents = step.kind === 'text' ? step.path.slice(0, -1) : step.path;
    const node = parents.reduce<Mutable>((at, index) => at.children[index] as Mutable, tree);
    if (step.kind === 'text') node.children[step.path.at(-1) ?? 0] = step.text;
    else if (step.kind === 'properties') node.properties = step.properties;
    else if (step.kind === 'insert') node.children.splice(step.at, 0, ...(step.nodes as (string | Mutable)[]));
    else node.children.splice(step.at, step.count);
  }
  return tree;
}

const element = (tag: string, id: string | undefined, children: readonly PlainNode[]): PlainElement => ({
  tag,
  properties: id === undefined ? {} : { id },
  children,
});

const asHast = ({ tag, properties, children }: PlainElement): Element => ({
  type: 'element',
  tagName: tag,
  properties,
  children: children.map((child) => (typeof child === 'string' ? { type: 'text', value: child } : asHast(child))),
});

const node: fc.Memo<PlainNode> = fc.memo((depth) =>
  depth <= 1
    ? fc.constantFrom('раз', 'два', '')
    : fc.oneof(
        fc.constantFrom('раз', 'два', ''),
        fc
          .tuple(
            fc.constantFrom('p', 'div'),
            fc.option(fc.constantFrom('a', 'b', 'c'), { nil: undefined }),
            fc.array(node(depth - 1), { maxLength: 4 }),
          )
          .map(([tag, id, children]) => element(tag, id, children)),
      ),
);
const tree = fc.array(node(3), { maxLength: 5 }).map((children) => element('article', undefined, children));

describe('a patch of the preview', () => {
  it('turns any tree into any other', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        expect(patched(before, diffTrees(before, after))).toEqual(after);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('is the same where unchanged parts of the tree are kept from the one before', () => {
    fc.assert(
      fc.property(tree, tree, (before, after) => {
        const made = plainTree(asHast(after), before);
        expect(made).toEqual(after);
        expect(diffTrees(before, made)).toEqual(diffTrees(before, after));
        expect(plainTree(asHast(structuredClone(before)), before)).toBe(before);
      }),
      { seed: 6, numRuns: 500 },
    );
  });

  it('is one step where one word changed, and none where nothing did', () => {
    const text = (word: string) =>
      element('article', undefined, [
        element('div', 'p1', [element('p', undefined, ['Первый пункт.'])]),
        element('div', 'p2', [element('p', undefined, [word])]),
        element('div', 'p3', [element('p', undefined, ['Третий пункт.'])]),
      ]);
    expect(diffTrees(text('Второй.'), text('Второй.'))).toEqual([]);
    expect(diffTrees(text('Второй.'), text('Иной.'))).toEqual([{ kind: 'text', path: [1, 0, 0], text: 'Иной.' }]);
  });

  it('leaves the blocks around an inserted and a removed one alone', () => {
    const item = (id: string) => element('li', id, [id]);
    const list = (...ids: string[]) => element('ul', undefined, ids.map(item));
    expect(diffTrees(list('a', 'b', 'd'), list('a', 'b', 'c', 'd'))).toEqual([
      { kind: 'insert', path: [], at: 2, nodes: [item('c')] },
    ]);
    expect(diffTrees(list('a', 'b', 'c', 'd'), list('a', 'd'))).toEqual([
      { kind: 'remove', path: [], at: 1, count: 2 },
    ]);
  });
});
