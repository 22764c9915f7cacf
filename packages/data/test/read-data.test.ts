import { analyse, type Symbols } from '@polozh/compiler';
import { printShort } from '@polozh/diagnostics';
import { parse } from '@polozh/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkFilled, dataSchema, dataTemplate, readData } from '../src/index.ts';

const SOURCE = `/вид организации
  школа – общеобразовательная организация
  спо – профессиональная организация
/выбор чаты – кто создаёт чаты
  администратор – администратор
  учителя – учителя
/выбор охрана: да/нет – есть охрана
/поле организация: наименование – НАЗВАНИЕ
/поле руководитель: должность = директор
/поле инн: инн – ИНН
/поле численность: число – ___
/поле открыта: дата – ДАТА
/поле цена: сумма – ЦЕНА
/поле срок: число, рабочий день – СРОК
/поле телефоны: список телефон – ТЕЛЕФОНЫ
/поле члены: список фио – ЧЛЕНЫ
/поле constructor: текст – ТЕКСТ
`;

const symbols: Symbols = analyse(parse('а.polozh', new Map([['а.polozh', SOURCE]])).value).value.symbols;

const text = (words: string, forms = {}) => ({ kind: 'text', text: words, forms });

/** A data file and what it gives: values, choices, the kind. */
const GOOD: readonly [string, object, object?, string?][] = [
  ['', {}],
  ['организация: МБОУ «СОШ № 5»', { организация: text('МБОУ «СОШ № 5»') }],
  ['{"организация": "Лицей"}', { организация: text('Лицей') }],
  [
    'руководитель: { им: заведующий, род: заведующего }',
    { руководитель: text('заведующий', { nominative: 'заведующий', genitive: 'заведующего' }) },
  ],
  [
    'руководитель:\n  кто: ректор\n  кем: ректором',
    { руководитель: text('ректор', { nominative: 'ректор', instrumental: 'ректором' }) },
  ],
  ['численность: 120', { численность: { kind: 'number', number: 120 } }],
  ['численность: "1 200,5"', { численность: { kind: 'number', number: 1200.5 } }],
  ['цена: 2 500 000,5', { цена: text('2500000,50') }],
  ['цена: 2500000.00', { цена: text('2500000,00') }],
  ['срок: 10', { срок: { kind: 'number', number: 10 } }],
  ['инн: "7707083893"', { инн: text('7707083893') }],
  ['открыта: 01.09.2026', { открыта: text('01.09.2026') }],
  [
    'телефоны:\n  - 8 (383) 349-58-00\n  - "+79130000000"',
    { телефоны: { kind: 'list', items: [text('8 (383) 349-58-00'), text('+79130000000')] } },
  ],
  ['Чаты: учителя\nохрана: да\nвид: СПО', {}, { чаты: 'учителя', охрана: 'да' }, 'спо'],
  ['охрана: false', {}, { охрана: 'нет' }],
  ['constructor: значение', { constructor: text('значение') }],
  ['организация:', {}],
  ['организация: <script>alert(1)</script>', { организация: text('<script>alert(1)</script>') }],
];

/** A data file and the problems told of it. */
const BAD: readonly [string, string][] = [
  ['организаця: Лицей', 'д.yaml:1:1: ошибка П402: «организаця» – не поле и не выбор этого документа\n'],
  ['__proto__: 1', 'д.yaml:1:1: ошибка П402: «__proto__» – не поле и не выбор этого документа\n'],
  ['чаты: учитиля', 'д.yaml:1:7: ошибка П404: «чаты» не может быть «учитиля»\n'],
  ['инн: "7707083894"', 'д.yaml:1:6: ошибка П405: «инн»: в номере 7707083894 не сходится контрольное число\n'],
  ['инн: 0012345678', 'д.yaml:1:6: ошибка П406: «инн» записано числом и может потерять нули\n'],
  [
    'цена: много',
    'д.yaml:1:7: ошибка П403: «цена»: «много» не подходит; нужно: сумма в рублях, 2500000 или 2500000,50\n',
  ],
  [
    'срок: 10 рабочих дней',
    'д.yaml:1:7: ошибка П403: «срок»: «10 рабочих дней» не подходит; нужно: одно число, а «рабочий день» допишет программа\n',
  ],
  [
    'члены:\n  - Мамедов Али Гусейн оглы\n  - Ким Л.В. – секретарь\n  - Петров-Водкин К.С., член',
    [
      'д.yaml:3:5: ошибка П403: «члены»: «Ким Л.В. – секретарь» не подходит; нужно: фамилия, имя, отчество или «И.О. Фамилия»\n',
      'д.yaml:4:5: ошибка П403: «члены»: «Петров-Водкин К.С., член» не подходит; нужно: фамилия, имя, отчество или «И.О. Фамилия»\n',
    ].join(''),
  ],
  ['численность: много', 'д.yaml:1:14: ошибка П403: «численность»: «много» не подходит; нужно: число\n'],
  [
    'открыта: 31.02.2026',
    'д.yaml:1:10: ошибка П403: «открыта»: «31.02.2026» не подходит; нужно: дата, 01.09.2026 или 2026-09-01\n',
  ],
  ['руководитель: { кого: ректора }', 'д.yaml:1:15: ошибка П408: «руководитель»: не дан именительный падеж\n'],
  ['руководитель: { им: ректор, зват: ректоре }', 'д.yaml:1:29: ошибка П407: «руководитель»: падежа «зват» нет\n'],
  [
    'телефоны: 123456',
    'д.yaml:1:11: ошибка П403: «телефоны»: «123456» не подходит; нужно: список, по строке со знаком «-»\n',
  ],
  ['организация: Лицей\nорганизация: Гимназия', 'д.yaml:2:1: ошибка П411: «организация» записано дважды\n'],
  [
    'организация: "не закрыта',
    'д.yaml:1:25: ошибка П401: файл данных не прочитан: не хватает кавычки, скобки или двоеточия\n',
  ],
  ['- список', 'д.yaml:1:1: ошибка П401: файл данных не прочитан: нужны строки вида «имя: значение»\n'],
  ['['.repeat(5000), 'д.yaml:1:1: ошибка П409: файл данных слишком велик или слишком глубоко вложен\n'],
  ['организация: "\\u0001"', 'д.yaml:1:14: ошибка П412: «организация»: недопустимый знак U+0001\n'],
];

describe('readData', () => {
  it.each(GOOD)('%j', (source, values, choices = {}, kind) => {
    const { value, diagnostics } = readData(source, 'д.yaml', symbols);
    expect(printShort(diagnostics, new Map([['д.yaml', source]]))).toBe('');
    expect([...value.values]).toEqual(Object.entries(values));
    expect(Object.fromEntries(value.choices)).toEqual(choices);
    expect(value.kind).toBe(kind ?? null);
  });

  it.each(BAD)('%j', (source, problems) => {
    const { diagnostics } = readData(source, 'д.yaml', symbols);
    expect(printShort(diagnostics, new Map([['д.yaml', source]]))).toBe(problems);
  });

  it('answers any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (source) => void readData(source, 'д.yaml', symbols)),
    );
  });
});

describe('dataTemplate', () => {
  it('reads back as nothing given', () => {
    const { value, diagnostics } = readData(dataTemplate(symbols), 'д.yaml', symbols);
    expect(diagnostics).toEqual([]);
    expect([value.values.size, value.choices.size, value.kind]).toEqual([0, 0, null]);
  });

  it('names every field and choice', () => {
    for (const name of ['вид', 'чаты', 'охрана', 'организация', 'телефоны', 'constructor'])
      expect(dataTemplate(symbols)).toContain(`\n${name}:`);
  });
});

describe('dataSchema', () => {
  it('has a property for each field, choice and the kind', () => {
    const { properties } = dataSchema(symbols) as { properties: object };
    expect(Object.keys(properties)).toEqual([
      'вид',
      'чаты',
      'охрана',
      'организация',
      'руководитель',
      'инн',
      'численность',
      'открыта',
      'цена',
      'срок',
      'телефоны',
      'члены',
      'constructor',
    ]);
  });
});

describe('what is left empty', () => {
  const FORM = `/вид организации
  школа – школа
  доо – детский сад
/выбор охрана: да/нет – есть охрана
/выбор лишний: да/нет – ни к чему
/поле организация: наименование – НАЗВАНИЕ
/поле кружок: текст – КРУЖОК
/поле сайт: сайт
/поле телефон: телефон
/поле город = Челябинск
/поле места: число, место
/поле питание: да/нет

+ ((организация)) в ((город)). ((школа? Кружок ((кружок)).)) ((указано(сайт)? Сайт ((сайт)).))
+ ((охрана? Пост: ((телефон)).)) ((питание? Столовая.)) ((шаблон? Мест: ((места)).))
`;
  const { value } = analyse(parse('а.polozh', new Map([['а.polozh', FORM]])).value);
  const told = (text: string): string => {
    const read = readData(text, 'д.yaml', value.symbols);
    return printShort([...read.diagnostics, ...checkFilled(value, read.value, 'д.yaml')], new Map([['д.yaml', text]]));
  };
  const missing = (place: string, words: string): string =>
    `д.yaml:${place}: предупреждение П410: ${words} не заполнено, а нужно готовому документу`;

  it.each([
    [
      'организация:\n',
      [
        missing('1:1', '«охрана» (есть охрана)'),
        missing('1:1', '«организация» (наименование, в именительном падеже)'),
        `${missing('1:1', '«кружок» (текст)')} в варианте «школа»`,
        `${missing('1:1', '«телефон» (телефон, в кавычках)')} при условии «охрана = да»`,
      ],
    ],
    ['вид: доо\nохрана: нет\nорганизация: Сад', []],
    ['вид: школа\nохрана: нет\nорганизация: Лицей\nкружок:', [missing('4:1', '«кружок» (текст)')]],
    [
      'вид: доо\nохрана: да\nорганизация: Сад\nтелефон: нет',
      ['д.yaml:4:10: ошибка П403: «телефон»: «нет» не подходит; нужно: телефон, в кавычках'],
    ],
  ])('%j', (text, expected) => {
    expect(told(text).split('\n').filter(Boolean)).toEqual(expected);
  });
});
