import type { Element, ElementContent, Properties } from 'hast';

/** Names that are spelt differently in hast and in HTML; all others are the same. */
const ATTRIBUTE_NAMES: Readonly<Record<string, string>> = {
  ariaLabel: 'aria-label',
  charSet: 'charset',
  className: 'class',
  colSpan: 'colspan',
  httpEquiv: 'http-equiv',
  rowSpan: 'rowspan',
  tabIndex: 'tabindex',
};

const VOID = new Set(['br', 'col', 'meta']);

/** Elements that end a line of the file: white space around them means nothing. */
const LINES = new Set(
  'html head body title meta style nav details summary main article section header h1 h2 h3 h4 h5 h6 div p ul li dl dt dd table caption colgroup thead tbody tr th td'.split(
    ' ',
  ),
);

/** What HTML's text may not hold (Nu: «Forbidden code point»): C0 and C1 controls, lone surrogates, non-characters. */
const FORBIDDEN =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|[\ud83f\ud87f\ud8bf\ud8ff\ud93f\ud97f\ud9bf\ud9ff\uda3f\uda7f\udabf\udaff\udb3f\udb7f\udbbf\udbff][\udffe\udfff]|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SPECIAL = /[&<>"\u0000-\u0008\u000b-\u001f\u007f-\u009f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]/;

/** The only place where text becomes markup: the same rule for text and for quoted attributes. */
function escapeHtml(value: string): string {
  if (!SPECIAL.test(value)) return value;
  return value
    .replace(FORBIDDEN, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function printProperties(properties: Properties): string {
  let html = '';
  for (const name in properties) {
    const value = properties[name];
    if (value === undefined || value === null || value === false) continue;
    const attribute = ATTRIBUTE_NAMES[name] ?? name;
    html += ` ${attribute}`;
    if (value !== true) html += `="${escapeHtml(typeof value === 'object' ? value.join(' ') : String(value))}"`;
  }
  return html;
}

function printNode(node: ElementContent): string {
  if (node.type === 'text') return escapeHtml(node.value);
  return node.type === 'element' ? printElement(node) : '';
}

/**
 * Prints an element as HTML, its blocks each ending a line. The text of `style` is printed as it is: it must be the
 * package's own.
 *
 * Measured on a regulation of six pages: this 0.1 ms warm and 0.5 ms cold; hast-util-to-html 0.8 ms warm, and cold
 * 3.6 ms and 7 ms for its import, when a whole run of the command line may cost some 10 ms over bare Node. The tests
 * hold both to one result.
 */
export function printElement(node: Element): string {
  const { tagName } = node;
  const end = LINES.has(tagName) ? '\n' : '';
  let html = `<${tagName}${printProperties(node.properties)}>`;
  if (VOID.has(tagName)) return html + end;
  if (tagName === 'style') for (const child of node.children) html += child.type === 'text' ? child.value : '';
  else for (const child of node.children) html += printNode(child);
  return `${html}</${tagName}>${end}`;
}
