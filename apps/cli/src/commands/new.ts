import type { Command } from '../arguments.ts';

export const NEW: Command = {
  name: 'new',
  summary: 'начать документ с образца: положение, приказ, протокол…',
  usage: 'polozh new [ОБРАЗЕЦ] [ФАЙЛ]      без образца – их список; ФАЙЛ «-» – стандартный вывод',
  options: [],
  examples: ['polozh new', 'polozh new приказ', 'polozh new положение совет.polozh'],
  run: async (input) => (await import('../actions/new.ts')).startNew(input),
};
