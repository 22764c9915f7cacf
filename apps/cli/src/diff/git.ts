import { UsageError } from '../usage-error.ts';

/** Files of a project as they were at a revision. */
export interface RevisionReader {
  /** A file by its project path; `null` where the revision has none. */
  readonly read: (path: string) => Uint8Array | null;
}

/** Both ends of what is to be compared; `null` is the working folder. */
export interface RevisionRange {
  readonly older: string;
  readonly newer: string | null;
}

/** `v1..v2`, `HEAD~3..` or one revision, compared with the files as they are; an end left out is HEAD, as git has it. */
export function readRange(typed: string): RevisionRange {
  if (typed.includes('...'))
    throw new UsageError(`«--git ${typed}»: между ревизиями ставят две точки, например --git v1..v2`);
  const at = typed.indexOf('..');
  if (at < 0) return { older: typed === '' ? 'HEAD' : typed, newer: null };
  const [older, newer] = [typed.slice(0, at), typed.slice(at + 2)];
  return { older: older === '' ? 'HEAD' : older, newer: newer === '' ? null : newer };
}

/**
 * Opens a revision of the repository that a folder is in.
 * @throws UsageError where git, the repository or the revision is missing
 */
export function openRevision(folder: string, revision: string): RevisionReader {
  git(
    folder,
    ['rev-parse', '--is-inside-work-tree'],
    () => `«${folder}» – не папка репозитория git, ревизии взять неоткуда`,
  );
  const commit = git(
    folder,
    ['rev-parse', '--verify', '--quiet', '--end-of-options', `${revision}^{commit}`],
    () => `ревизии «${revision}» в репозитории нет`,
  )
    .toString('utf8')
    .trim();
  return {
    read: (path) => {
      const result = run(folder, ['cat-file', 'blob', `${commit}:./${path}`]);
      return result.status === 0 ? result.stdout : null;
    },
  };
}

/** What a file of the working folder was called at a revision; `null` where git finds no file there that became it. */
export function formerName(folder: string, path: string, revision: string): string | null {
  const { status, stdout } = run(folder, [
    'diff',
    '--name-status',
    '--find-renames',
    '--diff-filter=R',
    '--relative',
    '-z',
    revision,
    '--',
  ]);
  const words = status === 0 ? stdout.toString('utf8').split('\0') : [];
  for (let at = 0; at + 2 < words.length; at += 3) if (words[at + 2] === path) return words[at + 1] ?? null;
  return null;
}

/** Runs git; where it refuses, says why in a sentence of ours. */
export function git(folder: string, parameters: readonly string[], refusal: (error: string) => string): Buffer {
  const { status, stdout, stderr } = run(folder, parameters);
  if (status !== 0) throw new UsageError(refusal(stderr.toString('utf8').trim()));
  return stdout;
}

function run(folder: string, parameters: readonly string[]) {
  // Asked for here, for it is dear to load and no other command needs it.
  const { spawnSync } = process.getBuiltinModule('node:child_process');
  const result = spawnSync('git', parameters, { cwd: folder, maxBuffer: 256 * 1024 * 1024 });
  if (result.error !== undefined)
    throw new UsageError(
      'code' in result.error && result.error.code === 'ENOENT'
        ? 'программа git не найдена: установите её или сравните два файла'
        : `git не запустился: ${result.error.message}`,
    );
  return result;
}
