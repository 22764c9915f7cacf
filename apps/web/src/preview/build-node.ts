import type { Properties } from 'hast';
import type { PlainNode } from './tree-patch.ts';

/** Anchors of the document get a prefix, so that none is taken for an id of the page around it. */
export const ANCHOR_PREFIX = 'd-';

const ATTRIBUTES: Readonly<Record<string, string>> = {
  ariaLabel: 'aria-label',
  className: 'class',
  colSpan: 'colspan',
  href: 'href',
  id: 'id',
  role: 'role',
  rowSpan: 'rowspan',
  scope: 'scope',
  tabIndex: 'tabindex',
};

const SAFE_HREF = /^(?:https?:|mailto:|tel:)/i;

/** Builds a node of the page. No text is ever read as HTML, and only known attributes and harmless addresses get through. */
export function buildNode(node: PlainNode): Node {
  if (typeof node === 'string') return document.createTextNode(node);
  const element = document.createElement(node.tag);
  setProperties(element, node.properties);
  element.append(...node.children.map(buildNode));
  return element;
}

/** Gives an element exactly these properties. */
export function setProperties(element: Element, properties: Properties): void {
  for (const attribute of [...element.attributes]) element.removeAttribute(attribute.name);
  for (const [name, value] of Object.entries(properties)) {
    const attribute = ATTRIBUTES[name];
    if (attribute === undefined || value === undefined || value === null || value === false) continue;
    const text = Array.isArray(value) ? value.join(' ') : String(value);
    if (attribute === 'id') element.id = `${ANCHOR_PREFIX}${text}`;
    else if (attribute === 'href') setHref(element, text);
    else element.setAttribute(attribute, text);
  }
}

function setHref(element: Element, href: string): void {
  if (href.startsWith('#')) element.setAttribute('href', `#${ANCHOR_PREFIX}${href.slice(1)}`);
  else if (SAFE_HREF.test(href)) {
    element.setAttribute('href', href);
    element.setAttribute('target', '_blank');
    element.setAttribute('rel', 'noopener noreferrer');
  }
}
