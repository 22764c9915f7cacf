import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Arguments } from '../arguments.ts';
import { git } from '../diff/git.ts';
import { shownPath } from '../shown-path.ts';
import { print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import { writeFiles } from '../write-files.ts';

const ATTRIBUTES = ['*.polozh diff=polozh', '*.docx diff=polozh-file', '*.pdf diff=polozh-file'] as const;

/** A hunk is headed by the section, clause, appendix or block that it is in. */
const HEADINGS = '^((={1,2}|\\+{1,3}) .*|/(приложение|таблица|форма|сноска|фрагмент|гриф|подпись|поле|вид|выбор).*)$';

export async function gitSetup(input: Arguments): Promise<number> {
  if (input.positionals.length > 0) throw new UsageError(`лишнее слово «${input.positionals[0]}»`);
  const top = git('.', ['rev-parse', '--show-toplevel'], () => 'здесь не репозиторий git: выполните «git init»')
    .toString('utf8')
    .trim();
  const path = join(top, '.gitattributes');
  const known = existsSync(path) ? readFileSync(path, 'utf8') : '';
  const missing = ATTRIBUTES.filter((line) => !known.split(/\r?\n/).includes(line));
  if (missing.length > 0) {
    const text = `${known}${known === '' || known.endsWith('\n') ? '' : '\n'}${missing.join('\n')}\n`;
    const failures = writeFiles([{ path, bytes: new TextEncoder().encode(text) }], () => print(`${shownPath(path)}\n`));
    for (const failure of failures) warn(`polozh: ${failure}\n`);
    if (failures.length > 0) return EXIT.usage;
  }
  for (const [key, value] of settings())
    git('.', ['config', '--local', key, value], (error) => `git не принял настройку «${key}»: ${error}`);
  print('git diff, git log -p и git difftool -t polozh теперь показывают пункты.\n');
  return EXIT.fine;
}

/** The driver in the repository's own configuration, which is no part of what is committed. */
function settings(): readonly (readonly [string, string])[] {
  const program = [process.execPath, process.argv[1] ?? 'polozh'].map(quoted).join(' ');
  return [
    // Russian names of files as they are, not as numbers.
    ['core.quotePath', 'false'],
    ['diff.polozh.xfuncname', HEADINGS],
    ['diff.polozh-file.textconv', `${program} git-text`],
    ['diff.polozh-file.cachetextconv', 'true'],
    ['diff.polozh-file.binary', 'true'],
    ['diff.polozh-file.xfuncname', '^([0-9IVX]+[.)].*)$'],
    ['difftool.polozh.cmd', `${program} diff "$LOCAL" "$REMOTE" --as "$MERGED"`],
  ];
}

/** A word of a shell's command line; git runs these by a shell on Windows too. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '/').replaceAll("'", "'\\''")}'`;
