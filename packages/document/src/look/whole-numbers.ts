/** A stretch of words; `whole` is not parted between two lines. */
export interface Stretch {
  readonly text: string;
  readonly whole: boolean;
}

const MAY_HAVE = /\d[-–]|[-–]\d/;

/** «273-ФЗ», «210-од», «8-800-555-35-35», «2026–2027», «COVID-19»: signs joined by hyphens or dashes, a figure beside one of them. */
const NUMBER = /[\p{L}\d][\p{L}\d./]*(?:[-–][\p{L}\d./]+)+/gu;
const LAST_STOP = /[./]+$/;

/** A longer one would rather part than stick out of its place. */
const LONGEST = 20;

/** Words with the numbers among them apart in which programs would end a line behind a hyphen or a dash. */
export function wholeNumbers(text: string): readonly Stretch[] {
  if (!MAY_HAVE.test(text)) return [{ text, whole: false }];
  const stretches: Stretch[] = [];
  let from = 0;
  const add = (to: number, whole: boolean): void => {
    if (to > from) stretches.push({ text: text.slice(from, to), whole });
    from = to;
  };
  for (const { 0: found, index } of text.matchAll(NUMBER)) {
    const number = found.replace(LAST_STOP, '');
    if (number.length > LONGEST || !MAY_HAVE.test(number)) continue;
    add(index, false);
    add(index + number.length, true);
  }
  add(text.length, false);
  return stretches;
}
