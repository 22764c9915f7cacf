/** From how many digits on a number is parted into groups of three. */
const LEAST = 5;

/**
 * A number's digits in groups of three, from 10 000 on («2 500 000,50»). The spaces are plain: `bindSpaces` makes them
 * such as do not break.
 */
export function groupDigits(digits: string): string {
  const [whole = '', ...rest] = digits.split(',');
  if (whole.replace(/^[-−]/, '').length < LEAST) return digits;
  return [whole.replace(/\d(?=(?:\d{3})+$)/g, '$& '), ...rest].join(',');
}
