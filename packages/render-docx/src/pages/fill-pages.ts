import type { XmlElement, XmlNode } from '../xml/element.ts';

/** Writes the page of each bookmark into the results of the PAGEREF fields of the contents. */
export function fillPages(node: XmlElement, pages: ReadonlyMap<string, number>): XmlElement {
  if (node.name === 'w:body' || node.name === 'w:document') {
    return {
      ...node,
      children: node.children.map((child) => (typeof child === 'string' ? child : fillPages(child, pages))),
    };
  }
  if (node.name !== 'w:p' || !isEntry(node)) return node;
  let page: string | null = null;
  const fill = (one: XmlNode): XmlNode => {
    if (typeof one === 'string') return one;
    if (one.name === 'w:instrText') {
      const [, bookmark] = /PAGEREF (\S+)/.exec(one.children.join('')) ?? [];
      page = bookmark === undefined ? null : String(pages.get(bookmark) ?? '');
      return one;
    }
    if (one.name === 'w:t' && page !== null) {
      const filled = { ...one, children: [page] };
      page = null;
      return filled;
    }
    return { ...one, children: one.children.map(fill) };
  };
  return { ...node, children: node.children.map(fill) };
}

/** Whether a paragraph has the style of an entry of the contents. */
const isEntry = ({ children: [look] }: XmlElement): boolean =>
  typeof look === 'object' &&
  look.children.some(
    (one) => typeof one !== 'string' && one.name === 'w:pStyle' && /^TOC\d$/.test(String(one.attributes['w:val'])),
  );
