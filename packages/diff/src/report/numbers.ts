import type { Renumbering } from '../changes/difference.ts';

/** A run of numbers that all moved alike: from «2.5»–«2.7» to «2.6»–«2.8». */
interface NumberRange {
  readonly of: Renumbering;
  readonly before: readonly [string, string];
  readonly after: readonly [string, string];
}

/** Nouns for one and for several; clauses are called by their numbers alone where there are several. */
const NOUNS: Partial<Record<Renumbering['kind'], readonly [string, string]>> = {
  part: ['приложение ', 'приложения '],
  section: ['раздел ', 'разделы '],
  item: ['подпункт ', 'подпункты '],
  table: ['таблица ', 'таблицы '],
  note: ['сноска ', 'сноски '],
};

/**
 * «перенумерованы 2.5–2.7 → 2.6–2.8»: numbers that follow each other are told as one range, those that only follow the
 * number above them not at all.
 */
export function tellRenumbered(renumbered: readonly Renumbering[]): string {
  const ranges: NumberRange[] = [];
  for (const of of outermost(renumbered)) {
    const { before, after } = of;
    const last = ranges[ranges.length - 1];
    const alike =
      last !== undefined && last.of.kind === of.kind && last.of.within === of.within && last.of.into === of.into;
    if (alike && follows(last.before[1], before) && follows(last.after[1], after))
      ranges[ranges.length - 1] = { of, before: [last.before[0], before], after: [last.after[0], after] };
    else ranges.push({ of, before: [before, before], after: [after, after] });
  }
  const [only] = ranges;
  if (ranges.length === 1 && only !== undefined && isSingle(only))
    return `${HAPPENED_TO_ONE[only.of.kind] ?? 'перенумерован пункт '}${tellBare(only)}`;
  return `перенумерованы ${ranges.map((range) => `${nounOf(range)}${tellBare(range)}`).join(', ')}`;
}

const HAPPENED_TO_ONE: Partial<Record<Renumbering['kind'], string>> = {
  part: 'перенумеровано приложение ',
  section: 'перенумерован раздел ',
  item: 'перенумерован подпункт ',
  table: 'перенумерована таблица ',
  note: 'перенумерована сноска ',
};

const isSingle = ({ before: [first, last] }: NumberRange): boolean => first === last;

const nounOf = (range: NumberRange): string => NOUNS[range.of.kind]?.[isSingle(range) ? 0 : 1] ?? '';

const tellBare = ({ of, before, after }: NumberRange): string =>
  `${tellRange(before, of)}\u00a0→ ${tellRange(after, of)}${of.within === '' ? '' : ` (${of.within})`}${of.into === undefined ? '' : ` (теперь ${of.into})`}`;

/** An appendix may have had no number: it was the only one. */
function tellRange([first, last]: readonly [string, string], { kind }: Renumbering): string {
  const range = first === last ? first : `${first}–${last}`;
  if (kind !== 'part') return range;
  return range === '' ? '(без номера)' : `№ ${range}`;
}

/** Without the numbers that only follow the one above them: 3.1 → 4.1 when 3 → 4. */
function outermost(renumbered: readonly Renumbering[]): readonly Renumbering[] {
  const known = new Map<string, string>();
  return renumbered.filter(({ kind, before, after, within }) => {
    if (kind !== 'clause' && kind !== 'section') return true;
    known.set(`${within} ${before}`, after);
    const parts = before.split('.');
    for (let length = parts.length - 1; length > 0; length--) {
      const above = parts.slice(0, length).join('.');
      const now = known.get(`${within} ${above}`);
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
