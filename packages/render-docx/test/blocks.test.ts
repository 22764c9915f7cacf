import type { Block, FieldRun, Run, Table, TableCell } from '@polozh/document';
import { bold, descendants, paragraph, part, readBody, sampleDocument, text, textOf } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { tableGrid } from '../src/blocks/table-grid.ts';
import { printXml } from '../src/xml/print-xml.ts';
import { appendix, clause, documentOf, list, mainPart, partsOf, section, textParagraph } from './build.ts';

/** Paragraphs as «style: label text». */
const lines = (blocks: readonly Block[]): readonly string[] =>
  readBody(partsOf(documentOf(blocks))).map(
    ({ style, label, text: words }) => `${style}: ${label === '' ? '' : `${label} `}${words}`,
  );

/** The XML of the body's first paragraph, without its properties. */
const xmlOf = (...runs: Run[]): string => {
  const [first] = descendants(part(partsOf(documentOf([textParagraph(...runs)])), 'word/document.xml'), 'w:p');
  if (first === undefined) return '';
  const children = first.children.filter((child) => typeof child === 'string' || !/^w:(pPr|bookmark)/.test(child.name));
  return children
    .map((child) => (typeof child === 'string' ? child : printXml(child).split('\n').slice(1).join('')))
    .join('');
};

const marks = {};
const field = (more: Partial<FieldRun>): FieldRun => ({
  kind: 'field',
  name: 'руководитель',
  case: 'кого',
  title: 'руководитель (кого?)',
  text: 'ДИРЕКТОРА',
  placeholder: true,
  marks,
  origin: null,
  ...more,
});

const RUNS: readonly (readonly [string, Run, string])[] = [
  ['words', text('Слова'), '<w:r><w:t>Слова</w:t></w:r>'],
  [
    'words with spaces at their edges',
    bold(' и '),
    '<w:r><w:rPr><w:b/></w:rPr><w:t xml:space="preserve"> и </w:t></w:r>',
  ],
  ['a field filled in', field({ placeholder: false, text: 'директора' }), '<w:r><w:t>директора</w:t></w:r>'],
  [
    'a placeholder, as a control bound to its node',
    field({}),
    '<w:sdt><w:sdtPr><w:alias w:val="руководитель (кого?)"/><w:tag w:val="руководитель:кого"/><w:id w:val="1"/>' +
      `<w:dataBinding w:prefixMappings="xmlns:f='urn:polozh:fields'" w:xpath="/f:fields[1]/f:field[1]" w:storeItemID="{9C1F3A52-6B0E-4D57-8E21-5D0C7A94B36F}"/>` +
      '<w:text/></w:sdtPr><w:sdtContent><w:r><w:t>ДИРЕКТОРА</w:t></w:r></w:sdtContent></w:sdt>',
  ],
  [
    'a link',
    { kind: 'link', href: 'https://sferum.ru/?a=1&b=2', text: 'sferum.ru', marks, origin: null },
    '<w:hyperlink r:id="rId7"><w:r><w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t>sferum.ru</w:t></w:r></w:hyperlink>',
  ],
  [
    'a link that Word would not open',
    { kind: 'link', href: 'tel:+7', text: '+7', marks, origin: null },
    '<w:r><w:t>+7</w:t></w:r>',
  ],
  [
    'a reference to nothing',
    { kind: 'reference', target: 'нет', text: '2.3', marks, origin: null },
    '<w:r><w:t>2.3</w:t></w:r>',
  ],
  ['a blank', { kind: 'blank', length: 3, marks, origin: null }, '<w:r><w:t>___</w:t></w:r>'],
  ['a line break', { kind: 'break', origin: null }, '<w:r><w:br/></w:r>'],
  [
    'the mark of a note',
    { kind: 'note-mark', note: 0, marks, origin: null },
    '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteReference w:id="1"/></w:r>',
  ],
];

describe('runs', () => {
  for (const [title, run, expected] of RUNS) it(title, () => expect(xmlOf(run)).toBe(expected));

  it('a box that is ticked with a click', () => {
    expect(xmlOf({ kind: 'box', marks, origin: null })).toContain('<w14:checkbox><w14:checked w14:val="0"/>');
  });

  it('repetitions of a placeholder share a node, its other cases and wordings do not', () => {
    const parts = partsOf(
      documentOf([
        textParagraph(field({}), field({}), field({ case: null, text: 'ДИРЕКТОР' }), field({ text: 'Директора' })),
      ]),
    );
    const paths = descendants(part(parts, 'word/document.xml'), 'w:dataBinding').map(
      ({ attributes }) => attributes['w:xpath'],
    );
    expect(paths.map((path) => /field\[(\d)\]/.exec(String(path))?.[1])).toEqual(['1', '1', '2', '3']);
    expect(
      descendants(part(parts, 'customXml/item1.xml'), 'field').map((node) => [
        node.attributes['case'],
        node.children[0],
      ]),
    ).toEqual([
      ['кого', 'ДИРЕКТОРА'],
      [undefined, 'ДИРЕКТОР'],
      ['кого', 'Директора'],
    ]);
  });

  it('a second mark of a note repeats its number', () => {
    const mark: Run = { kind: 'note-mark', note: 0, marks, origin: null };
    expect(xmlOf(mark, mark)).toContain('<w:fldSimple w:instr=" NOTEREF __note_1 \\f \\h ">');
  });
});

describe('references', () => {
  const at = (level: number, value: number) => ({ series: 0, level, value });
  const see = (target: string, words: string): Block =>
    textParagraph({ kind: 'reference', target, text: words, marks, origin: null });
  const blocks = [
    section('1.', at(0, 1), clause(1, '1.1.', at(1, 1), list('letter', 1, ['а)'])), clause(1, '7.', null)),
    see('p-1.1.', '1.1'),
    see('s-1-а)-0', 'а'),
    see('p-7.', '7'),
  ];
  const xml = printXml(part(partsOf(documentOf(blocks)), 'word/document.xml'));

  it('to a number that Word counts are fields with the number as it is now', () => {
    expect(xml).toContain('<w:fldSimple w:instr=" REF _p_1_1_ \\n \\h "><w:r><w:t>1.1</w:t></w:r></w:fldSimple>');
  });

  it('to anything else are links to it', () => {
    expect(xml).toContain('<w:hyperlink w:anchor="_s_1_0"><w:r><w:t>а</w:t></w:r></w:hyperlink>');
    expect(xml).toContain('<w:hyperlink w:anchor="_p_7_"><w:r><w:t>7</w:t></w:r></w:hyperlink>');
  });

  it('lead to bookmarks of the file', () => {
    const root = part(partsOf(sampleDocument), 'word/document.xml');
    const marks = descendants(root, 'w:bookmarkStart').map(({ attributes }) => attributes['w:name']);
    expect(new Set(marks).size).toBe(marks.length);
    for (const name of marks) expect(name).toMatch(/^_[A-Za-z0-9_]{1,39}$/);
  });
});

describe('blocks', () => {
  it('print the sample in order, each in its style', () => {
    const styles = readBody(partsOf(sampleDocument)).map(
      ({ style, label, text: words }) => `${style}|${label}|${words}`,
    );
    expect(styles).toEqual([
      'Cover||Шаблон Положения для общеобразовательной организации',
      'Agreement||ПРИНЯТО педагогическим советом (протокол от ________ № 5)',
      'Approval||УТВЕРЖДАЮ ДИРЕКТОР ____________ И.О. Фамилия «__» __________ 2024 г.',
      'DocumentKind||ПОЛОЖЕНИЕ',
      'Title||о порядке ведения журнала',
      'Heading1|1.|Общие положения',
      'Clause1|1.1.|Настоящее Положение действует в НАЗВАНИЕ ОРГАНИЗАЦИИ (далее – Учреждение) и утверждается приказом ДИРЕКТОРА.',
      'DocumentText||Второй абзац пункта без номера; см. sferum.ru.',
      'Clause1|1.2.|Положение разработано в соответствии с:',
      'ListItem|–|Федеральным законом от 27.07.2006 № 149-ФЗ;',
      'ListItem|–|решениями управленческих задач[1], НАПРИМЕР:',
      'ListItem|○|с заместителями;',
      'ListItem|○|с родительским активом.',
      'ListContinuation||Второй абзац элемента перечисления.',
      'Clause1|1.3.|Понятия, используемые в Положении:',
      'Definition||Журнал – документ учёта занятий;',
      'Definition||Пользователи (далее – Пользователи) - участники отношений.',
      'Heading1|2.|Порядок ведения',
      'Clause1|2.1.|Директор в порядке пункта 1.2:',
      'Clause2|2.1.1.|назначает ответственное лицо;',
      'Clause3|2.1.1.1.|приказом;',
      'Clause2|2.1.2.|утверждает:',
      'ListItem|а)|форму журнала;',
      'ListItem|б)|сроки:',
      'ListItem|1)|начала;',
      'ListItem|2)|окончания.',
      'TableCaption||Таблица 1 – Сроки',
      'TableHeader||№',
      'TableHeader||Действие',
      'TableHeader||Срок',
      'TableText||1',
      'TableText||Открытие журнала',
      'TableText||1 сентября',
      'TableText||2',
      'TableText||Проверка',
      'TableText||',
      'TableText||Итого',
      'TableText||',
      'TableNote||Сроки даны без каникул.',
      'Remark||Примечание – Журнал хранится 5 лет.',
      'SignaturePost||Заместитель директора',
      'SignatureHand||',
      'SignatureName||В.Н. Петров',
      'Executor||Иванова А.А. 8 (383) 000-00-00',
      'AppendixMark||Приложение № 1 к Положению о порядке ведения журнала',
      'AppendixTitle||Заявление',
      'FormLine||от ______________________________',
      'FormCaption|| (фамилия, имя, отчество)',
      'FormLine||Прошу выдать журнал ☐ лично:__ ',
      'FormLine||____________ ____________________',
      'FormCaption|| (дата) (подпись)',
    ]);
  });

  it('a clause without a first paragraph keeps its number', () => {
    const empty = { ...clause(1, '1.', { series: 0, level: 0, value: 1 }), blocks: [list('dash', 1, ['–'])] } as Block;
    expect(lines([empty])).toEqual(['Clause1: 1. ', 'ListItem: – Элемент']);
  });

  it('definitions have the term in bold and the dash between spaces', () => {
    const definitions: Block = {
      kind: 'definitions',
      entries: [
        { term: [text('Журнал')], dash: '–', definition: [text('документ.')], anchor: 't', blocks: [], origin: null },
      ],
      origin: null,
    };
    expect(lines([definitions])).toEqual(['Definition: Журнал\u00a0– документ.']);
  });

  it('a paragraph before a list, and what stands before a signature, is not parted from it', () => {
    const signature: Block = {
      kind: 'signature',
      rows: [{ post: [], hand: [], name: [text('И.И. Иванов')], origin: null }],
      origin: null,
    };
    const body = descendants(
      part(partsOf(documentOf([textParagraph(text('а:')), list('dash', 1, ['–']), signature])), 'word/document.xml'),
      'w:p',
    );
    const kept = body.filter((one) => descendants(one, 'w:keepNext').length > 0).map(textOf);
    expect(kept).toEqual(['а:', 'Элемент']);
  });

  it('an appendix begins a page, with a table too', () => {
    const row: Block = { kind: 'requisite-row', columns: [[]], origin: null };
    const document = {
      ...sampleDocument,
      parts: [
        mainPart([textParagraph(text('Текст'))]),
        appendix('a', [textParagraph(text('А'))]),
        appendix('b', [row]),
      ],
    };
    const breaks = descendants(part(partsOf(document), 'word/document.xml'), 'w:p').filter(
      (one) => descendants(one, 'w:pageBreakBefore').length > 0,
    );
    expect(breaks.map(textOf)).toEqual(['А', '']);
  });

  it('tables never touch each other and never end a body', () => {
    const row: Block = { kind: 'requisite-row', columns: [[], []], origin: null };
    const [body] = descendants(part(partsOf(documentOf([row, row])), 'word/document.xml'), 'w:body');
    expect(body?.children.map((child) => (typeof child === 'string' ? child : child.name))).toEqual([
      'w:p',
      'w:tbl',
      'w:p',
      'w:tbl',
      'w:p',
      'w:sectPr',
    ]);
  });

  it('contents list sections and appendices, each with the number of its page', () => {
    const style = { ...sampleDocument.style, tableOfContents: true };
    const read = readBody(partsOf({ ...sampleDocument, style })).filter(({ style: name }) => name.startsWith('TOC'));
    expect(read.map(({ style: name, text: words }) => `${name}: ${words.trim()}`)).toEqual([
      'TOCHeading: Содержание',
      'TOC1: 1. Общие положения 1',
      'TOC1: 2. Порядок ведения 1',
      'TOC1: Заявление 3',
    ]);
  });
});

describe('notes', () => {
  it('have all their paragraphs and are numbered from 1', () => {
    const notes = descendants(part(partsOf(sampleDocument), 'word/footnotes.xml'), 'w:footnote');
    expect(notes.map((note) => [note.attributes['w:id'], descendants(note, 'w:p').map(textOf)])).toEqual([
      [-1, ['']],
      [0, ['']],
      [1, [' 1 вариант: все чаты создаёт администратор.', '2 вариант: чаты создают преподаватели.']],
    ]);
  });
});

describe('forms', () => {
  const words = (given: string) => ({ kind: 'words' as const, runs: [text(given)] });
  const blank = (length: number | null, caption = '') => ({
    kind: 'blank' as const,
    length,
    caption: caption === '' ? [] : [text(caption)],
    origin: null,
  });

  it('have the captions on a line under the blanks', () => {
    const form: Block = {
      kind: 'form',
      lines: [
        { pieces: [words('Я, '), blank(null, '(ФИО)'), words(', прошу')], align: 'left', origin: null },
        { pieces: [blank(3)], align: 'right', origin: null },
      ],
      origin: null,
    };
    expect(lines([form])).toEqual(['FormLine: Я, __ , прошу', 'FormCaption:  (ФИО)', 'FormLine: ___']);
  });

  it('have the captions under each line of print where a line is parted', () => {
    const form: Block = {
      kind: 'form',
      lines: [
        {
          pieces: [
            words('С инструкцией ознакомлен: '),
            blank(12, '(подпись)'),
            words(' / '),
            blank(20, '(ФИО)'),
            words(' / «'),
            blank(3),
            words('»\u00a0'),
            blank(8, '(дата)'),
          ],
          align: 'left',
          origin: null,
        },
      ],
      origin: null,
    };
    expect(lines([form])).toEqual([
      'FormLine: С инструкцией ознакомлен: ____________ / ____________________ / ',
      'FormCaption:  (подпись) (ФИО)',
      'FormLine: «___»\u00a0________',
      'FormCaption:  (дата)',
    ]);
    const kept = descendants(part(partsOf(documentOf([form])), 'word/document.xml'), 'w:keepNext');
    expect(kept).toHaveLength(3);
  });

  it('stand apart from a table before them, or LibreOffice would part them from their captions', () => {
    const signature: Block = {
      kind: 'signature',
      rows: [{ post: [], hand: [], name: [], origin: null }],
      origin: null,
    };
    const form: Block = {
      kind: 'form',
      lines: [{ pieces: [blank(5, '(дата)')], align: 'left', origin: null }],
      origin: null,
    };
    expect(lines([signature, form]).slice(-3)).toEqual(['Spacer: ', 'FormLine: _____', 'FormCaption:  (дата)']);
  });

  it('fill a line up to its margin', () => {
    const form: Block = {
      kind: 'form',
      lines: [{ pieces: [words('от '), blank(null)], align: 'left', origin: null }],
      origin: null,
    };
    const [tab] = descendants(part(partsOf(documentOf([form])), 'word/document.xml'), 'w:tab');
    // 210 − 30 − 10 mm
    expect(tab?.attributes).toEqual({ 'w:val': 'right', 'w:leader': 'underscore', 'w:pos': 9638 });
  });
});

it('an appendix on lying sheets is a section, and what follows another one', () => {
  const parts = [
    mainPart([textParagraph(text('Слова'))]),
    { ...appendix('а', []), landscape: true as const },
    appendix('б', []),
  ];
  const body = part(partsOf({ ...documentOf([]), parts }), 'word/document.xml');
  expect(descendants(body, 'w:pgSz').map(({ attributes }) => [attributes['w:w'], attributes['w:orient']])).toEqual([
    [11906, undefined],
    [16838, 'landscape'],
    [11906, undefined],
  ]);
  expect(descendants(body, 'w:titlePg')).toHaveLength(1);
  expect(descendants(body, 'w:pageBreakBefore')).toHaveLength(0);
});

it('a sheet begins a page', () => {
  const block: Block = { kind: 'paragraph', role: 'heading', runs: [text('Лист')], startsPage: true, origin: null };
  const body = part(partsOf(documentOf([textParagraph(text('Слова')), block])), 'word/document.xml');
  expect(descendants(body, 'w:pageBreakBefore')).toHaveLength(1);
});

describe('hyphens of numbers', () => {
  it.each([
    ['закон № 273-ФЗ, 8-800-555', 3],
    ['учебно-воспитательный', 0],
    ['2026–2027', 0],
  ])('%s: %i that do not end a line', (words, count) => {
    const block: Block = { kind: 'paragraph', role: 'body', runs: [text(words)], origin: null };
    const body = part(partsOf(documentOf([block])), 'word/document.xml');
    expect(descendants(body, 'w:noBreakHyphen')).toHaveLength(count);
    expect(textOf(body)).toBe(words);
  });
});

describe('captions of blanks', () => {
  const caption = (before: string, length: number | null, under: string): readonly unknown[] => {
    const form: Block = {
      kind: 'form',
      lines: [
        {
          pieces: [
            { kind: 'words', runs: [text(before)] },
            { kind: 'blank', length, caption: [text(under)], origin: null },
          ],
          align: 'left',
          origin: null,
        },
      ],
      origin: null,
    };
    const paragraphs = descendants(part(partsOf(documentOf([form])), 'word/document.xml'), 'w:p');
    const below = paragraphs.findLast((one) => textOf(one) !== '');
    return descendants(below ?? { name: '', attributes: {}, children: [] }, 'w:tab').flatMap(({ attributes }) =>
      attributes['w:pos'] === undefined ? [] : [attributes['w:pos']],
    );
  };

  // 170 mm are 9638 twips; an underscore of 14 pt is 140.
  const MIDDLES: readonly (readonly [string, readonly unknown[], readonly unknown[]])[] = [
    ['stand under the middle of their blank', caption('', 20, '(дата)'), [1400]],
    ['stand under a blank to the margin', caption('', null, '(дата)'), [4819]],
    ['stand under a blank that begins a line of its own', caption('слово '.repeat(11), 30, '(дата)'), [2100]],
    ['do not stick out of the page', caption('', 2, `(${'слово '.repeat(20)})`), [4819]],
  ];
  for (const [title, found, expected] of MIDDLES) it(title, () => expect(found).toEqual(expected));
});

describe('signatures', () => {
  const widths = (post: string, hand: string, name: string): readonly number[] => {
    const row = {
      post: [{ runs: [text(post)], origin: null }],
      hand: hand === '' ? [] : [text(hand)],
      name: [text(name)],
      origin: null,
    };
    const body = part(partsOf(documentOf([{ kind: 'signature', rows: [row], origin: null }])), 'word/document.xml');
    return descendants(body, 'w:gridCol').map(({ attributes }) => Number(attributes['w:w']));
  };

  it('leave a long name on its line and half of the width to the post', () => {
    const [post = 0, hand = 0, name = 0] = widths(
      'Заместитель директора '.repeat(5),
      '[ПОДПИСЬ]',
      'К.К. Константинопольский',
    );
    expect(post + hand + name).toBe(9638);
    expect(post).toBeLessThanOrEqual(4819);
    expect(name).toBeGreaterThan(3500);
    expect(hand).toBeGreaterThan(1400);
  });

  it('are kept together', () => {
    const row = { post: [], hand: [], name: [text('И.И. Иванов')], origin: null };
    const body = part(
      partsOf(documentOf([{ kind: 'signature', rows: [row, row], origin: null }])),
      'word/document.xml',
    );
    expect(descendants(body, 'w:tr').map((one) => descendants(one, 'w:keepNext').length)).toEqual([3, 0]);
  });
});

describe('rows of tables', () => {
  it('go to the next page whole, but for long ones; the heading comes again', () => {
    const cell = (words: string) => ({
      runs: [text(words)],
      header: false,
      columns: 1,
      rows: 1,
      align: 'left' as const,
      origin: null,
    });
    const table: Block = {
      kind: 'table',
      caption: null,
      label: null,
      anchor: 't',
      columns: [1, 1],
      headerRows: 1,
      rows: [
        [cell('Было'), cell('Стало')],
        [cell('Коротко'), cell('Коротко')],
        [cell('Длинно '.repeat(200)), cell('Коротко')],
      ],
      notes: [],
      origin: null,
    };
    const rows = descendants(part(partsOf(documentOf([table])), 'word/document.xml'), 'w:tr').map((row) =>
      ['w:cantSplit', 'w:tblHeader'].filter((name) => descendants(row, name).length > 0),
    );
    expect(rows).toEqual([['w:cantSplit', 'w:tblHeader'], ['w:cantSplit'], []]);
  });
});

describe('table grids', () => {
  const cell = (name: string, columns = 1, rows = 1): TableCell => ({
    runs: [text(name)],
    header: false,
    columns,
    rows,
    align: 'left',
    origin: null,
  });
  const table = (columns: number, ...rows: TableCell[][]): Table => ({
    kind: 'table',
    caption: null,
    label: null,
    anchor: 't',
    columns: Array.from({ length: columns }, () => 1),
    headerRows: 0,
    rows,
    notes: [paragraph('body', text('Примечание'))],
    origin: null,
  });
  /** «a2» is a cell of two columns, «^» goes on from above, «.» is empty. */
  const drawn = (given: Table): readonly string[] =>
    tableGrid(given).map((row) =>
      row
        .map(
          ({ source, merge, span }) =>
            (source === null ? '.' : merge === 'continue' ? '^' : (source.runs[0] as { text: string }).text) +
            (span > 1 ? span : ''),
        )
        .join(' '),
    );

  const CASES: readonly (readonly [string, Table, readonly string[]])[] = [
    ['plain', table(2, [cell('a'), cell('b')], [cell('c'), cell('d')]), ['a b', 'c d']],
    ['merged across', table(3, [cell('a', 2), cell('b')]), ['a2 b']],
    ['merged down', table(2, [cell('a', 1, 2), cell('b')], [cell('c')]), ['a b', '^ c']],
    [
      'merged both ways',
      table(3, [cell('a', 2, 2), cell('b')], [cell('c')], [cell('d'), cell('e'), cell('f')]),
      ['a2 b', '^2 c', 'd e f'],
    ],
    ['too few cells', table(3, [cell('a')]), ['a .2']],
    ['too many cells', table(1, [cell('a'), cell('b')]), ['a']],
    ['too wide a cell', table(2, [cell('a', 9)]), ['a2']],
    [
      'a cell that would run into one from above',
      table(3, [cell('a'), cell('b', 1, 2), cell('c')], [cell('d', 3), cell('e')]),
      ['a b c', 'd ^ e'],
    ],
    ['a cell without size', table(2, [cell('a', 0, 0), cell('b')]), ['a b']],
  ];
  for (const [title, given, expected] of CASES) it(title, () => expect(drawn(given)).toEqual(expected));
});
