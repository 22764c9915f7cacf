import type { Renumbering } from '../changes/difference.ts';

/** A run of numbers that all moved alike: from «2.5»–«2.7» to «2.6»–«2.8». */
interface NumberRange {
  readonly before: readonly [string, string];
  readonly after: readonly [string, string];
}

/** «2.5–2.7 → 2.6–2.8, раздел 3 → 4»: numbers that follow each other are told as one range, those inside a block not at all. */
export function tellRenumbered(renumbered: readonly Renumbering[]): string {
  const ranges: NumberRange[] = [];
  for (const { before, after } of outermost(renumbered)) {
    const last = ranges[ranges.length - 1];
    if (last !== undefined && follows(last.before[1], before) && follows(last.after[1], after))
      ranges[ranges.length - 1] = { before: [last.before[0], before], after: [last.after[0], after] };
    else ranges.push({ before: [before, before], after: [after, after] });
  }
  return ranges.map(({ before, after }) => `${tellRange(before)} → ${tellRange(after)}`).join(', ');
}

const tellRange = ([first, last]: readonly [string, string]): string => (first === last ? first : `${first}–${last}`);

/** Without the numbers that only follow the one above them: 3.1 → 4.1 when 3 → 4. */
function outermost(renumbered: readonly Renumbering[]): readonly Renumbering[] {
  const known = new Map<string, string>();
  return renumbered.filter(({ before, after }) => {
    known.set(before, after);
    const parts = before.split('.');
    for (let length = parts.length - 1; length > 0; length--) {
      const above = parts.slice(0, length).join('.');
      const now = known.get(above);
      if (now !== undefined && after === `${now}${before.slice(above.length)}`) return false;
    }
    return true;
  });
}

/** Whether a number is the next one: «2.5» behind «2.4», «в» behind «б». */
export function follows(previous: string, next: string): boolean {
  const [a, b] = [lastOf(previous), lastOf(next)];
  if (a.stem !== b.stem) return false;
  return /^\d+$/.test(a.own) && /^\d+$/.test(b.own)
    ? Number(b.own) === Number(a.own) + 1
    : LETTERS.indexOf(b.own) === LETTERS.indexOf(a.own) + 1 && LETTERS.includes(a.own);
}

const LETTERS = 'абвгдежзиклмнпрстуфхцшщэюя';

function lastOf(number: string): { readonly stem: string; readonly own: string } {
  const own = /[^.\s]*$/u.exec(number)?.[0] ?? '';
  return { stem: number.slice(0, number.length - own.length), own };
}
