import {
  COLUMN_GAP,
  leadWidth,
  type Requisite,
  type RequisiteRole,
  type RequisiteRow,
  rowWidths,
  REQUISITE_SPACES as spaces,
} from '@polozh/document';
import { bookmarkOf, type FlowBuilder, type Place } from './builder.ts';
import { addElement, type Element, type StructureType } from './element.ts';
import { type Measures, mm } from './measures.ts';
import type { Alignment, CellNode, TextNode } from './node.ts';

/** How a requisite stands on the page (ГОСТ Р 7.0.97-2025, section 5). */
interface Form {
  /** `right` and `left` are blocks of the requisite's width at that edge. */
  readonly side: 'right' | 'left' | 'full';
  readonly alignment: Alignment;
  readonly bold: boolean;
  readonly tiny?: true;
  readonly heading?: true;
}

const CENTERED = { side: 'full', alignment: 'center' } as const;
const AT_RIGHT = { side: 'right', alignment: 'left', bold: false } as const;
const AT_LEFT = { side: 'left', alignment: 'left', bold: false } as const;

const FORMS: Readonly<Record<RequisiteRole, Form>> = {
  cover: { ...CENTERED, bold: true },
  letterhead: { ...CENTERED, bold: false },
  'date-number': { side: 'full', alignment: 'left', bold: false },
  addressee: { ...AT_RIGHT },
  approval: { ...AT_RIGHT },
  agreement: { ...AT_LEFT },
  'document-kind': { ...CENTERED, bold: true, heading: true },
  title: { ...CENTERED, bold: true, heading: true },
  'text-heading': { ...AT_LEFT },
  place: { ...CENTERED, bold: false },
  salutation: { ...CENTERED, bold: false },
  'appendix-mark': { ...AT_RIGHT },
  'appendix-title': { ...CENTERED, bold: true, heading: true },
  attachment: { side: 'full', alignment: 'left', bold: false },
  executor: { ...AT_LEFT, tiny: true },
  visa: { side: 'full', alignment: 'left', bold: false },
  'edge-left': { side: 'full', alignment: 'left', bold: false },
  'edge-right': { side: 'full', alignment: 'right', bold: false },
};

const GAP = mm(COLUMN_GAP);

/** Roles whose lines belong to what follows: none of them may end a page. */
const KEPT: ReadonlySet<RequisiteRole> = new Set([
  'cover',
  'document-kind',
  'title',
  'appendix-mark',
  'appendix-title',
]);

/** A requisite alone: at its own side of the page. */
export function requisite(block: Requisite, builder: FlowBuilder, place: Place): void {
  const form = FORMS[block.role];
  const free = builder.measures.textWidth - builder.measures.requisiteWidth;
  const margins = [form.side === 'right' ? free : 0, form.side === 'left' ? free : 0] as const;
  const tag = form.heading ? headingElement(place.parent) : null;
  for (const node of lines(
    block,
    builder,
    place.parent,
    tag,
    sizeOf(form, builder.measures),
    margins,
    place.bookmarkLevel - 1,
  )) {
    builder.push(node);
  }
}

/** Requisites side by side; a lone column stands at the right. */
export function requisiteRow(block: RequisiteRow, builder: FlowBuilder, place: Place): void {
  const { measures } = builder;
  const count = block.columns.length;
  if (count === 0) return;
  const ids = builder.takeIds();
  const breaks = builder.takeBreak();
  const size = count > 2 ? measures.smallSize : measures.requisiteSize;
  const cells: CellNode[] = block.columns.map((requisites, column) => {
    const parent = addElement(place.parent, 'Div');
    const stack = requisites.flatMap((one, index) => {
      const nodes = lines(one, builder, parent, null, size, [0, 0]);
      const behind = requisites[index - 1];
      const above = Math.max(0, spaces[one.role].before - (behind === undefined ? 0 : spaces[behind.role].after));
      return nodes.map((node, line) => {
        const [, , , bottom] = node.margin;
        return { ...node, margin: [0, line === 0 ? above : 0, 0, bottom] as const, keepWithNext: false };
      });
    });
    return { column: 2 * column, columns: 1, rows: 1, stack, vertical: 'top' };
  });
  const widths = rowWidths(count, measures.style).flatMap((width, index) =>
    index === 0 ? [mm(width)] : [GAP, mm(width)],
  );
  builder.push({
    table: { widths, body: [cells], headerRows: 0 },
    margin: [count === 1 ? measures.textWidth - measures.requisiteWidth : 0, 0, 0, 0],
    borders: false,
    padding: [0, 0],
    keepWithNext: false,
    together: 'all',
    ids,
    startsPage: breaks,
  });
}

const sizeOf = (form: Form, measures: Measures): number => (form.tiny ? measures.tinySize : measures.requisiteSize);

/** The title of the document or of an appendix; its kind and its name are one heading. */
function headingElement(parent: Element): Element {
  const last = parent.kids.at(-1);
  return last?.type === 'H1' ? last : addElement(parent, 'H1');
}

function lines(
  block: Requisite,
  builder: FlowBuilder,
  parent: Element,
  heading: Element | null,
  size: number,
  [left, right]: readonly [number, number],
  titleLevel = 1,
): TextNode[] {
  const form = FORMS[block.role];
  const { before, after } = spaces[block.role];
  const lead = leadWidth(block) * size;
  const type: StructureType = 'P';
  const texts = block.lines.map((line) =>
    builder.pieces(line.runs, heading ?? addElement(parent, type), size, form.bold),
  );
  return block.lines.map((line, index) => {
    const last = index === block.lines.length - 1;
    return builder.node(texts[index] ?? [], {
      margin: [left + lead, index === 0 ? before : 0, right, last ? after : 0],
      leadingIndent: index === 0 ? -lead : 0,
      alignment: form.alignment,
      lineHeight: 1,
      keepWithNext: KEPT.has(block.role) || !last,
      whole: true,
      changed: line.change !== undefined || block.change !== undefined,
      outline: block.role === 'appendix-title' && index === 0 ? bookmarkOf(texts, titleLevel) : null,
    });
  });
}
