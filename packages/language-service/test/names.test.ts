import { describe, expect, it } from 'vitest';
import { definition, type Project, references, renamable, rename } from '../src/index.ts';
import { marked } from './marked.ts';

/** The line of a span with the span in «⟦ ⟧», so that a failure shows the place. */
function shown(project: Project, { file, start, end }: { file: string; start: number; end: number }): string {
  const text = project.files.get(file)?.text ?? '';
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const to = text.indexOf('\n', end);
  const line = `${text.slice(from, start)}⟦${text.slice(start, end)}⟧${text.slice(end, to < 0 ? undefined : to)}`;
  return project.files.size > 1 ? `${file}: ${line}` : line;
}

interface NameCase {
  readonly what: string;
  readonly source: string | Readonly<Record<string, string>>;
  readonly declared: readonly string[];
  readonly used: readonly string[];
}

const CASES: readonly NameCase[] = [
  {
    what: 'a kind, from a condition',
    source: '/вид организации\n  школа – школа\n  доо – сад\n\n/если ш▮кола\n+ ((не школа, доо? А)) Б\n/конец',
    declared: ['  ⟦школа⟧ – школа'],
    used: ['/если ⟦школа⟧', '+ ((не ⟦школа⟧, доо? А)) Б'],
  },
  {
    what: 'a kind, from its declaration, with a word of it and a comparison with the kinds’ own name',
    source:
      '/вид учреждения\n  ▮центр – центр\n\n/слово дом\n  центр – дом\n  центр, кого – дома\n\n((учреждения = центр?)) А\n\n((вид = центр?)) Б',
    declared: ['  ⟦центр⟧ – центр'],
    used: ['  ⟦центр⟧ – дом', '  ⟦центр⟧, кого – дома', '((учреждения = ⟦центр⟧?)) А', '((вид = ⟦центр⟧?)) Б'],
  },
  {
    what: 'a choice',
    source: '/выбор чаты – кто\n  да – да\n  админ – админ\n\n((чаты▮ = админ? А))((Чаты = не решено? Б))',
    declared: ['/выбор ⟦чаты⟧ – кто'],
    used: ['((⟦чаты⟧ = админ? А))((Чаты = не решено? Б))', '((чаты = админ? А))((⟦Чаты⟧ = не решено? Б))'],
  },
  {
    what: 'a value of one choice, not of another with the same word',
    source:
      '/выбор а – а\n  один – 1\n  два – 2\n\n/выбор б – б\n  один – 1\n  два – 2\n\n((а = о▮дин? А))((б = один? Б))',
    declared: ['  ⟦один⟧ – 1'],
    used: ['((а = ⟦один⟧? А))((б = один? Б))'],
  },
  {
    what: 'a field, ё as е, in conditions and in words of another',
    source: '/поле учёт: число = 5\n/документ О ((учет))\n\n((указано(учёт)? ((▮учёт: прописью))))((учёт больше 3? А))',
    declared: ['/поле ⟦учёт⟧: число = 5'],
    used: [
      '/документ О ((⟦учет⟧))',
      '((указано(⟦учёт⟧)? ((учёт: прописью))))((учёт больше 3? А))',
      '((указано(учёт)? ((⟦учёт⟧: прописью))))((учёт больше 3? А))',
      '((указано(учёт)? ((учёт: прописью))))((⟦учёт⟧ больше 3? А))',
    ],
  },
  {
    what: 'a word',
    source: '/слово дом▮\n  а – б\n\n((дом, род: он/она/оно)) ((дом: кем))',
    declared: ['/слово ⟦дом⟧'],
    used: ['((⟦дом⟧, род: он/она/оно)) ((дом: кем))', '((дом, род: он/она/оно)) ((⟦дом⟧: кем))'],
  },
  {
    what: 'a label, from a range',
    source: '+ ((метка один)) А\n\n+ ((метка два)) Б\n\n+ См. ((пункты оди▮н – два)) и ((пункт один)).',
    declared: ['+ ((метка ⟦один⟧)) А'],
    used: ['+ См. ((пункты ⟦один⟧ – два)) и ((пункт один)).', '+ См. ((пункты один – два)) и ((пункт ⟦один⟧)).'],
  },
  {
    what: 'a label set once in each variant',
    source: '((школа? x))\n\n+ ((школа?)) ((метка м)) А\n\n+ ((не школа?)) ((метка м)) Б\n\n((пункт ▮м))',
    declared: ['+ ((школа?)) ((метка ⟦м⟧)) А', '+ ((не школа?)) ((метка ⟦м⟧)) Б'],
    used: ['((пункт ⟦м⟧))'],
  },
  {
    what: 'a note',
    source: '+ А((сноска ▮приказ)).\n\n/сноска приказ\nТекст.\n/конец',
    declared: ['/сноска ⟦приказ⟧'],
    used: ['+ А((сноска ⟦приказ⟧)).'],
  },
  {
    what: 'a fragment, as lines and inside a sentence',
    source: '/фрагмент ф: кто\n((кто))\n/конец\n\n/вставить ф: я\n\nА ((вставить ▮ф: ты)).',
    declared: ['/фрагмент ⟦ф⟧: кто'],
    used: ['/вставить ⟦ф⟧: я', 'А ((вставить ⟦ф⟧: ты)).'],
  },
  {
    what: 'a parameter, apart from a field of the same name and from the parameter of another fragment',
    source:
      '/поле кто = он\n\n/фрагмент а: кто\n((▮кто)) ((вставить б: ((кто))))\n/конец\n\n/фрагмент б: кто\n((кто))\n/конец\n\n((кто))',
    declared: ['/фрагмент а: ⟦кто⟧'],
    used: ['((⟦кто⟧)) ((вставить б: ((кто))))', '((кто)) ((вставить б: ((⟦кто⟧))))'],
  },
  {
    what: 'names over several files: two sources share one, and what it does not name stays out',
    source: {
      'а.polozh': '/вид о\n  школа – ш\n\n/включить общее\n((школа? А))',
      'б.polozh': '/вид о\n  школа – ш\n\n/включить общее.polozh',
      'общее.polozh': '((шко▮ла? О))',
      'чужое.polozh': '/вид о\n  школа – ш\n',
    },
    declared: ['а.polozh:   ⟦школа⟧ – ш', 'б.polozh:   ⟦школа⟧ – ш'],
    used: ['а.polozh: ((⟦школа⟧? А))', 'общее.polozh: ((⟦школа⟧? О))'],
  },
];

describe('names', () => {
  it.each(CASES)('$what', ({ source, declared, used }) => {
    const { project, path, offset } = marked(source);
    const found = references(project, path, offset);
    const inOrder = (isDeclaration: boolean): readonly string[] =>
      found.filter((place) => place.isDeclaration === isDeclaration).map((place) => shown(project, place.span));
    expect({ declared: inOrder(true), used: inOrder(false) }).toEqual({ declared, used });
    expect(definition(project, path, offset)?.targets.map((span) => shown(project, span))).toEqual(declared);
  });

  it('an included file is its own definition', () => {
    const { project, path, offset } = marked({ 'а.polozh': '/включить б/▮в', 'б/в.polozh': 'Текст.' });
    expect(definition(project, path, offset)?.targets).toEqual([{ file: 'б/в.polozh', start: 0, end: 0 }]);
  });

  it.each(['Просто те▮кст.', '+ ((неизвестно▮е)) А', '/если▮ да', '▮'])('nothing is declared at %s', (source) => {
    const { project, path, offset } = marked(source);
    expect(definition(project, path, offset)).toBeNull();
    expect(renamable(project, path, offset)).toBeNull();
  });
});

const REFUSED: readonly { readonly source: string; readonly name: string; readonly reason: RegExp }[] = [
  { source: '/поле а▮б = 1\n((аб))', name: '', reason: /не может быть пустым/ },
  { source: '/поле а▮б = 1\n((аб))', name: 'два слова', reason: /одно слово/ },
  { source: '/поле а▮б = 1\n((аб))', name: '5', reason: /одно слово/ },
  { source: '/поле а▮б = 1\n((аб))', name: 'ИНАЧЕ', reason: /слово языка/ },
  { source: '/поле а▮б = 1\n((аб))', name: 'сноска', reason: /в двойных скобках – слово языка/ },
  { source: '/поле а▮б = 1\n/поле ёж = 2\n((аб))', name: 'еж', reason: /уже занято/ },
  { source: '/поле аб = 1\n\n/вид о▮х\n  а – б\n\n((ох = а? 1))', name: 'аб', reason: /уже занято/ },
  { source: '/поле а▮б = 1\n\n/фрагмент ф: кто\n((аб)) ((кто))\n/конец', name: 'кто', reason: /есть параметр «кто»/ },
  { source: '/поле аб = 1\n\n/фрагмент ф: к▮то\n((аб)) ((кто))\n/конец', name: 'аб', reason: /уже стоит имя «аб»/ },
  { source: '((неизвестн▮ое))', name: 'другое', reason: /нет имени/ },
  { source: '/вид о\n  а – б\n\n((ви▮д))', name: 'другое', reason: /нет имени/ },
];

describe('rename', () => {
  it.each(REFUSED)('«$name» for $source is refused', ({ source, name, reason }) => {
    const { project, path, offset } = marked(source);
    const renaming = rename(project, path, offset, name);
    expect(renaming.kind === 'refused' ? renaming.reason : 'edits').toMatch(reason);
  });
});
