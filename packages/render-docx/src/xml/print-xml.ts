import type { XmlElement, XmlNode } from './element.ts';

/** What XML 1.0 (2.2) forbids or what needs escaping; one look decides for most texts. */
const UNSAFE = /[&<>"\u0000-\u001f\u007f-\u009f\ud800-\udfff\ufffe\uffff]/;

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** White space that is not a space would be a line break or a tab to Word: a run says those by elements. */
const CONTROL_SPACE = /[\t\n\r\u0085]/g;

const FORBIDDEN = /[\u0000-\u001f\u007f-\u009f\ufffe\uffff]/g;

/** Text that may stand between tags and between quotes, whatever it was. */
export function escapeXml(text: string): string {
  if (!UNSAFE.test(text)) return text;
  return text
    .replace(CONTROL_SPACE, ' ')
    .replace(FORBIDDEN, '')
    .replace(LONE_SURROGATE, '')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
    .replace(/>/g, '&gt;')
    .replace(/"/g, '&quot;');
}

function printNode(node: XmlNode): string {
  if (typeof node === 'string') return escapeXml(node);
  let out = `<${node.name}`;
  for (const name in node.attributes) {
    const given = node.attributes[name];
    if (given !== undefined) out += ` ${name}="${typeof given === 'number' ? given : escapeXml(given)}"`;
  }
  if (node.children.length === 0) return `${out}/>`;
  out += '>';
  for (const child of node.children) out += printNode(child);
  return `${out}</${node.name}>`;
}

/** A part as text, with its declaration. */
export const printXml = (root: XmlElement): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${printNode(root)}`;
