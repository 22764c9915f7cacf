import type { Signature, SignatureRow } from '../block.ts';
import { plainText } from '../plain-text.ts';
import type { Run } from '../run.ts';
import { wordsWidth } from './words-width.ts';

/** The post takes no more than this share of the text's width, the name no less and no more than these. */
const POST_SHARE = 0.5;
const NAME_SHARES = { least: 0.25, most: 0.45 };

/** Between what signers write and what is printed beside it, pt. */
export const SIGNATURE_GUTTER = 12;

/** The columns of post, hand and name, in the unit of `width`, pt: as wide as names and notes need to stay on their lines, the post takes the rest. */
export function signatureColumns(
  rows: Signature['rows'],
  width: number,
  size: number,
): readonly [post: number, hand: number, name: number] {
  const widest = (words: (row: SignatureRow) => readonly Run[]): number =>
    Math.max(...rows.map((row) => wordsWidth(plainText(words(row)), size))) + SIGNATURE_GUTTER;
  const names = Math.max(
    widest((row) => row.name),
    width * NAME_SHARES.least,
  );
  const name = Math.min(names, width * NAME_SHARES.most);
  const post = Math.min(Math.max(width - name - widest((row) => row.hand), width / 3), width * POST_SHARE);
  return [post, width - name - post, name];
}
