import type { Signature } from '@polozh/document';
import type { Context } from '../word/context.ts';
import { type Flow, paragraph } from '../word/flow.ts';
import { shareWidth } from '../word/measures.ts';
import { runsXml } from '../word/runs.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { run } from '../word/text-run.ts';
import { element } from '../xml/element.ts';

/** Of the text's width: the post, the room for the hand, the name. */
const PLAIN_ROOM = [9, 3, 6];
const MARKED_ROOM = [6, 7, 6];

const NO_MARGINS = { left: 0, right: 0 };

/** «Post … hand … name», the last line of the post level with the name. */
export function signatureFlow({ rows }: Signature, context: Context): readonly Flow[] {
  if (rows.length === 0) return [];
  const widths = shareWidth(context.width, rows.some(({ hand }) => hand.length > 0) ? MARKED_ROOM : PLAIN_ROOM);
  const lines = rows.map(({ post, hand, name }) => {
    const postXml = post.flatMap(({ runs }, index) => [
      ...(index === 0 ? [] : [run({}, [element('w:br')])]),
      ...runsXml(runs, context),
    ]);
    return row([
      cell([paragraph('SignaturePost', postXml)], { width: widths[0] ?? 0, vertical: 'bottom' }),
      cell([paragraph('SignatureHand', runsXml(hand, context))], { width: widths[1] ?? 0, vertical: 'bottom' }),
      cell([paragraph('SignatureName', runsXml(name, context))], { width: widths[2] ?? 0, vertical: 'bottom' }),
    ]);
  });
  return [{ kind: 'table', table: fixedTable(widths, lines, { margins: NO_MARGINS }) }];
}
