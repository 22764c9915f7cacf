import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bindSpaces } from '../src/index.ts';

/** «~» stands for a non-breaking space. */
const CASES: readonly string[] = [
  'приказ №~5 от~01.09.2024',
  'от~27.07.2006 N~149-ФЗ',
  '§~5, № п/п',
  'И.~О.~Фамилия и~И.О.~Фамилия',
  'Иванов~И.И. и~Петрову~П.~П., директору',
  'Директор И.О.~Фамилия',
  'назначить Иванова~И.И.~Контроль',
  '5~мая 2024~г. приказом',
  '1–5~сентября 2024~года',
  'до~15~сентября.',
  'в~2024~г. Приказ',
  'в~1990-х~гг. и~в~XX~в. были',
  'г.~Новосибирск, ул.~Ленина, д.~5',
  '630007, г.~Новосибирск',
  'им.~А.С.~Пушкина',
  'ст.~5, п.~2.3, пп.~1–3, ч.~2, абз.~3, подп.~«а», гл.~IV, разд.~2, рис.~1, табл.~2',
  '(п.~5 приказа) «ст.~3»',
  'п.~5 ч.~2 ст.~3',
  'в~школе к~директору с~ним о~нём у~нас и~мы, а~они не~были',
  'при~приёме для~детей без~них',
  'если~бы он~же, то~ли нет',
  'В~школе «О~связи» (с~ними)',
  'РФ приняла УО города',
  'слово~– слово~— слово~- слово',
  '– пункт перечня',
  'т.~е., т.~д. и~т.~п., в~т.~ч. до~н.~э.',
  'и.о.~директора и~и.~о. директора',
  '1~000~000~руб. и~100~000,5~тыс. экз.',
  '20~% и~5~экз., 10~л. на~30~мин. 5~чел.',
  'от~01.09.2024 в~редакции',
  'не~более 5~минут, 10~рабочих дней, 2~часа, в~2~экземплярах, 98~процентов, 34~человека',
  'пункта~4.1 договора, разделом~3 устава, статьёй~26 и~статьи~37, подпункта~2, абзацем~2, части~1, главой~IV',
  'приложения~№~1 и~таблицей~2, подпунктом~«б» пункта~1.2, Пункты~1.1–1.2',
  'ИНН~7453012345, КПП~745301001, ОГРН~1027402893090',
  'школа №~5 г.~Челябинска, 5~г. соли, 2024~г. Приказ',
  'тел.~+7~(351)~200-00-00, факс~263-10-67, Тел.:~(351)~200-00-00, тел.~8~(351)~200-00-01',
  'п~р~и~к~а~з~ы~в~а~ю: П~Р~И~К~А~З~Ы~В~А~Ю',
  'пункт договора, статья закона, часть (первая), факс есть, 5 обучающихся',
  'в~2024~году 5 (пять) дней, 1–11 классов, 5~классов',
  'слово слово, слово',
  'от~________ №~____ и~№~___, «___»~________~20__~г., "__"~______~2026~г.',
  '«15»~сентября 2026~г., ____~года, «Да» и~____ слово, ________________ г.~Омск',
  'два  пробела',
  '',
  ' ',
];

const NBSP = /\u00a0/gu;
const shown = (text: string): string => text.replace(NBSP, '~');
const plain = (text: string): string => text.replace(NBSP, ' ');

describe('bindSpaces', () => {
  it.each(CASES)('%s', (expected) => {
    expect(shown(bindSpaces(expected.replaceAll('~', ' ')))).toBe(expected);
  });

  it.each([
    ['№', '', ' 5', '~5'],
    ['приказ № ', '', '5 мая', '5~мая'],
    ['в', '', ' школе', '~школе'],
    ['слово', '– слово', ' ', '~'],
    ['слово', 'слово', ' ', ' '],
    ['', '', ' школе', ' школе'],
    ['5', ' 2024', ' мая', '~мая'],
    ['', 'Фамилия', 'И.О. ', 'И.О.~'],
  ])('looks at its neighbours: %j before, %j behind, %j', (before, after, text, expected) => {
    expect(shown(bindSpaces(text, before, after))).toBe(expected);
  });

  const words = fc.constantFrom(
    ...[
      'в',
      'и',
      'не',
      'бы',
      '№',
      '5',
      '000',
      'п.',
      'ст.',
      'г.',
      'ч.',
      '2024',
      'мая',
      'И.',
      'И.О.',
      'Иванов',
      'Директор',
    ],
    ...['–', '-', '%', 'руб.', 'т.', 'д.', 'N', 'XX', '«', '(', 'слово', ' ', '\u00a0', '\n', '\ud83d'],
  );
  const russian = fc.array(fc.tuple(words, fc.constantFrom(' ', ' ', ' ', '', '\u00a0')), { maxLength: 30 });
  const prose = russian.map((pairs) => pairs.flat().join(''));
  const anything = fc.oneof(prose, fc.string({ unit: 'binary' }));

  it('turns plain spaces into non-breaking ones and does nothing else', () => {
    fc.assert(
      fc.property(anything, (text) => {
        const bound = bindSpaces(text);
        expect(bound.length).toBe(text.length);
        for (let at = 0; at < text.length; at++) {
          if (text[at] !== bound[at]) expect([text[at], bound[at]]).toEqual([' ', '\u00a0']);
        }
      }),
      { numRuns: 2000 },
    );
  });

  it('is idempotent', () => {
    fc.assert(
      fc.property(anything, (text) => {
        expect(bindSpaces(bindSpaces(text))).toBe(bindSpaces(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('does not depend on how a paragraph is cut into runs', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (text, seed) => {
        const cut = seed % (text.length + 1);
        const [first, second] = [text.slice(0, cut), text.slice(cut)];
        expect(bindSpaces(first, '', second) + bindSpaces(second, first, '')).toBe(bindSpaces(text));
      }),
      { numRuns: 2000 },
    );
  });

  it('gives a text without spaces to bind back as it is', () => {
    expect(plain(bindSpaces('слово слово'))).toBe('слово слово');
  });

  it('takes linear time', () => {
    const inputs = [
      'в '.repeat(500_000),
      'И. '.repeat(330_000),
      ' '.repeat(1_000_000),
      'а'.repeat(1_000_000),
      '5 000 '.repeat(160_000),
    ];
    for (const input of inputs) expect(bindSpaces(`${input} `).length).toBe(input.length + 1);
  }, 3000);
});
