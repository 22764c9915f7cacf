import type { Arguments, Command } from '../arguments.ts';
import { nearestOf } from '../nearest-of.ts';
import { SHELLS } from '../options.ts';
import { print } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

export async function completion(input: Arguments, commands: readonly Command[]): Promise<number> {
  const [typed] = input.positionals;
  const shell = SHELLS.find((known) => known === typed);
  if (shell === undefined)
    throw new UsageError(
      `${typed === undefined ? 'не названа оболочка' : `оболочка «${typed}» неизвестна${nearestOf(typed, SHELLS)}`}: ${SHELLS.join(', ')}`,
    );
  const { completionScript } = await import('../completion-script.ts');
  print(completionScript(shell, commands));
  return EXIT.fine;
}
