import { existsSync } from 'node:fs';
import type { EmbeddedFile } from '@polozh/document';
import { readEmbedded } from '@polozh/pipeline';
import type { Arguments } from '../arguments.ts';
import { writeAndTell } from '../output.ts';
import { readBytes } from '../read-text.ts';
import { safePath } from '../safe-path.ts';
import { shownPath } from '../shown-path.ts';
import { print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';
import type { OutputFile } from '../write-files.ts';

export async function extract(input: Arguments): Promise<number> {
  const [name, ...others] = input.positionals;
  if (name === undefined) throw new UsageError('не указан файл, например: polozh extract положение.школа.pdf');
  if (others.length > 0) throw new UsageError('файлы достают по одному, чтобы не перепутать их исходные тексты');
  const bytes = readBytes(name);
  const embedded = await readEmbedded(bytes);
  if (embedded === null || embedded.length === 0) {
    warn(`polozh: в «${name}» исходного текста нет: его вкладывает в DOCX и PDF «polozh build --embed-source»\n`);
    return EXIT.wrong;
  }
  const out = input.last('out') ?? '.';
  return out === '-' ? toStandardOutput(embedded) : toFolder(embedded, out, input.has('force'));
}

function toStandardOutput(embedded: readonly EmbeddedFile[]): number {
  const [file] = embedded;
  if (file === undefined || embedded.length > 1)
    throw new UsageError(
      `в стандартный вывод можно направить один файл, а вложено ${embedded.length}: ${embedded.map((one) => one.name).join(', ')}; укажите папку в «--out»`,
    );
  print(file.text);
  return EXIT.fine;
}

/** All files or none: a name that leads out of the folder or a file that is there already stops the whole. */
function toFolder(embedded: readonly EmbeddedFile[], out: string, force: boolean): number {
  const files = new Map<string, OutputFile>();
  for (const { name, text } of embedded) {
    const path = safePath(out, name);
    if (path === null || files.has(path)) {
      const why = path === null ? 'такое имя ведёт за пределы папки или недопустимо' : 'это имя вложено дважды';
      warn(`polozh: файл «${printable(name)}» не записан: ${why}; остальные тоже не тронуты\n`);
      return EXIT.wrong;
    }
    files.set(path, { path, bytes: new TextEncoder().encode(text) });
  }
  const there = [...files.keys()].filter((path) => existsSync(path));
  if (there.length > 0 && !force)
    throw new UsageError(
      `уже есть: ${there.map((path) => `«${shownPath(path)}»`).join(', ')}; укажите другую папку (--out) или замените их (--force)`,
    );
  return writeAndTell([...files.values()], false);
}

/** A name from outside, fit for a terminal. */
const printable = (name: string): string => name.replace(/[\u0000-\u001f\u007f-\u009f]/g, '\ufffd');
