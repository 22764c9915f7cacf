import { readPrintedText } from '@polozh/pipeline';
import type { Arguments } from '../arguments.ts';
import { readBytes } from '../read-text.ts';
import { print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

export async function gitText(input: Arguments): Promise<number> {
  const [name, ...others] = input.positionals;
  if (name === undefined || others.length > 0) throw new UsageError('нужен один файл: polozh git-text положение.docx');
  const text = await readPrintedText(readBytes(name));
  if (text === null) {
    warn(`polozh: «${name}» – не DOCX и не PDF с разметкой, текста из него не взять\n`);
    return EXIT.usage;
  }
  print(text);
  return EXIT.fine;
}
