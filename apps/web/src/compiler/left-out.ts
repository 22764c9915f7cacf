import type { Analysis, Variant } from '@polozh/compiler';
import type { Span } from '@polozh/diagnostics';
import type { LeftOut } from '@polozh/language-service';
import type { Article } from '@polozh/render-html';
import type { Element, ElementContent } from 'hast';

/** An element of the article and the one that holds it. */
interface Spot {
  readonly parent: Element;
  readonly node: Element;
}

/** The article with what its variant leaves out put in where it would stand, to be shown greyed. */
export async function withLeftOut(article: Article, analysis: Analysis, variant: Variant): Promise<Article> {
  const { leftOut } = await import('@polozh/language-service');
  const spots = spotsOf(article);
  const origins = new Map(article.origins);
  for (const block of leftOut(analysis, variant)) {
    const after = block.after === null ? undefined : spots.get(keyOf(block.after));
    const inside = block.parent === null ? undefined : spots.get(keyOf(block.parent));
    const node = greyed(block, after?.node.tagName === 'li');
    origins.set(node, block.span);
    if (after !== undefined) {
      after.parent.children.splice(after.parent.children.indexOf(after.node) + 1, 0, node);
      spots.set(keyOf(block.span), { parent: after.parent, node });
    } else if (inside !== undefined) {
      inside.node.children.splice(1, 0, node);
    } else if (block.parent === null) {
      article.element.children.push(node);
    }
  }
  return { ...article, origins };
}

/** By place in the source, the outermost element that comes from it. */
function spotsOf({ element, origins }: Article): Map<string, Spot> {
  const spots = new Map<string, Spot>();
  const visit = (parent: Element): void => {
    for (const node of parent.children) {
      if (node.type !== 'element') continue;
      const span = origins.get(node);
      if (span !== undefined && !spots.has(keyOf(span))) spots.set(keyOf(span), { parent, node });
      visit(node);
    }
  };
  visit(element);
  return spots;
}

const keyOf = ({ file, start, end }: Span): string => `${start}:${end}:${file}`;

const element = (tagName: string, className: string, children: ElementContent[]): Element => ({
  type: 'element',
  tagName,
  properties: { className: [className] },
  children,
});

const greyed = ({ where, lines }: LeftOut, item: boolean): Element =>
  element(item ? 'li' : 'div', 'left-out', [
    element('p', 'where', [{ type: 'text', value: where }]),
    ...lines.map(({ text }) => element('p', 'line', [{ type: 'text', value: text }])),
  ]);
