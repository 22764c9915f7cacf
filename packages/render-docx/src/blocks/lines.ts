import type { Changeable, RequisiteLine } from '@polozh/document';
import { changeBetween, standsOn } from '../redline/sides.ts';
import type { Context } from '../word/context.ts';
import { type Piece, runsPiece } from '../word/piece.ts';
import { runPieces } from '../word/runs.ts';
import { BREAK } from '../word/text-run.ts';

/**
 * Lines of one requisite as one paragraph, so that it is kept together, moved and read as one. A break stands before a
 * line in each document that has the line and one before it.
 */
export function linePieces(lines: readonly RequisiteLine[], owner: Changeable, context: Context): readonly Piece[] {
  let onNew = false;
  let onOld = false;
  return lines.flatMap((line) => {
    const own = line.change === undefined ? owner : line;
    const here = { new: standsOn('new', own), old: standsOn('old', own) };
    const broken = changeBetween(onNew && here.new, onOld && here.old);
    onNew ||= here.new;
    onOld ||= here.old;
    return [...(broken === null ? [] : [runsPiece(broken, BREAK)]), ...runPieces(line.runs, context)];
  });
}
