import type { XmlElement, XmlNode } from './package-parts.ts';

const TOKEN = /<(?<close>\/?)(?<name>[\w:]+)(?<attributes>(?: [\w:]+="[^"]*")*)(?<empty>\/?)>|(?<text>[^<]+)/g;
const ATTRIBUTE = /(?<name>[\w:]+)="(?<value>[^"]*)"/g;
const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&' };

const plain = (text: string): string => text.replace(/&(lt|gt|quot|amp);/g, (_, name: string) => ENTITIES[name] ?? '');

/** The root of a part that the DOCX renderer has printed: XML without comments, sections and namespaces of its own. */
export function parseXml(xml: string): XmlElement {
  const root: XmlNode[] = [];
  const open: { readonly children: XmlNode[] }[] = [{ children: root }];
  for (const { groups = {} } of xml.replace(/^<\?xml[^?]*\?>\s*/, '').matchAll(TOKEN)) {
    const { close, name, attributes = '', empty, text } = groups;
    if (text !== undefined) open.at(-1)?.children.push(plain(text));
    else if (close) open.pop();
    else if (name !== undefined) {
      const children: XmlNode[] = [];
      const pairs = [...attributes.matchAll(ATTRIBUTE)].map((pair) => [pair[1], plain(pair[2] ?? '')] as const);
      open.at(-1)?.children.push({ name, attributes: Object.fromEntries(pairs), children });
      if (!empty) open.push({ children });
    }
  }
  const [first] = root;
  if (first === undefined || typeof first === 'string' || open.length !== 1) throw new Error('not a part of a DOCX');
  return first;
}
