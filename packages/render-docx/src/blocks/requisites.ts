import { COLUMN_GAP, leadWidth, type Requisite, type RequisiteRow } from '@polozh/document';
import { sharedChange } from '../redline/sides.ts';
import { REQUISITE_STYLES, type StyleId } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { type Flow, paragraph } from '../word/flow.ts';
import { pointTwips, shareWidth, twips } from '../word/measures.ts';
import { UNCHANGED } from '../word/piece.ts';
import type { ParagraphProperties } from '../word/properties.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { linePieces } from './lines.ts';

/** More blocks than this side by side are set in small type. */
const WIDE_COLUMNS = 2;

const GAP = twips(COLUMN_GAP);

const requisiteParagraph = (
  requisite: Requisite,
  context: Context,
  style: StyleId = REQUISITE_STYLES[requisite.role],
  properties: ParagraphProperties = {},
) => paragraph(style, linePieces(requisite.lines, requisite, context), properties, requisite);

/** A requisite in its own place on the page, which is its style's. */
export function requisiteFlow(requisite: Requisite, context: Context): readonly Flow[] {
  const lead = pointTwips(leadWidth(requisite) * context.session.style.requisiteFontSize);
  const hanging = lead > 0 ? { left: lead, firstLine: -lead } : {};
  const deeper = requisite.role === 'appendix-title' && context.depth === 2 ? { outlineLevel: 1 } : {};
  return [
    requisiteParagraph(requisite, context, REQUISITE_STYLES[requisite.role], {
      ...beside(requisite, context),
      ...hanging,
      ...deeper,
    }),
  ];
}

const AT_RIGHT: ReadonlySet<Requisite['role']> = new Set(['addressee', 'approval', 'appendix-mark']);
const AT_LEFT: ReadonlySet<Requisite['role']> = new Set(['date-number', 'agreement', 'text-heading']);

/** Styles know the place of a requisite on an upright sheet; on one that lies there is more beside it. */
function beside({ role }: Requisite, { session, width, wider }: Context): ParagraphProperties {
  if (wider === 0) return {};
  const free = Math.max(width - twips(session.style.requisiteWidth), 0);
  return AT_RIGHT.has(role) ? { left: free } : AT_LEFT.has(role) ? { right: free } : {};
}

/** Requisites side by side, in a table without borders. */
export function requisiteRowFlow({ columns }: RequisiteRow, context: Context): readonly Flow[] {
  const { style } = context.session;
  const widths = columnWidths(columns.length, context.width, twips(style.requisiteWidth));
  const many = columns.length > WIDE_COLUMNS;
  const { tracker } = context.session;
  const track = sharedChange(columns.flat());
  const cells = columns.map((requisites, index) => {
    const content = requisites.map((one) =>
      many
        ? requisiteParagraph(one, context, 'RequisiteInRow')
        : requisiteParagraph(one, context, REQUISITE_STYLES[one.role], { left: 0, right: 0 }),
    );
    // The paragraphs of a row that comes or goes do so with it.
    const flows = track.change === undefined ? content : content.map((flow) => ({ ...flow, track: UNCHANGED }));
    const place = { width: widths[index] ?? 0, ...(index === columns.length - 1 ? { right: 0 } : {}) };
    return cell(flows.length === 0 ? [paragraph('Normal', [])] : flows, place, tracker);
  });
  if (cells.length === 0) return [];
  const margins = { left: 0, right: GAP };
  return [{ kind: 'table', table: fixedTable(widths, [row(cells, tracker, { track })], { margins }) }];
}

/** The right one of two columns is as wide as a requisite; more are equal, each but the last with the gap behind it. */
function columnWidths(count: number, width: number, requisiteWidth: number): readonly number[] {
  if (count === WIDE_COLUMNS) return [width - requisiteWidth, requisiteWidth];
  const share = (width - (count - 1) * GAP) / count;
  return shareWidth(
    width,
    Array.from({ length: count }, (_, index) => (index < count - 1 ? share + GAP : share)),
  );
}
