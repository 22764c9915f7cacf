import type { Command } from '../arguments.ts';
import { SHELLS } from '../options.ts';

export const COMPLETION: Command = {
  name: 'completion',
  summary: 'дополнение команд по Tab для bash, zsh и fish',
  usage: 'polozh completion bash|zsh|fish',
  words: SHELLS,
  options: [],
  examples: [
    'polozh completion bash >> ~/.bashrc',
    'polozh completion zsh > ~/.zsh/_polozh',
    'polozh completion fish > ~/.config/fish/completions/polozh.fish',
  ],
  run: async (input, commands) => (await import('../actions/completion.ts')).completion(input, commands),
};
