import { enumerationLetter, letterIndex } from '@polozh/russian';
import type { LineRun, Missed } from './missed-line.ts';
import { mayBegin, type SourceLine } from './source-lines.ts';

/** A way of counting that the language does not take for a list. */
interface Counting {
  readonly form: 'letter' | 'latin';
  readonly pattern: RegExp;
  /** The place that a sign names, from 1; 0 for none. */
  readonly placeOf: (sign: string) => number;
  readonly instead: (place: number, sign: string) => string;
}

const GAP = '[ \\t\\u00a0]+';
const letterPlace = (sign: string): number => letterIndex(sign) ?? 0;
const lettered = (place: number): string => `${enumerationLetter(place)}) `;
const numbered = (place: number): string => `${place}) `;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];

const DOTTED_LETTERS: Counting = {
  form: 'letter',
  pattern: new RegExp(`^(?<sign>[а-яё])\\.${GAP}`, 'iu'),
  placeOf: letterPlace,
  instead: (_, sign) => `${sign}) `,
};
const OTHERS: readonly Counting[] = [
  {
    form: 'letter',
    pattern: new RegExp(`^\\((?<sign>[а-яё])\\)${GAP}`, 'u'),
    placeOf: letterPlace,
    instead: lettered,
  },
  { form: 'letter', pattern: new RegExp(`^\\((?<sign>\\d{1,2})\\)${GAP}`, 'u'), placeOf: Number, instead: numbered },
  {
    form: 'letter',
    pattern: new RegExp(`^(?<sign>[ivx]{1,4})[.)]${GAP}`, 'u'),
    placeOf: (sign) => ROMAN.indexOf(sign) + 1,
    instead: numbered,
  },
];

/** «a)» and «c)» with a Latin letter, which looks like the Russian one. */
const LATIN = new RegExp(`^(?<sign>[a-z])\\)${GAP}(?=[«"(]?[А-Яа-яЁё])`, 'u');

const NONE: ReadonlyMap<SourceLine, Missed> = new Map();
/** What some counting may begin with; nothing else is worth a closer look. */
const SUSPECT = /^(?:[а-яёivx]\.|\(|[a-z]\)|[ivx]{2})/iu;

/** Lines that count «(1)», «(2)», «i.», «ii.» or «а.», «б.»: two of them at least, for one alone may be anything («г. Новосибирск»). */
export function missedCount(run: LineRun): ReadonlyMap<SourceLine, Missed> {
  const lines = run.lines.filter(({ text }) => SUSPECT.test(text.text));
  if (lines.length === 0) return NONE;
  const found = new Map<SourceLine, Missed>();
  collect(run, DOTTED_LETTERS, found);
  if (!run.isQuoted) for (const counting of OTHERS) collect(run, counting, found);
  collectLatin(run, lines, found);
  return found;
}

/** The first lines of a kind that count from 1, each right behind the one before it or where something may begin. */
function collect({ lines }: LineRun, { form, pattern, placeOf, instead }: Counting, found: Map<SourceLine, Missed>) {
  const counted: (readonly [SourceLine, Missed])[] = [];
  let last = -1;
  for (const [index, line] of lines.entries()) {
    const match = pattern.exec(line.text.text);
    const sign = match?.groups?.['sign'] ?? '';
    const place = counted.length + 1;
    if (match === null || found.has(line) || placeOf(sign) !== place) continue;
    if (place > 1 && last !== index - 1 && !mayBegin(line)) continue;
    counted.push([line, { form, sign: match[0], instead: instead(place, sign), isCertain: true }]);
    last = index;
  }
  if (counted.length > 1) for (const [line, missed] of counted) found.set(line, missed);
}

/** A Latin letter goes on with the letters of the item that it stands in. */
function collectLatin({ block }: LineRun, lines: readonly SourceLine[], found: Map<SourceLine, Missed>): void {
  const latin = lines.filter((line) => !found.has(line) && LATIN.test(line.text.text));
  const marker = block.kind === 'item' ? block.marker : null;
  let place = marker?.kind === 'letter' ? letterPlace(marker.letter) : 0;
  for (const line of latin) {
    if (latin.length === 1 && !mayCount(line, marker !== null)) continue;
    place++;
    const sign = LATIN.exec(line.text.text)?.[0] ?? '';
    found.set(line, { form: 'latin', sign, instead: lettered(place), isCertain: true });
  }
}

/** One Latin letter alone may be a formula's end: «f(x,» and «y)» on the next line. */
const mayCount = ({ before }: SourceLine, isInItem: boolean): boolean =>
  before === null || (isInItem ? !/[,(]$/.test(before) : /[:;]$/.test(before));
