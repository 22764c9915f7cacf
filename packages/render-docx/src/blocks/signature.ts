import { plainText, type Run, type Signature, type SignatureRow } from '@polozh/document';
import type { Context } from '../word/context.ts';
import { type Flow, keepWithNext, paragraph } from '../word/flow.ts';
import { twips } from '../word/measures.ts';
import { runPieces } from '../word/runs.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { wordsWidth } from '../word/words-width.ts';
import { linePieces } from './lines.ts';

/** The post takes no more than this share of the text's width, the name no less and no more than these. */
const POST_SHARE = 0.5;
const NAME_SHARES = { least: 0.25, most: 0.45 };

/** Between what signers write and what is printed beside it, twips. */
const GUTTER = twips(4);

const NO_MARGINS = { left: 0, right: 0 };

/** «Post … hand … name», the last line of the post level with the name. */
export function signatureFlow({ rows }: Signature, context: Context): readonly Flow[] {
  if (rows.length === 0) return [];
  const widths = columnWidths(rows, context);
  const { tracker } = context.session;
  const lines = rows.map((signed, index) => {
    // Those who sign together are not parted by a page's end.
    const together = index < rows.length - 1 ? keepWithNext : (flows: readonly Flow[]) => flows;
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

/** The columns of post, hand and name: as wide as names and notes need to stay on their lines, the post takes the rest. */
function columnWidths(rows: Signature['rows'], { session, width }: Context): readonly [number, number, number] {
  const widest = (words: (row: SignatureRow) => readonly Run[]): number =>
    Math.max(...rows.map((row) => wordsWidth(plainText(words(row)), session.style.requisiteFontSize))) + GUTTER;
  const name = Math.round(
    Math.min(
      Math.max(
        widest((row) => row.name),
        width * NAME_SHARES.least,
      ),
      width * NAME_SHARES.most,
    ),
  );
  const post = Math.min(Math.max(width - name - widest((row) => row.hand), width / 3), width * POST_SHARE);
  return [Math.round(post), width - name - Math.round(post), name];
}
