import { describe, expect, it } from 'vitest';
import { hover, loadDecliner } from '../src/index.ts';
import { marked } from './marked.ts';

const decliner = await loadDecliner();

const KINDS = '/вид организации\n  доо – детский сад\n  школа – школа\n  спо – колледж\n\n';

interface Case {
  readonly what: string;
  readonly source: string;
  /** Lines that the answer has, in this order. */
  readonly says: readonly string[];
}

const CASES: readonly Case[] = [
  {
    what: 'a field’s forms in all six cases',
    source: '/поле орган: наименование = педагогический совет\n\n((ор▮ган))',
    says: [
      '**орган** – поле (наименование), значение: педагогический совет',
      '| кто? что? | педагогический совет |',
      '| кого? чего? | педагогического совета |',
      '| кому? чему? | педагогическому совету |',
      '| вин. | педагогический совет |',
      '| кем? чем? | педагогическим советом |',
      '| о ком? в чём? | педагогическом совете |',
    ],
  },
  {
    what: 'a guess, marked',
    source: '/поле орган: наименование = Солнышко\n\n((ор▮ган))',
    says: ['| кого? чего? | Солнышка (?) |', '(?) – форма составлена программой и может быть неверной'],
  },
  {
    what: 'a placeholder’s written forms',
    source: '/поле орган: наименование – СОВЕТ\n  кем – СОВЕТОМ\n\n((ор▮ган))',
    says: [
      '| кого? чего? | СОВЕТ |',
      '| кем? чем? | СОВЕТОМ |',
      'Формы, которых нет в объявлении, печатаются как в именительном падеже.',
    ],
  },
  {
    what: 'a word of each kind side by side',
    source: `${KINDS}/слово дом\n  доо – сад\n  школа – школа\n  спо – колледж\n  спо, кем – КОЛЛЕДЖЕМ\n\n((до▮м))`,
    says: ['| падеж | доо | школа | спо |', '| кем? чем? | садом | школой | КОЛЛЕДЖЕМ |'],
  },
  {
    what: 'a case',
    source: '/поле орган: наименование = совет\n\n((орган: ▮кем))',
    says: ['**кем** – творительный падеж', '- советом'],
  },
  {
    what: 'a filter',
    source: '/поле орган = совет\n\n((орган: пропис▮ными))',
    says: ['**прописными** – ВСЕ БУКВЫ ПРОПИСНЫЕ'],
  },
  { what: 'a kind', source: `${KINDS}((шк▮ола? А)) Б`, says: ['**школа** – вид: школа'] },
  {
    what: 'a choice’s value',
    source: '/выбор чаты – кто\n  админ – один\n  сами – все\n\n((чаты = ад▮мин? А)) Б',
    says: ['**админ** – значение выбора «чаты»: один'],
  },
  {
    what: 'a clause’s number in each variant',
    source: `${KINDS}+ ((доо?)) А\n\n▮+ ((не школа?)) Б`,
    says: ['- доо: 2', '- школа: нет', '- спо: 1', 'Печатается в вариантах «доо», «спо».'],
  },
  {
    what: 'a number that is the same everywhere',
    source: `${KINDS}= А\n\n▮+ Б`,
    says: ['Номер 1.1 во всех вариантах'],
  },
  { what: 'a table’s number', source: `${KINDS}▮/таблица Сроки\nа ; б\n/конец`, says: ['Таблица 1 во всех вариантах'] },
  { what: 'the number of a document without kinds', source: '= А\n\n▮+ Б', says: ['Номер 1.1'] },
  {
    what: 'a label with its numbers',
    source: `${KINDS}+ ((доо?)) А\n\n+ ((метка цель)) Цели.\n\n+ См. ((пункт це▮ль)).`,
    says: ['**цель** – метка: Цели', '- доо: 2', '- школа: 1'],
  },
  {
    what: 'the condition under which words stand, with those around it',
    source: `${KINDS}/если не доо\n+ А ((школа? Б▮)) В\n/конец`,
    says: ['Печатается в варианте «школа».'],
  },
  {
    what: 'the condition of «иначе»',
    source: `${KINDS}((доо? А))((школа? Б))((иначе? В▮))`,
    says: ['Печатается в варианте «спо».'],
  },
  {
    what: 'a fragment that two kinds have',
    source: `${KINDS}/фрагмент ф\n- А▮\n/конец\n\n+ ((доо?)) Б:\n/вставить ф\n\n+ ((спо?)) В:\n/вставить ф`,
    says: ['Печатается в вариантах «доо», «спо».'],
  },
  {
    what: 'a note’s text',
    source: 'А((сноска ▮п)).\n\n/сноска п\nТекст сноски.\n/конец',
    says: ['**п** – сноска', '> Текст сноски.'],
  },
  {
    what: 'a fragment’s text',
    source: '/фрагмент ф: а\nТекст ((а)).\n/конец\n\n/вставить ▮ф: б',
    says: ['**ф** – фрагмент, параметры: а', '> Текст ((а)).'],
  },
  { what: 'a directive', source: '/гриф ут▮верждения\nА\n/конец', says: ['**/гриф утверждения** – Гриф утверждения'] },
  { what: 'a word behind the brackets', source: '+ А ((клет▮ка))', says: ['**клетка** – Пустая клетка ☐'] },
  {
    what: 'a type',
    source: '/поле а: фи▮о\n\n((а))',
    says: ['**фио** – тип поля: фамилия, имя, отчество, склоняется'],
  },
  { what: 'a setting', source: '/оформление\n  кег▮ль – 14\n\nА', says: ['**кегль** – число от 12 до 14 пт'] },
];

describe('hover', () => {
  it.each(CASES)('says $what', ({ source, says }) => {
    const { project, path, offset } = marked(source);
    const text = hover(project, path, offset, decliner)?.text ?? '';
    const lines = text.split('\n');
    const found = says.filter((line) => lines.some((own) => own.startsWith(line)));
    expect(found, text).toEqual(says);
  });

  it.each(['Просто те▮кст.', '▮', '+ Пункт с тек▮стом.'])('has nothing to say at %s', (source) => {
    const { project, path, offset } = marked(source);
    expect(hover(project, path, offset, decliner)).toBeNull();
  });
});
