import type { Link, PhrasingContent } from 'mdast';
import { printText, type TextPlace } from './print-text.ts';

/** What kind of line the phrasing stands in. */
export type Line = 'paragraph' | 'heading' | 'cell';

/** The characters that open and close a line, as far as they matter to what may stand beside them. */
const LINE_EDGES: Readonly<Record<Line, readonly [string, string]>> = {
  paragraph: ['\n', '\n'],
  heading: ['# ', '\n'],
  cell: ['|', '|'],
};

/** A link whose text is its address goes between angle brackets. */
function isBare({ url, children }: Link): boolean {
  const [only, ...others] = children;
  if (only?.type !== 'text' || others.length > 0) return false;
  return (
    (only.value === url || `mailto:${only.value}` === url) &&
    /^[a-z][a-z+.-]+:/i.test(url) &&
    !/[\0- <>\u007f]/.test(url)
  );
}

/** The first character that a node prints, for the text before it. */
function firstCharacter(node: PhrasingContent): string {
  if (node.type === 'strong' || node.type === 'emphasis') return '*';
  if (node.type === 'break') return '\\';
  return node.type === 'html' || (node.type === 'link' && isBare(node)) ? '<' : '[';
}

function printLink(link: Link, place: TextPlace): string {
  if (isBare(link))
    return `<${link.url.startsWith('mailto:') ? link.children.map((c) => (c.type === 'text' ? c.value : '')).join('') : link.url}>`;
  const label = printAll(link.children, { ...place, before: '[', after: '](', inLabel: true });
  return `[${label}](${link.url.replace(/&(?=[#A-Za-z])/g, '\\&')})`;
}

function printNode(node: PhrasingContent, place: TextPlace): string {
  switch (node.type) {
    case 'text':
      return printText(node.value, place);
    case 'strong':
      return `**${printAll(node.children, { ...place, before: '**', after: '**' })}**`;
    case 'emphasis':
      return `*${printAll(node.children, { ...place, before: '*', after: '*' })}*`;
    case 'link':
      return printLink(node, place);
    case 'footnoteReference':
      return `[^${node.identifier}]`;
    case 'html':
      return node.value;
    case 'break':
      return '\\\n';
    default:
      return '';
  }
}

function printAll(nodes: readonly PhrasingContent[], place: TextPlace): string {
  let printed = '';
  let { before } = place;
  nodes.forEach((node, index) => {
    const next = nodes[index + 1];
    const one = printNode(node, { ...place, before, after: next ? firstCharacter(next) : place.after });
    printed += one;
    before = one.slice(-1) || before;
  });
  return printed;
}

/** Phrasing content as Markdown, its line breaks as `\` at the line's end. */
export function printPhrasing(nodes: readonly PhrasingContent[], line: Line): string {
  const [before, after] = LINE_EDGES[line];
  return printAll(nodes, { before, after, inLabel: false, inCell: line === 'cell', inHeading: line === 'heading' });
}
