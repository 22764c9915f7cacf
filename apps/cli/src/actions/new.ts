import { existsSync } from 'node:fs';
import type { Arguments } from '../arguments.ts';
import { nearestOf } from '../nearest-of.ts';
import { writeAndTell } from '../output.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

/** Writes an example to begin with; a file that is there is never written over. */
export async function startNew({ positionals }: Arguments): Promise<number> {
  const { EXAMPLES } = await import('@polozh/examples');
  const [name, typed, extra] = positionals;
  if (extra !== undefined) throw new UsageError(`лишнее слово «${extra}»`);
  if (name === undefined) {
    const width = Math.max(...EXAMPLES.map((example) => example.name.length)) + 2;
    print(EXAMPLES.map((example) => `${example.name.padEnd(width)}${example.summary}\n`).join(''));
    return EXIT.fine;
  }
  const names = EXAMPLES.map((example) => example.name);
  const example = EXAMPLES.find((known) => known.name === name.toLowerCase());
  if (example === undefined)
    throw new UsageError(`образца «${name}» нет${nearestOf(name, names)}\nОбразцы: ${names.join(', ')}`);
  if (typed === '-') {
    print(example.text);
    return EXIT.fine;
  }
  const path = typed ?? `${example.name}.polozh`;
  if (existsSync(path)) throw new UsageError(`файл «${path}» уже есть; назовите другой: polozh new ${name} ФАЙЛ`);
  return writeAndTell([{ path, bytes: new TextEncoder().encode(example.text) }], false);
}
