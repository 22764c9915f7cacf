/** Exit codes of the program. */
export const EXIT = { fine: 0, wrong: 1, usage: 2 } as const;

const NAME = 'UsageError';

/** Wrong usage, or a file that cannot be read or written: told in one Russian sentence, exit code 2. */
export class UsageError extends Error {
  override readonly name = NAME;
}

/** Known by its name, for a chunk of the bundle has a class of its own. */
export const isUsageError = (error: unknown): error is UsageError => error instanceof Error && error.name === NAME;
