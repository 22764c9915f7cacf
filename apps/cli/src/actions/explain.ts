import type { Arguments } from '../arguments.ts';
import { nearestOf } from '../nearest-of.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

export async function explain(input: Arguments): Promise<number> {
  const { CODES, EXPLANATIONS, explanationText, titleOf } = await import('@polozh/diagnostics/explanations');
  if (input.positionals.length === 0) {
    print([...CODES].map(([number, code]) => `${number}  ${titleOf(code)}\n`).join(''));
    return EXIT.fine;
  }
  const texts = input.positionals.map((typed) => {
    const number = typedNumber(typed);
    const code = CODES.get(number);
    const page = code === undefined ? undefined : EXPLANATIONS[code];
    if (code === undefined || page === undefined)
      throw new UsageError(`кода «${typed}» нет${nearestOf(number, [...CODES.keys()])}\nВсе коды: polozh explain`);
    return explanationText(code, page);
  });
  print(texts.join('\n'));
  return EXIT.fine;
}

/** «п203», «P203» with a Latin letter, «203» and «3» mean a code as well. */
function typedNumber(typed: string): string {
  const digits = /^(?:п|p|n)?(?<digits>\d{1,3})$/iu.exec(typed.trim())?.groups?.['digits'];
  return digits === undefined ? typed.toUpperCase() : `П${digits.padStart(3, '0')}`;
}
