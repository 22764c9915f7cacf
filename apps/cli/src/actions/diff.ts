import type { Arguments } from '../arguments.ts';
import { buildDate } from '../build-date.ts';
import { compareSides } from '../diff/compare-sides.ts';
import { filesOf, makeOutputs, type Output } from '../diff/outputs.ts';
import { readSides } from '../diff/sides.ts';
import { nearestOf } from '../nearest-of.ts';
import { DIFF_FORMATS, type DiffFormat } from '../options.ts';
import { writeAndTell } from '../output.ts';
import { isTerminal, print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

/** Exit codes as programs that compare have them: 0 equal, 1 different, 2 failure. */
const DIFFERENT = 1;

export async function diff(input: Arguments): Promise<number> {
  const formats = formatsOf(input);
  const date = buildDate(input.last('date'));
  const sides = await readSides(input);
  if (sides === null) return EXIT.usage;
  const report = await compareSides(sides);
  const outputs: Output[] = [];
  const out = input.last('out');
  const toScreen = out === null || out === '-';
  const options = {
    revision: { author: input.last('author') ?? 'polozh', date: date === null ? null : isoDate(date) },
    date,
    width: toScreen && isTerminal('output') ? (process.stdout.columns ?? 80) : 80,
    color: toScreen && isTerminal('output') && process.env['NO_COLOR'] === undefined,
  };
  for (const format of formats) outputs.push(...(await makeOutputs(format, report, options)));
  const { isEqual } = await import('@polozh/diff');
  const code = isEqual(report) ? EXIT.fine : DIFFERENT;
  const failed = write(outputs, out, sides.entry) !== EXIT.fine;
  return failed ? EXIT.usage : code;
}

/** What a person can read goes to the screen, the rest into files. */
function write(outputs: readonly Output[], out: string | null, entry: string): number {
  if (out !== null && out !== '-') return writeAndTell(filesOf(outputs, out, entry), false);
  const isFile = ({ ending }: Output): boolean => /\.(?:docx|pdf)$/.test(ending);
  if (out === '-' || (outputs.length === 1 && !outputs.some(isFile))) {
    const [only] = outputs;
    if (only === undefined || outputs.length > 1)
      throw new UsageError(`в стандартный вывод можно направить один документ, а получилось ${outputs.length}`);
    print(only.bytes);
    return EXIT.fine;
  }
  return writeAndTell(filesOf(outputs, 'out', entry), false);
}

function formatsOf(input: Arguments): readonly DiffFormat[] {
  const typed = input.all('format').flatMap((value) => value.split(',').map((name) => name.trim().toLowerCase()));
  if (typed.length === 0) return ['text'];
  for (const name of typed)
    if (!DIFF_FORMATS.some((known) => known === name))
      throw new UsageError(`формата «${name}» нет${nearestOf(name, DIFF_FORMATS)}; есть: ${DIFF_FORMATS.join(', ')}`);
  return DIFF_FORMATS.filter((format) => typed.includes(format));
}

const isoDate = (seconds: number): string => new Date(seconds * 1000).toISOString().replace(/\.\d+Z$/, 'Z');
