import { spawnSync } from 'node:child_process';

/**
 * Whether a program that a test needs is there. Where it is missing the test is skipped with one line that says what to
 * install; with CI set that is an error.
 */
export function hasProgram(program: string, debianPackage: string): boolean {
  if (spawnSync(program, ['--version'], { stdio: 'ignore' }).error === undefined) return true;
  const message = `skipped: ${program} is missing; install it with: apt-get install ${debianPackage}`;
  if (process.env['CI'] !== undefined && process.env['CI'] !== '') throw new Error(message);
  process.stderr.write(`${message}\n`);
  return false;
}
