import { applyEdits, format as layOut } from '@polozh/syntax';
import { describe, expect, it } from 'vitest';
import {
  codeActions,
  createProject,
  diagnostics,
  folding,
  format,
  highlights,
  leftOut,
  type OutlineItem,
  outline,
  updateFile,
} from '../src/index.ts';
import { marked } from './marked.ts';

const FILE = 'положение.polozh';
const projectOf = (text: string) => createProject([[FILE, text]]);

describe('outline', () => {
  const lines = (items: readonly OutlineItem[], depth = 0): readonly string[] =>
    items.flatMap(({ kind, name, detail, children }) => [
      `${'  '.repeat(depth)}${kind} | ${detail} | ${name}`,
      ...lines(children, depth + 1),
    ]);

  it('is a table of contents with numbers', () => {
    const text = `/документ О совете
/вид организации
  школа – школа

/поле орган = совет

/гриф утверждения
УТВЕРЖДАЮ
/конец

= Общие ((орган: что)) положения

+ Первый((школа? школы)).

++ Вложенный.

- перечисление

= Второй раздел

/таблица Сроки
+ ; один
/конец

/сноска приказ
+ Не пункт документа.
/конец

/приложение Форма

+ Пункт приложения.
`;
    expect(lines(outline(projectOf(text), FILE))).toEqual([
      'declaration | документ | О совете',
      'declaration | вид | организации',
      'declaration | поле | орган',
      'requisite |  | гриф утверждения',
      'section | 1. | Общие ((орган)) положения',
      '  clause | 1.1. | Первыйшколы',
      '    clause | 1.1.1. | Вложенный',
      'section | 2. | Второй раздел',
      '  table | Таблица 1 | Сроки',
      'note | сноска | приказ',
      'appendix | приложение | Форма',
      '  clause | 1. | Пункт приложения',
    ]);
  });
});

describe('folding', () => {
  const CASES: readonly (readonly [what: string, text: string, folds: readonly string[]])[] = [
    ['a section with its clauses', '= А\n\n+ Б\nв\n\n= Г\n', ['section 1–4', 'section 3–4']],
    ['a block', '/если школа\n+ А\n/иначе\n+ Б\nв\n/конец\nД', ['block 1–6', 'section 4–5']],
    ['a clause in a block ends with it', '/если школа\n+ А\n\n- б\n/конец\n\nВ', ['block 1–5', 'section 2–4']],
    ['a block left open', '/сноска а\nТекст.\n', ['block 1–2']],
    ['a declaration', '/вид о\n  а – б\n  в – г\n\nТекст', ['declaration 1–3']],
    ['comments', '// а\n// б\n// в\nТекст', ['comment 1–3']],
    ['the lines of a table are no clauses', '/таблица Т\n+ ; 1\n+ ; 2\n/конец', ['block 1–4']],
    ['line ends of Windows', '= А\r\n\r\n+ Б\r\nв\r\n', ['section 1–4', 'section 3–4']],
    ['nothing to fold', '+ А\n', []],
  ];
  it.each(CASES)('%s', (_, text, folds) => {
    const line = (offset: number): number => text.slice(0, offset).split('\n').length;
    expect(folding(projectOf(text), FILE).map(({ kind, start, end }) => `${kind} ${line(start)}–${line(end)}`)).toEqual(
      folds,
    );
  });
});

describe('highlights', () => {
  const CASES: readonly (readonly [text: string, painted: readonly string[]])[] = [
    ['= Раздел', ['marker =', 'heading Раздел']],
    [
      '+ *А* _б_ \\* ____',
      [
        'marker +',
        'marker *',
        'strong А',
        'marker *',
        'marker _',
        'emphasis б',
        'marker _',
        'escape \\*',
        'blank ____',
      ],
    ],
    [
      '/вид о\n  а – б // не пояснение\n  // пояснение',
      ['directive /вид', 'setting о', 'kind а', 'text б // не пояснение', 'comment // пояснение'],
    ],
    [
      '/поле п: число = 5\n  кого – пяти',
      ['directive /поле', 'field п', 'type число', 'text 5', 'filter кого', 'text пяти'],
    ],
    ['/если не (п больше 5)', ['directive /если', 'keyword не', 'kind п', 'keyword больше', 'number 5']],
    ['((а = б? в))', ['bracket ((', 'kind а', 'value б', 'bracket ?', 'bracket ))']],
    ['((иначе? в))', ['bracket ((', 'keyword иначе', 'bracket ?', 'bracket ))']],
    ['((п: кого, прописными))', ['bracket ((', 'field п', 'filter кого', 'filter прописными', 'bracket ))']],
    ['((п, род: он/она/оно))', ['bracket ((', 'field п', 'filter  род', 'bracket ))']],
    ['((пункты а – б))', ['bracket ((', 'keyword пункты', 'label а', 'label б', 'bracket ))']],
    ['((ссылка слова ; https://а.рф))', ['bracket ((', 'keyword ссылка', 'link https://а.рф', 'bracket ))']],
    [
      '/фрагмент ф: р\n((р))\n/конец',
      [
        'directive /фрагмент',
        'fragment ф',
        'parameter р',
        'bracket ((',
        'parameter р',
        'bracket ))',
        'directive /конец',
      ],
    ],
    ['А\n// б\nв', ['comment // б']],
    ['/включить а/б', ['directive /включить', 'path а/б']],
    [
      '((клетка)) ((номер 1.1))',
      ['bracket ((', 'keyword клетка', 'bracket ))', 'bracket ((', 'keyword номер', 'number 1.1', 'bracket ))'],
    ],
  ];
  it.each(CASES)('%s', (text, painted) => {
    expect(
      highlights(projectOf(text), FILE).map(({ token, start, end }) => `${token} ${text.slice(start, end)}`),
    ).toEqual(painted);
  });

  it('tells what a name names', () => {
    const text = '/вид о\n  в – в\n\n/выбор б – б\n\n/поле п: да/нет = да\n\n((в? 1))((б? 2))((п? 3))';
    expect(
      highlights(projectOf(text), FILE, text.indexOf('((')).flatMap(({ token, start, end }) =>
        token === 'bracket' ? [] : [`${token} ${text.slice(start, end)}`],
      ),
    ).toEqual(['kind в', 'choice б', 'field п']);
  });
});

describe('code actions', () => {
  const SLIPS: readonly (readonly [source: string, corrected: string])[] = [
    ['/вид о\n  школа – ш\n  доо – д\n\n+ ((шко▮ал?)) А', '((школа?))'],
    ['/поле орган = совет\n\n((орг▮н))', '((орган))'],
    ['/поле орган: наименование = совет\n\n((орган: ке▮мм))', '((орган: кем))'],
    ['/поле орган: наименава▮ние = совет\n\n((орган))', 'орган: наименование ='],
    ['+ ((метка цель)) А\n\n+ ((пункт це▮ли)) Б', '((пункт цель))'],
    ['+ А((сноска прика▮з))\n\n/сноска приказы\nБ\n/конец', '((сноска приказы))'],
    ['/фрагмент вход\nА\n/конец\n\n/вставить вхо▮т', '/вставить вход'],
    ['/оформление\n  кеге▮ль – 14\n\nА', 'кегль – 14'],
    ['/загал▮овок о совете', '/заголовок о совете'],
  ];
  it.each(SLIPS)('of a slip in %s: %s', (source, corrected) => {
    const { project, path, offset, text } = marked(source);
    const [fix] = codeActions(project, path, offset, offset);
    expect(fix?.isFix).toBe(true);
    expect(applyEdits(text(path), fix?.edits ?? [])).toContain(corrected);
  });

  it('silence a warning in its place', () => {
    const { project, path, offset, text } = marked('/поле лиш▮нее = 1\n\n+ Текст.\n');
    const silence = codeActions(project, path, offset, offset).find(({ isFix }) => !isFix);
    const silenced = updateFile(project, path, applyEdits(text(path), silence?.edits ?? []));
    expect(silence?.title).toBe('не проверять П119 в этом месте');
    expect(diagnostics(project, path).map(({ number }) => number)).toEqual(['П119']);
    expect(diagnostics(silenced, path)).toEqual([]);
  });
});

describe('format', () => {
  it.each(['+   А\n\n\n\n+ Б\n', '+ А\n\n+ Б\n', '+ А\r\n\r\n+   Б\r\n', '', 'Текст   ((поле))'])(
    'gives the edits to the canonical layout of %j',
    (text) => {
      expect(applyEdits(text, format(projectOf(text), FILE))).toBe(layOut(FILE, text));
    },
  );

  it('leaves the lines alone that stay', () => {
    const text = '= А\n\n+ Б\n\n+    В\n\n+ Г\n';
    const [edit] = format(projectOf(text), FILE);
    expect(text.slice(edit?.span.start, edit?.span.end)).toBe('+    В\n');
  });
});

describe('what a variant leaves out', () => {
  it('with its place and its condition', () => {
    const text = `/вид о
  школа – ш
  доо – д

= Раздел

+ Первый:
  - один
  - ((школа?)) два:
    -- три
  - четыре

/если доо
+ Второй.
/иначе
+ Третий.
/конец
`;
    const [program] = projectOf(text).programs();
    const analysis = program?.analysis();
    const found =
      analysis === undefined
        ? []
        : leftOut(analysis, { kind: 'доо', choices: new Map(), values: new Map(), final: false });
    const head = (span: { start: number } | null): string =>
      span === null ? '' : (text.slice(span.start).split('\n')[0] ?? '');
    expect(
      found.map(({ where, after, parent, lines }) => ({ where, after: head(after), parent: head(parent), lines })),
    ).toEqual([
      {
        where: 'в варианте «школа»',
        after: '- один',
        parent: '+ Первый:',
        lines: [
          { depth: 0, text: 'два' },
          { depth: 1, text: 'три' },
        ],
      },
      { where: 'в варианте «школа»', after: '+ Второй.', parent: '= Раздел', lines: [{ depth: 0, text: 'Третий' }] },
    ]);
  });
});
