import { inRussianLetters, lookalikesIn, lookalikeWords } from '../lookalikes.ts';
import { normalizeName } from '../nearest.ts';

export type Severity = 'error' | 'warning' | 'info';

/** How much a kind of problem weighs; `off`: it is told only where somebody asks for it. */
export type Level = Severity | 'off';

/** A kind of problem: its number for people, its weight, its words. */
export interface CatalogueEntry<Parameters> {
  readonly number: number;
  readonly severity: Level;
  /** The cause, one sentence without a full stop. */
  readonly message: (parameters: Parameters) => string;
  /** What to do, one sentence without a full stop. */
  readonly remedy: (parameters: Parameters) => string;
}

/** Writes an entry; the parameters' type is taken from the messages. */
export const entry = <Parameters>(
  number: number,
  severity: Level,
  message: (parameters: Parameters) => string,
  remedy: (parameters: Parameters) => string,
): CatalogueEntry<Parameters> => ({ number, severity, message, remedy });

/**
 * «возможно, имелось в виду «школа»» — or the list of what there is, or nothing.
 * @param typed what was written instead: a Latin letter in it is not to be seen
 */
export function suggestion(nearest: string | null, known: readonly string[], what: string, typed = ''): string {
  if (nearest !== null) return unseenSlip(typed, nearest) ?? `возможно, имелось в виду «${nearest}»`;
  if (known.length === 0) return 'в документе таких имён ещё нет: сначала объявите его';
  const shown = known.slice(0, 8).map((name) => `«${name}»`);
  return `${what}: ${shown.join(', ')}${known.length > 8 ? ` и ещё ${known.length - 8}` : ''}`;
}

/** A name that differs from the one meant only by letters that look alike. */
function unseenSlip(typed: string, meant: string): string | null {
  const isAlike = typed !== meant && normalizeName(inRussianLetters(typed)) === normalizeName(inRussianLetters(meant));
  if (!isAlike) return null;
  const [own, declared] = [lookalikesIn(typed), lookalikesIn(meant)];
  return own.length > declared.length
    ? `${lookalikeWords(own)}: наберите «${meant}» русскими буквами`
    : `объявлено «${meant}», и в этом имени ${lookalikeWords(declared)}: наберите его русскими буквами`;
}
