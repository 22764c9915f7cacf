import { BLANK_ROW_HEIGHT, plainText, SPACES, type Table, type TableCell } from '@polozh/document';
import { CAPTION_DASH } from '../labels.ts';
import { sharedChange } from '../redline/sides.ts';
import { TABLE_STYLE } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { type Flow, keepWithNext, paragraph } from '../word/flow.ts';
import { pointTwips, shareWidth, twips } from '../word/measures.ts';
import { runsPiece } from '../word/piece.ts';
import { runPieces } from '../word/runs.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { textRun } from '../word/text-run.ts';
import { wordsWidth } from '../word/words-width.ts';
import type { XmlElement } from '../xml/element.ts';
import { anchored, placeLabel } from './labels.ts';
import { type Slot, tableGrid } from './table-grid.ts';

/** A row of more lines may be parted between pages. */
const KEPT_LINES = 12;

/** The low paragraphs around a table are so high, pt; the rest of the space is theirs. */
const SPACER_LINE = 2;

/** A table, its caption above, its notes below; the heading rows come again on each page. */
export function tableFlow(table: Table, context: Context): readonly Flow[] {
  const widths = shareWidth(context.width, table.columns);
  const grid = tableGrid(table);
  const rows = grid.map((slots, index) => {
    // The last row does not go to the next page alone.
    const keepNext = index === grid.length - 2;
    return row(
      slots.map((slot) => slotXml(slot, widths, keepNext, context)),
      context.session.tracker,
      {
        heading: index < table.headerRows,
        track: sharedChange(table.rows[index] ?? []),
        splits: index >= table.headerRows && slots.some((slot) => isLong(slot, widths, context)),
        ...(slots.every(isBlank) ? { height: twips(BLANK_ROW_HEIGHT) } : {}),
      },
    );
  });
  return [
    captionParagraph(table, context),
    ...(rows.length === 0
      ? []
      : [{ kind: 'table' as const, table: fixedTable(widths, rows, table.borderless ? {} : { style: TABLE_STYLE }) }]),
    ...notesFlow(table, context),
  ];
}

/** The notes under a table, or the space in their stead: it is the last paragraph's. */
function notesFlow({ notes }: Table, context: Context): readonly Flow[] {
  const after = pointTwips(SPACES.table.after);
  if (notes.length === 0) return [paragraph('Spacer', [], { after: after - pointTwips(SPACER_LINE) })];
  return notes.map((note, index) =>
    paragraph('TableNote', runPieces(note.runs, context), index === notes.length - 1 ? { after } : {}, note),
  );
}

function captionParagraph(table: Table, context: Context): Flow {
  const { label, caption } = table;
  if (label === null && caption === null) {
    return paragraph('Spacer', anchored(table, [], context), {
      before: pointTwips(SPACES.table.before - SPACER_LINE),
      keepNext: true,
    });
  }
  const { properties, words } = placeLabel(table, label, 'TableCaption', context, []);
  const dash = label !== null && caption !== null ? [runsPiece(table, textRun(CAPTION_DASH))] : [];
  const name = caption === null ? [] : runPieces(caption, context);
  return paragraph('TableCaption', anchored(table, [...words, ...dash, ...name], context), properties, table);
}

/** A cell to be filled in by hand. */
const isBlank = ({ source }: Slot): boolean => source === null || source.runs.length === 0;

/** Whether a cell takes so many lines that its row, kept whole, would leave much of a page empty. */
function isLong({ source, from, span }: Slot, widths: readonly number[], { session }: Context): boolean {
  if (source === null) return false;
  const width = widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  const breaks = source.runs.filter(({ kind }) => kind === 'break').length;
  const lines = wordsWidth(plainText(source.runs), session.style.smallFontSize) / Math.max(width, 1);
  return lines + breaks > KEPT_LINES;
}

function slotXml(
  { source, merge, from, span }: Slot,
  widths: readonly number[],
  keepNext: boolean,
  context: Context,
): XmlElement {
  const width = widths.slice(from, from + span).reduce((sum, one) => sum + one, 0);
  const place = { width, span, ...(merge === null ? {} : { merge }) };
  const text = source === null || merge === 'continue' ? paragraph('TableText', []) : cellParagraph(source, context);
  return cell(
    keepNext ? keepWithNext([text]) : [text],
    source?.header ? { ...place, vertical: 'center' } : place,
    context.session.tracker,
  );
}

const cellParagraph = ({ runs, header, align }: TableCell, context: Context): Flow => {
  const [style, own] = header ? (['TableHeader', 'center'] as const) : (['TableText', 'left'] as const);
  return paragraph(style, runPieces(runs, context), align === own ? {} : { align });
};
