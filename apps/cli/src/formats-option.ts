import { FORMAT_NAMES, type Format } from '@polozh/pipeline';
import type { Arguments } from './arguments.ts';
import { nearestOf } from './nearest-of.ts';
import { UsageError } from './usage-error.ts';

/** The formats asked for by `--format`, all of them by default. */
export function formatsOf(input: Arguments): readonly Format[] {
  const typed = input.all('format').flatMap((value) => value.split(',').map((name) => name.trim().toLowerCase()));
  if (typed.length === 0 || typed.includes('all')) return FORMAT_NAMES;
  for (const name of typed) {
    if (!FORMAT_NAMES.some((known) => known === name))
      throw new UsageError(`формата «${name}» нет${nearestOf(name, FORMAT_NAMES)}; есть: ${FORMAT_NAMES.join(', ')}`);
  }
  return FORMAT_NAMES.filter((format) => typed.includes(format));
}

/** Whether a switch that means something to certain formats only is on; on without any of them it would do nothing unseen. */
export function switchFor(
  input: Arguments,
  name: string,
  needs: readonly Format[],
  formats: readonly Format[],
): boolean {
  if (!input.has(name)) return false;
  if (!needs.some((format) => formats.includes(format)))
    throw new UsageError(`«--${name}» действует только в форматах: ${needs.join(', ')}; добавьте их в «--format»`);
  return true;
}
