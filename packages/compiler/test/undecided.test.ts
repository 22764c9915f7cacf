import { loadDecliner } from '@polozh/russian';
import { describe, expect, it } from 'vitest';
import { compileSource, describe as tell } from './compile-source.ts';

/** A section that is never empty, which only a walk through two to the power of `pairs` cases can tell; its heading is line 1 of what stands behind. */
function source(pairs: number): string {
  const numbers = Array.from({ length: pairs }, (_, index) => index);
  const asked = (name: string): string => numbers.map((index) => `((${name}${index}? ${name}${index},))`).join(' ');
  const declared = (name: string): string =>
    numbers.map((index) => `/выбор ${name}${index}: да/нет – вопрос\n`).join('');
  return `${declared('а')}${declared('б')}/выбор в: да/нет – вопрос

+ Спрошено: ${asked('а')} ${asked('б')} всё.

= Раздел

${numbers.map((index) => `+ ((не а${index} и не б${index}?)) Пункт ${index}.\n\n`).join('')}+ ((в = да?)) Пункт с решением.

+ ((в = нет?)) Пункт без решения.

+ ((в = не решено?)) Пункт до решения.
`;
}

describe('a question that takes too many steps', () => {
  it.each([
    { pairs: 4, told: [] },
    { pairs: 16, told: ['39:5 П126'] },
  ])('$pairs pairs of choices: $told', async ({ pairs, told }) => {
    const text = source(pairs);
    const { diagnostics } = compileSource('а', new Map([['а', text]]), await loadDecliner());
    const found = tell(diagnostics, new Map([['а', text]])).map((line) => line.split(' ').slice(0, 2).join(' '));
    expect(found).toEqual(told);
  });
});
