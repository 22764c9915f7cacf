/** Exit codes of the program. */
export const EXIT = { fine: 0, wrong: 1, usage: 2 } as const;

/** Wrong usage, or a file that cannot be read or written: told in one Russian sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
