import type { Command } from '../arguments.ts';

export const EXPLAIN: Command = {
  name: 'explain',
  summary: 'объяснить сообщение: почему это ошибка, как неверно и как верно',
  usage: 'polozh explain КОД…                   без кода – список всех сообщений',
  options: [],
  examples: ['polozh explain П203', 'polozh explain'],
  run: async (input) => (await import('../actions/explain.ts')).explain(input),
};
