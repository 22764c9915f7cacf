import type { Level } from '../catalogue/entry.ts';
import { CATALOGUE, type DiagnosticCode } from '../catalogue/index.ts';
import { codeNumber } from '../diagnostic.ts';
import type { Explanation } from './explanation.ts';
import { remedyOf, titleOf } from './titles.ts';

export const LEVEL_WORDS: Readonly<Record<Level, string>> = {
  error: 'ошибка',
  warning: 'предупреждение',
  info: 'заметка',
  off: 'по умолчанию выключена',
};

const indent = (text: string): string =>
  text
    .split('\n')
    .map((line) => (line === '' ? '' : `    ${line}`))
    .join('\n');

/** A page as the terminal shows it. */
export function explanationText(code: DiagnosticCode, { why, wrong, right, kind }: Explanation): string {
  const example =
    kind === 'described' ? '' : kind === 'data' ? ' (файл данных)' : kind === 'config' ? ' (polozh.config.yaml)' : '';
  return [
    `${codeNumber(code)} (${LEVEL_WORDS[CATALOGUE[code].severity]}): ${titleOf(code)}`,
    '',
    why,
    '',
    `Что делать: ${remedyOf(code)}.`,
    '',
    `Неверно${example}:`,
    '',
    indent(wrong),
    '',
    `Верно${example}:`,
    '',
    indent(right),
    '',
  ].join('\n');
}
