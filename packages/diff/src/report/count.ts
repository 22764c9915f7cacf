import type { Summary } from './report.ts';

const GROUPS = [
  ['изменено', ['changed', 'renamed']],
  ['разделено', ['split']],
  ['объединено', ['merged']],
  ['добавлено', ['inserted']],
  ['исключено', ['deleted']],
  ['утратило силу', ['repealed']],
  ['перемещено', ['moved']],
  ['обозначено иначе', ['relabelled']],
  ['оформлено иначе', ['formatting']],
  ['знаков в конце', ['punctuation']],
] as const;

/** «изменено 5, добавлено 3, исключено 1». */
export function tellCounts({ changes }: Summary): string {
  const single = changes.filter(({ replacement }) => replacement === undefined);
  const replaced = changes.length - single.length;
  const groups = GROUPS.flatMap(([word, kinds]) => {
    const count = single.filter(({ difference }) => kinds.some((kind) => kind === difference.kind)).length;
    return count === 0 ? [] : [`${word} ${count}`];
  });
  return [...(replaced === 0 ? [] : [`замен по тексту ${replaced}`]), ...groups].join(', ');
}
