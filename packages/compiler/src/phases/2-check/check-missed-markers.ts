import { diagnostic } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import type { Missed, MissedLine } from './missed-line.ts';
import { editOf, lineRuns, missedAmong } from './missed-markers.ts';

/** A line that was to begin a clause, a list item or a directive, and is text for want of a space or of the right sign. */
export const checkMissedMarkers: Check = ({ report }) => ({
  siblings: (standing, _, parent) => {
    for (const run of lineRuns(standing, parent))
      for (const alike of byKind(missedAmong(run))) {
        const { form, sign, instead } = alike[0].missed;
        const edits = alike.filter(({ missed }) => missed.isCertain).map(editOf);
        report({
          ...diagnostic('missed-marker', editOf(alike[0]).span, { form, sign, instead: instead.trim() }),
          ...(edits.length === 0 ? {} : { fix: { title: `начать строку так: «${instead.trim()} …»`, edits } }),
        });
      }
  },
});

/** What is missed alike in lines side by side is told of once. */
function byKind(found: readonly MissedLine[]): Iterable<readonly [MissedLine, ...MissedLine[]]> {
  const kinds = new Map<string, [MissedLine, ...MissedLine[]]>();
  for (const one of found) {
    const kind = kindOf(one.missed);
    const known = kinds.get(kind);
    if (known === undefined) kinds.set(kind, [one]);
    else known.push(one);
  }
  return kinds.values();
}

/** All letters and numbers are of one kind. */
const kindOf = ({ form, sign }: Missed): string =>
  form === 'space' ? `${form} ${sign.replace(/[А-Яа-яЁё0-9]+/u, '1')}` : form;
