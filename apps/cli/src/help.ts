import type { Command } from './arguments.ts';

/** `polozh --help`. */
export function generalHelp(commands: readonly Command[]): string {
  const width = Math.max(...commands.map((command) => command.name.length)) + 2;
  return [
    'polozh – положения и другие локальные акты: один исходный текст, все варианты, DOCX, PDF, HTML и Markdown',
    '',
    'Команды:',
    ...commands.map((command) => `  ${command.name.padEnd(width)}${command.summary}`),
    '',
    'Справка по команде:  polozh КОМАНДА --help',
    'Версия:              polozh --version',
    '',
    'Пример:',
    '  polozh build положение.polozh --variant школа --format docx',
    '',
    'Код завершения: 0 – всё в порядке, 1 – ошибка в тексте или данных, 2 – ошибка в команде или файлах.',
    '',
  ].join('\n');
}

/** `polozh КОМАНДА --help`. */
export function commandHelp(command: Command): string {
  const heads = command.options.map((option) => `--${option.name}${option.value === null ? '' : ` ${option.value}`}`);
  const width = Math.max(0, ...heads.map((head) => head.length)) + 2;
  return [
    `polozh ${command.name} – ${command.summary}`,
    '',
    'Запись:',
    ...command.usage.split('\n').map((line) => `  ${line}`),
    ...(heads.length === 0 ? [] : ['', 'Параметры:']),
    ...command.options.map((option, index) => `  ${(heads[index] ?? '').padEnd(width)}${option.help}`),
    '',
    command.examples.length > 1 ? 'Примеры:' : 'Пример:',
    ...command.examples.map((example) => `  ${example}`),
    '',
  ].join('\n');
}
