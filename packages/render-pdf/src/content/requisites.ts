import type { Requisite, RequisiteRole, RequisiteRow } from '@polozh/document';
import { bookmarkOf, type FlowBuilder, type Place } from './builder.ts';
import { addElement, type Element, type StructureType } from './element.ts';
import type { Measures } from './measures.ts';
import type { Alignment, CellNode, TextNode } from './node.ts';

/** How a requisite stands on the page (ГОСТ Р 7.0.97-2025, section 5). */
interface Form {
  /** `right` and `left` are blocks of the requisite's width at that edge. */
  readonly side: 'right' | 'left' | 'full';
  readonly alignment: Alignment;
  readonly bold: boolean;
  readonly small?: true;
  /** Space above and below, pt. */
  readonly top: number;
  readonly bottom: number;
  readonly heading?: true;
}

const CENTERED = { side: 'full', alignment: 'center' } as const;
const AT_RIGHT = { side: 'right', alignment: 'left', bold: false } as const;
const AT_LEFT = { side: 'left', alignment: 'left', bold: false } as const;

const FORMS: Readonly<Record<RequisiteRole, Form>> = {
  cover: { ...CENTERED, bold: true, top: 0, bottom: 18 },
  letterhead: { ...CENTERED, bold: false, top: 0, bottom: 12 },
  'date-number': { side: 'full', alignment: 'left', bold: false, top: 0, bottom: 12 },
  addressee: { ...AT_RIGHT, top: 0, bottom: 18 },
  approval: { ...AT_RIGHT, top: 0, bottom: 24 },
  agreement: { ...AT_LEFT, top: 0, bottom: 24 },
  'document-kind': { ...CENTERED, bold: true, top: 12, bottom: 0, heading: true },
  title: { ...CENTERED, bold: true, top: 0, bottom: 6, heading: true },
  'text-heading': { ...AT_LEFT, top: 0, bottom: 12 },
  place: { ...CENTERED, bold: false, top: 0, bottom: 12 },
  salutation: { ...CENTERED, bold: false, top: 6, bottom: 6 },
  'appendix-mark': { ...AT_RIGHT, top: 0, bottom: 18 },
  'appendix-title': { ...CENTERED, bold: true, top: 6, bottom: 6, heading: true },
  attachment: { side: 'full', alignment: 'left', bold: false, top: 12, bottom: 0 },
  executor: { ...AT_LEFT, small: true, top: 18, bottom: 0 },
  visa: { side: 'full', alignment: 'left', bold: false, top: 12, bottom: 0 },
};

/** Between columns of a row, pt. */
const COLUMN_GAP = 14;

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
  for (const node of lines(block, builder, place.parent, tag, sizeOf(form, builder.measures), margins)) {
    builder.push(node);
  }
}

/** Requisites side by side: equal columns, each no wider than a requisite may be; a lone column stands at the right. */
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
      const top = index === 0 ? 0 : size;
      return nodes.map((node, line) => ({
        ...node,
        margin: [0, line === 0 ? top : 0, 0, 0] as const,
        keepWithNext: false,
      }));
    });
    return { column: 2 * column, columns: 1, rows: 1, stack, bottom: false };
  });
  const share = (measures.textWidth - (count - 1) * COLUMN_GAP) / count;
  const width = Math.min(share, measures.requisiteWidth);
  const gap = count === 1 ? 0 : (measures.textWidth - count * width) / (count - 1);
  const widths = block.columns.flatMap((_, index) => (index === 0 ? [width] : [gap, width]));
  builder.push({
    table: { widths, body: [cells], headerRows: 0 },
    margin: [count === 1 ? measures.textWidth - width : 0, 0, 0, 24],
    borders: false,
    padding: [0, 0],
    keepWithNext: false,
    ids,
    startsPage: breaks,
  });
}

const sizeOf = (form: Form, measures: Measures): number => (form.small ? measures.smallSize : measures.requisiteSize);

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
): TextNode[] {
  const form = FORMS[block.role];
  const type: StructureType = 'P';
  return block.lines.map((line, index) => {
    const text = builder.pieces(line.runs, heading ?? addElement(parent, type), size, form.bold);
    const last = index === block.lines.length - 1;
    return builder.node(text, {
      margin: [left, index === 0 ? form.top : 0, right, last ? form.bottom : 0],
      alignment: form.alignment,
      lineHeight: 1,
      keepWithNext: KEPT.has(block.role) || !last,
      whole: true,
      changed: line.change !== undefined || block.change !== undefined,
      outline: block.role === 'appendix-title' && index === 0 ? bookmarkOf(text, 1) : null,
    });
  });
}
