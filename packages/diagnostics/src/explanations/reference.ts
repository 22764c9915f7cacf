import { CATALOGUE, type DiagnosticCode } from '../catalogue/index.ts';
import type { Explanations } from './explanation.ts';
import { LEVEL_WORDS } from './explanation-text.ts';
import { remedyOf, titleOf } from './titles.ts';

const FENCES = { source: 'polozh', render: 'polozh', data: 'yaml', config: 'yaml', described: '' } as const;

const HEAD = `# Сообщения polozh

Страница о каждом сообщении: почему это ошибка, как неверно и как верно. То же показывает \`polozh explain КОД\`.
Страницы составлены из данных программы; примеры при каждой сборке проверяются: неверный даёт это сообщение, верный –
ни одного.
`;

/** All pages as one Markdown document. */
export function referenceOf(codes: ReadonlyMap<string, DiagnosticCode>, pages: Explanations): string {
  const sections = [...codes].flatMap(([number, code]) => {
    const page = pages[code];
    if (page === undefined) return [];
    const fence = (text: string): string => `\`\`\`${FENCES[page.kind]}\n${shown(text)}\n\`\`\``;
    return [
      [
        `## ${number}`,
        '',
        `**${titleOf(code)}** (${LEVEL_WORDS[CATALOGUE[code].severity]})`,
        '',
        page.why,
        '',
        `Что делать: ${remedyOf(code)}.`,
        '',
        'Неверно:',
        '',
        fence(page.wrong),
        '',
        'Верно:',
        '',
        fence(page.right),
        '',
      ].join('\n'),
    ];
  });
  return `${HEAD}\n${sections.join('\n')}`;
}

/** Long runs are cut, unseen characters are named. */
const shown = (text: string): string =>
  text
    .replace(/(.)\1{60,}/u, (run) => `${run.slice(0, 60)}…`)
    .replaceAll('\u0007', '⟨U+0007⟩')
    .trimEnd();
