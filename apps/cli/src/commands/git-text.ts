import type { Command } from '../arguments.ts';

export const GIT_TEXT: Command = {
  name: 'git-text',
  summary: 'текст DOCX или PDF с номерами – для git diff',
  usage: 'polozh git-text ФАЙЛ',
  options: [],
  examples: ['polozh git-text положение.школа.docx'],
  run: async (input) => (await import('../actions/git-text.ts')).gitText(input),
};
