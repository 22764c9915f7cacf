import { readPrintedText } from '@polozh/pipeline';
import type { Arguments, Command } from '../arguments.ts';
import { readBytes } from '../read-text.ts';
import { print, warn } from '../terminal.ts';
import { EXIT, UsageError } from '../usage-error.ts';

export const GIT_TEXT: Command = {
  name: 'git-text',
  summary: 'текст DOCX или PDF с номерами – для git diff',
  usage: 'polozh git-text ФАЙЛ',
  options: [],
  examples: ['polozh git-text положение.школа.docx'],
  run: gitText,
};

async function gitText(input: Arguments): Promise<number> {
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
