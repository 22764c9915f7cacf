import { COLUMN_GAP, type Requisite, type RequisiteRow } from '@polozh/document';
import { sharedChange } from '../redline/sides.ts';
import { REQUISITE_STYLES, type StyleId } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { type Flow, paragraph } from '../word/flow.ts';
import { shareWidth, twips } from '../word/measures.ts';
import { UNCHANGED } from '../word/piece.ts';
import type { ParagraphProperties } from '../word/properties.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { linePieces } from './lines.ts';

/** More blocks than this side by side are set in small type. */
const WIDE_COLUMNS = 2;

const requisiteParagraph = (
  requisite: Requisite,
  context: Context,
  style: StyleId = REQUISITE_STYLES[requisite.role],
  properties: ParagraphProperties = {},
) => paragraph(style, linePieces(requisite.lines, requisite, context), properties, requisite);

/** A requisite in its own place on the page, which is its style's. */
export const requisiteFlow = (requisite: Requisite, context: Context): readonly Flow[] => [
  requisiteParagraph(requisite, context),
];

/** Requisites side by side, in a table without borders. */
export function requisiteRowFlow({ columns }: RequisiteRow, context: Context): readonly Flow[] {
  const { style } = context.session;
  const widths =
    columns.length === WIDE_COLUMNS
      ? [context.width - twips(style.requisiteWidth), twips(style.requisiteWidth)]
      : shareWidth(
          context.width,
          columns.map(() => 1),
        );
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
    return cell(flows.length === 0 ? [paragraph('Normal', [])] : flows, { width: widths[index] ?? 0 }, tracker);
  });
  if (cells.length === 0) return [];
  const margins = { left: 0, right: columns.length > 1 ? twips(COLUMN_GAP) : 0 };
  return [{ kind: 'table', table: fixedTable(widths, [row(cells, tracker, { track })], { margins }) }];
}
