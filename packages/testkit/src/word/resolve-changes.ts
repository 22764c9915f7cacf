import type { XmlElement, XmlNode } from './package-parts.ts';

/** The two documents that a redline holds. */
export type Side = 'new' | 'old';

/** The side on which the words of a tracked change are not there. */
const ABSENT: Readonly<Record<string, Side>> = {
  'w:ins': 'old',
  'w:moveTo': 'old',
  'w:del': 'new',
  'w:moveFrom': 'new',
};

const RANGE = /^w:move(?:From|To)Range(?:Start|End)$/;
const LIVING: Readonly<Record<string, string>> = { 'w:delText': 'w:t', 'w:delInstrText': 'w:instrText' };
const MARKUP = new Set(['w:pPr', 'w:bookmarkStart', 'w:bookmarkEnd']);

const isElement = (node: XmlNode): node is XmlElement => typeof node !== 'string';
const elements = (node: XmlElement): readonly XmlElement[] => node.children.filter(isElement);
const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node === undefined ? undefined : elements(node).find((one) => one.name === name);

/** A part of a package with all changes accepted («new») or rejected («old»), as ISO 29500-1, 17.13.5 has them. */
export function resolveChanges(root: XmlElement, side: Side): XmlElement {
  if (root.name === 'w:document' || root.name === 'w:footnotes') {
    return { ...root, children: elements(root).map((one) => resolveChanges(one, side)) };
  }
  return { ...root, children: resolveBlocks(elements(root), side) };
}

/** Blocks of a body, a cell or a note. A paragraph whose end goes joins the one behind it, whose look it takes. */
function resolveBlocks(blocks: readonly XmlElement[], side: Side): readonly XmlElement[] {
  const out: XmlElement[] = [];
  let waiting: readonly XmlElement[] = [];
  const nothingWaits = (): void => {
    if (waiting.some(({ name }) => !MARKUP.has(name))) throw new Error('words are left with no paragraph to join');
    waiting = [];
  };
  for (const block of blocks) {
    if (block.name === 'w:p') {
      const inside = elements(block).filter(({ name }) => name !== 'w:pPr');
      const content = [...waiting, ...resolveInline(inside, side)];
      const look = child(block, 'w:pPr');
      if (elements(child(look, 'w:rPr') ?? EMPTY).some(({ name }) => ABSENT[name] === side)) {
        waiting = content;
        continue;
      }
      waiting = [];
      out.push({ ...block, children: [...(look === undefined ? [] : [look]), ...content] });
      continue;
    }
    if (RANGE.test(block.name)) continue;
    nothingWaits();
    if (block.name !== 'w:tbl') out.push(block);
    else out.push(...resolveTable(block, side));
  }
  nothingWaits();
  return out;
}

const EMPTY: XmlElement = { name: '', attributes: {}, children: [] };

function resolveTable(table: XmlElement, side: Side): readonly XmlElement[] {
  const children = elements(table).flatMap((row) => {
    if (row.name !== 'w:tr') return [row];
    if (elements(child(row, 'w:trPr') ?? EMPTY).some(({ name }) => ABSENT[name] === side)) return [];
    return [
      {
        ...row,
        children: elements(row).map((cell) =>
          cell.name === 'w:tc' ? { ...cell, children: resolveBlocks(elements(cell), side) } : cell,
        ),
      },
    ];
  });
  return children.some(({ name }) => name === 'w:tr') ? [{ ...table, children }] : [];
}

const resolveInline = (nodes: readonly XmlElement[], side: Side): readonly XmlElement[] =>
  nodes.flatMap((node) => resolveOne(node, side));

function resolveOne(node: XmlElement, side: Side): readonly XmlElement[] {
  if (RANGE.test(node.name)) return [];
  if (node.name in ABSENT) return ABSENT[node.name] === side ? [] : resolveInline(elements(node), side);
  switch (node.name) {
    case 'w:r':
      return [resolveRun(node, side)];
    case 'w:hyperlink': {
      const children = resolveInline(elements(node), side);
      return children.length === 0 ? [] : [{ ...node, children }];
    }
    case 'w:fldSimple':
      return [{ ...node, children: resolveInline(elements(node), side) }];
    default:
      return [node];
  }
}

/** A run with its words living and its look that of the side. */
function resolveRun(node: XmlElement, side: Side): XmlElement {
  const children = node.children.flatMap((one): readonly XmlNode[] => {
    if (!isElement(one)) return [one];
    if (one.name !== 'w:rPr') return [{ ...one, name: LIVING[one.name] ?? one.name }];
    const change = child(one, 'w:rPrChange');
    if (change === undefined) return [one];
    return side === 'old' ? elements(change) : [{ ...one, children: elements(one).filter((kept) => kept !== change) }];
  });
  return { ...node, children };
}
