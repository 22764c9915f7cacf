import { type Signature, signatureColumns } from '@polozh/document';
import type { Context } from '../word/context.ts';
import { type Flow, keepWithNext, paragraph } from '../word/flow.ts';
import { pointTwips, shareWidth } from '../word/measures.ts';
import { runPieces } from '../word/runs.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { linePieces } from './lines.ts';

const NO_MARGINS = { left: 0, right: 0 };

/**
 * «Post … hand … name», the last line of the post level with the name.
 * @param kept it does not end a page: what belongs to it follows
 */
export function signatureFlow({ rows }: Signature, context: Context, kept: boolean): readonly Flow[] {
  if (rows.length === 0) return [];
  const { style, tracker } = context.session;
  const columns = signatureColumns(rows, context.width / pointTwips(1), style.requisiteFontSize);
  const widths = shareWidth(context.width, columns);
  const lines = rows.map((signed, index) => {
    // Those who sign together are not parted by a page's end.
    const together = kept || index < rows.length - 1 ? keepWithNext : (flows: readonly Flow[]) => flows;
    const cells = [
      paragraph('SignaturePost', linePieces(signed.post, signed, context)),
      paragraph('SignatureHand', runPieces(signed.hand, context)),
      paragraph('SignatureName', runPieces(signed.name, context)),
    ];
    return row(
      cells.map((flow, column) => cell(together([flow]), { width: widths[column] ?? 0, vertical: 'bottom' }, tracker)),
      tracker,
      { track: signed },
    );
  });
  return [{ kind: 'table', table: fixedTable(widths, lines, { margins: NO_MARGINS }) }];
}
