import { readFileSync } from 'node:fs';
import { DIRECTIVE_NAMES } from '@polozh/syntax';
import { describe, expect, it } from 'vitest';
import { completions, createProject, diagnostics, loadDecliner, snippets } from '../src/index.ts';
import { MARK, marked } from './marked.ts';

const decliner = await loadDecliner();

/** What the sources below declare, up to the inside of a fragment. */
const HEAD = `/вид организации
  доо – детский сад
  школа – школа

/выбор чаты – кто создаёт чаты
  админ – администратор
  сами – преподаватели

/выбор совет: да/нет – есть совет

/поле орган: наименование = педагогический совет
/поле срок: число = 5
/поле питание: да/нет = нет

/слово дом
  доо – сад
  школа – школа

/фрагмент вход: роль, кто
`;

const BODY = `((роль))
/конец

+ ((метка цель)) Цели и задачи((сноска приказ)).

= ((метка общие)) Общие положения

/сноска приказ
Текст.
/конец

`;

interface Case {
  /** What the author has typed, behind the declarations. */
  readonly typed: string;
  /** The first of what is offered: label, then « | » and the words beside it where they matter. */
  readonly offers: readonly string[];
  /** What must not be offered. */
  readonly not?: readonly string[];
}

const CASES: readonly Case[] = [
  {
    typed: '((',
    offers: ['орган | наименование – педагогический совет', 'срок', 'питание', 'дом', 'чаты', 'вид', 'доо?'],
  },
  { typed: '+ Текст ((шко', offers: ['орган', 'срок'], not: ['роль'] },
  {
    typed: '((орган: ',
    offers: ['кто | педагогический совет', 'что', 'кого | педагогического совета'],
    not: ['прописью'],
  },
  { typed: '((орган: кого, ', offers: ['кто', 'что', 'чего'], not: ['кого'] },
  { typed: '((дом: ке', offers: ['кто | сад, школа'] },
  { typed: '((срок: ', offers: ['кто | 5'], not: ['инициалы', 'дата'] },
  { typed: '((дом, ', offers: ['род | форма по роду слова', 'доо', 'школа'] },
  { typed: '((школа, ', offers: ['доо', 'школа'], not: ['род'] },
  { typed: '((не ', offers: ['доо', 'школа', 'чаты = админ', 'чаты = сами', 'чаты = не решено', 'совет'] },
  { typed: '((чаты = ', offers: ['админ | администратор', 'сами | преподаватели', 'не решено'] },
  { typed: '((организации = ', offers: ['доо', 'школа'] },
  { typed: '((указано(', offers: ['орган', 'срок', 'питание'], not: ['доо'] },
  { typed: '((школа и чаты = админ ', offers: ['и', 'или'] },
  { typed: '((срок ', offers: ['больше', 'меньше', 'не больше', 'не меньше', '=', 'и', 'или'] },
  { typed: '((срок больше ', offers: [] },
  { typed: '((школа? ', offers: [] },
  { typed: '((школа? Текст ((', offers: ['орган'] },
  { typed: '((школа? Текст)) ещё ', offers: [] },
  { typed: '((сноска ', offers: ['приказ'] },
  {
    typed: '((сноска новая)) ((пункт неизвестный)).\n\n+ ((метка ',
    offers: ['неизвестный | упомянута, но ещё не написана'],
  },
  { typed: '((сноска новая)).\n\n/сноска ', offers: ['новая | упомянута, но ещё не написана'] },
  { typed: '((пункт ', offers: ['цель | Цели и задачи'], not: ['общие'] },
  { typed: '((пункты цель – ', offers: ['цель'] },
  { typed: '((раздел ', offers: ['общие | Общие положения'], not: ['цель'] },
  { typed: '((подпункт цель: ', offers: ['кратко'] },
  { typed: '((вставить ', offers: ['вход | роль; кто'] },
  { typed: '((вставить вход: ', offers: [] },
  { typed: '((ссылка ', offers: [] },
  { typed: '/вставить ', offers: ['вход'] },
  { typed: '/', offers: ['если | строки при условии', 'иначе если', 'иначе', 'конец'] },
  { typed: '/если ', offers: ['доо | детский сад', 'школа'] },
  { typed: '/иначе если не ', offers: ['доо', 'школа'] },
  { typed: '/если школа ', offers: ['и', 'или'] },
  { typed: '/поле имя: ', offers: ['текст', 'наименование', 'должность', 'фио'] },
  { typed: '/поле имя: список ', offers: ['текст', 'наименование'] },
  { typed: '/поле имя: должность = директор\n  ', offers: ['кто', 'что', 'кого'] },
  { typed: '/выбор имя: ', offers: ['да/нет'] },
  { typed: '/слово имя\n  ', offers: ['доо', 'школа'] },
  { typed: '/слово имя\n  доо, ', offers: ['кто', 'что', 'кого'] },
  { typed: '/оформление\n  кегль – 14\n  ', offers: ['профиль', 'кегль', 'интервал | число от 1 до 1,5'] },
  { typed: '/оформление\r\n  кегль – ', offers: ['12', '13', '14'] },
  { typed: '/нумерация\n  ', offers: ['раздел', 'подраздел', 'пункт'] },
  { typed: '/нумерация\n  раздел – ', offers: ['1.', '1.1.'] },
  { typed: '/проверки\n  П119 – ', offers: ['ошибка', 'предупреждение', 'заметка', 'нет'] },
  { typed: '/таблица Т\n(', offers: ['ширина', 'выравнивание', 'пустых строк', 'шапка', 'рамка', 'примечание'] },
  { typed: '', offers: ['= | раздел', '== | подраздел', '+ | пункт'] },
  { typed: 'Просто текст ', offers: [] },
  { typed: '// ((', offers: [] },
  { typed: 'Текст\\((', offers: [] },
];

describe('completions', () => {
  it.each(CASES)('behind «$typed»', ({ typed, offers, not = [] }) => {
    const { project, path, offset } = marked(`${HEAD}${BODY}${typed}${MARK}`);
    const found = completions(project, path, offset, decliner);
    const shown = found.map(({ label, detail }, index) =>
      offers[index]?.includes(' | ') ? `${label} | ${detail}` : label,
    );
    expect(offers.length === 0 ? shown : shown.slice(0, offers.length)).toEqual(offers);
    expect(found.map(({ label }) => label).filter((label) => not.includes(label))).toEqual([]);
  });

  it('offers the parameters of a fragment inside it', () => {
    const { project, path, offset } = marked(`${HEAD}((${MARK}\n/конец\n`);
    expect(
      completions(project, path, offset, null)
        .slice(0, 2)
        .map(({ label }) => label),
    ).toEqual(['роль', 'кто']);
  });

  it('offers the other files as they are typed', () => {
    const { project, path, offset } = marked({ 'а/б.polozh': `/включить ${MARK}`, 'а/в/г.polozh': '', 'д.polozh': '' });
    expect(completions(project, path, offset, null).map(({ insert }) => insert)).toEqual(['в/г', '../д']);
  });

  it('offers the codes of what the text is told of', () => {
    const { project, path, offset } = marked(`/поле лишнее = 1\n\n/проверки\n  ${MARK}\n\nТекст.`);
    expect(completions(project, path, offset, null).map(({ label }) => label)).toContain('П119');
  });

  it('takes the place of the whole name at the cursor', () => {
    const { project, path, offset, text } = marked('/поле орган = совет\n\n((ор▮ган: кем))');
    const [first] = completions(project, path, offset, null);
    expect(text(path).slice(first?.replace.start, first?.replace.end)).toBe('орган');
  });

  it('what a directive’s snippet writes is understood', () => {
    const filled = (snippet: string): string => snippet.replace(/\$\{\d+:?([^}]*)\}/gu, '$1');
    const broken = snippets()
      .filter(({ body }) => !/^\/(?:иначе|конец|вставить|включить|если)/u.test(body) && !body.startsWith('(('))
      .flatMap(({ body }) => {
        const project = createProject([['а.polozh', `${filled(body)}\n`]]);
        const errors = diagnostics(project, 'а.polozh').filter(({ number }) => /^П(?:00|01)/u.test(number));
        return errors.map(({ message }) => `${body}: ${message}`);
      });
    expect(broken.filter((line) => !/перед «|вложенное перечисление/u.test(line))).toEqual([]);
  });

  it('has a word of help for every directive', () => {
    expect(snippets().flatMap(({ name }) => (name.startsWith('/') && name !== '//' ? name.slice(1) : []))).toEqual([
      ...DIRECTIVE_NAMES,
    ]);
  });

  it('is typed without leaving the Russian layout', () => {
    const latin = snippets().filter(({ prefix }) => /[a-z[\]{}<>|~@#$^&`]/iu.test(prefix));
    expect(latin).toEqual([]);
  });
});

describe('in the seed', () => {
  const text = readFileSync(new URL('../../../fixtures/regulations/sferum/sferum.polozh', import.meta.url), 'utf8');

  it('offers something behind every «((»', () => {
    const project = createProject([['сферум.polozh', text]]);
    for (const { index } of text.matchAll(/\(\(/gu))
      expect(completions(project, 'сферум.polozh', index + 2, decliner).length).toBeGreaterThan(20);
  });
});
