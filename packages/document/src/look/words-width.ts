/** Widths of letters of Times New Roman in thousandths of its size, by groups that differ enough to matter. */
const WIDTHS: readonly (readonly [RegExp, number])[] = [
  [/[\s.,]/, 250],
  [/[;:!|ijltІі]/, 278],
  [/[()\-rfst]/, 333],
  [/[—№ЖМФШЩЮWM]/, 900],
  [/[жмшщыюфwm]/, 770],
  [/[А-ЯЁA-Z]/, 690],
  [/[гзсэъье]/, 440],
  [/[бвдиклнпуцч]/, 530],
];

/** Figures, underscores and most small letters. */
const USUAL = 500;

/** About how wide words of Times are, pt: good enough for a caption under the middle of a blank and for columns of names. */
export function wordsWidth(text: string, size: number): number {
  let thousandths = 0;
  for (const sign of text) thousandths += WIDTHS.find(([group]) => group.test(sign))?.[1] ?? USUAL;
  return (thousandths * size) / 1000;
}
