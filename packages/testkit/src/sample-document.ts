import {
  type Block,
  type Document,
  type ListItem,
  type ListMarker,
  type Paragraph,
  type RequisiteRole,
  type Run,
  STYLE_PROFILES,
} from '@polozh/document';

export const text = (words: string): Run => ({ kind: 'text', text: words, marks: {}, origin: null });
export const bold = (words: string): Run => ({ kind: 'text', text: words, marks: { bold: true }, origin: null });
export const italic = (words: string): Run => ({ kind: 'text', text: words, marks: { italic: true }, origin: null });

export const paragraph = (role: Paragraph['role'], ...runs: Run[]): Paragraph => ({
  kind: 'paragraph',
  role,
  runs,
  origin: null,
});

const requisite = (role: RequisiteRole, ...lines: Run[][]) => ({
  kind: 'requisite' as const,
  role,
  lines: lines.map((runs) => ({ runs, origin: null })),
  origin: null,
});

const item = (label: string, anchor: string, ...blocks: Block[]): ListItem => ({
  label: { text: label, counter: null },
  anchor,
  blocks,
  origin: null,
});

const list = (marker: ListMarker, depth: number, ...items: ListItem[]): Block => ({
  kind: 'list',
  marker,
  depth,
  items,
  origin: null,
});

const clause = (depth: 1 | 2 | 3, value: number, label: string, ...blocks: Block[]): Block => ({
  kind: 'clause',
  depth,
  label: { text: label, counter: { series: 0, level: depth, value } },
  anchor: `p-${label.replace(/\.$/, '').replaceAll('.', '-')}`,
  blocks,
  origin: null,
});

const section = (value: number, heading: string, ...blocks: Block[]): Block => ({
  kind: 'section',
  level: 1,
  label: { text: `${value}.`, counter: { series: 0, level: 0, value } },
  heading: [text(heading)],
  anchor: `r-${value}`,
  blocks,
  origin: null,
});

const cell = (words: string, header = false, columns = 1, rows = 1) => ({
  runs: words === '' ? [] : [text(words)],
  header,
  columns,
  rows,
  align: header ? ('center' as const) : ('left' as const),
  origin: null,
});

const DECIMAL_SERIES = {
  levels: ['%1.', '%1.%2.', '%1.%2.%3.', '%1.%2.%3.%4.'].map((template, level) => ({
    format: 'decimal' as const,
    template,
    restartAfter: level === 0 ? null : level - 1,
  })),
};

/** A small document with every kind of block and run: what every renderer must be able to print. */
export const sampleDocument: Document = {
  metadata: {
    title: 'Положение о порядке ведения журнала',
    language: 'ru-RU',
    subject: 'Локальный нормативный акт',
    keywords: ['журнал', 'положение'],
    variant: { name: 'школа', label: 'общеобразовательная организация' },
    template: true,
  },
  style: STYLE_PROFILES['gost-7.0.97-2025'],
  parts: [
    {
      role: 'main',
      title: [],
      anchor: 'osnovnoy-tekst',
      series: [DECIMAL_SERIES],
      blocks: [
        requisite('cover', [text('Шаблон Положения для общеобразовательной организации')]),
        {
          kind: 'requisite-row',
          origin: null,
          columns: [
            [
              requisite(
                'agreement',
                [text('ПРИНЯТО')],
                [text('педагогическим советом')],
                [text('(протокол от '), { kind: 'blank', length: 8, marks: {}, origin: null }, text(' № 5)')],
              ),
            ],
            [
              requisite(
                'approval',
                [text('УТВЕРЖДАЮ')],
                [
                  {
                    kind: 'field',
                    name: 'руководитель',
                    case: null,
                    title: 'руководитель',
                    text: 'ДИРЕКТОР',
                    placeholder: true,
                    marks: { bold: true },
                    origin: null,
                  },
                ],
                [{ kind: 'blank', length: 12, marks: {}, origin: null }, text(' И.О. Фамилия')],
                [
                  text('«'),
                  { kind: 'blank', length: 2, marks: {}, origin: null },
                  text('» '),
                  { kind: 'blank', length: 10, marks: {}, origin: null },
                  text(' 2024 г.'),
                ],
              ),
            ],
          ],
        },
        requisite('document-kind', [text('ПОЛОЖЕНИЕ')]),
        requisite('title', [text('о порядке ведения журнала')]),
        section(
          1,
          'Общие положения',
          clause(
            1,
            1,
            '1.1.',
            paragraph(
              'body',
              text('Настоящее Положение действует в '),
              {
                kind: 'field',
                name: 'организация',
                case: 'в чём',
                title: 'организация (в чём?)',
                text: 'НАЗВАНИЕ ОРГАНИЗАЦИИ',
                placeholder: true,
                marks: { italic: true },
                origin: null,
              },
              text(' (далее – Учреждение) и утверждается приказом '),
              {
                kind: 'field',
                name: 'руководитель',
                case: 'кого',
                title: 'руководитель (кого?)',
                text: 'ДИРЕКТОРА',
                placeholder: true,
                marks: {},
                origin: null,
              },
              text('.'),
            ),
            paragraph(
              'continuation',
              text('Второй абзац пункта без номера; см. '),
              {
                kind: 'link',
                href: 'https://sferum.ru/',
                text: 'sferum.ru',
                marks: {},
                origin: null,
              },
              text('.'),
            ),
          ),
          clause(
            1,
            2,
            '1.2.',
            paragraph('body', text('Положение разработано в соответствии с:')),
            list(
              'dash',
              1,
              item('–', 's-1', paragraph('continuation', text('Федеральным законом от 27.07.2006 № 149-ФЗ;'))),
              item(
                '–',
                's-2',
                paragraph(
                  'continuation',
                  text('решениями управленческих задач'),
                  { kind: 'note-mark', note: 0, marks: {}, origin: null },
                  text(', '),
                  bold('НАПРИМЕР'),
                  text(':'),
                ),
                list(
                  'circle',
                  2,
                  item('○', 's-3', paragraph('continuation', text('с заместителями;'))),
                  item('○', 's-4', paragraph('continuation', text('с родительским активом.'))),
                ),
                paragraph('continuation', text('Второй абзац элемента перечисления.')),
              ),
            ),
          ),
          clause(1, 3, '1.3.', paragraph('body', text('Понятия, используемые в Положении:')), {
            kind: 'definitions',
            origin: null,
            entries: [
              {
                term: [text('Журнал')],
                dash: '–',
                definition: [text('документ учёта занятий;')],
                anchor: 't-1',
                blocks: [],
                origin: null,
              },
              {
                term: [text('Пользователи (далее – Пользователи)')],
                dash: '-',
                definition: [text('участники отношений.')],
                anchor: 't-2',
                blocks: [],
                origin: null,
              },
            ],
          }),
        ),
        section(
          2,
          'Порядок ведения',
          clause(
            1,
            1,
            '2.1.',
            paragraph(
              'body',
              text('Директор в порядке пункта '),
              { kind: 'reference', target: 'p-1-2', text: '1.2', marks: {}, origin: null },
              text(':'),
            ),
            clause(
              2,
              1,
              '2.1.1.',
              paragraph('body', text('назначает '), italic('ответственное'), text(' лицо;')),
              clause(3, 1, '2.1.1.1.', paragraph('body', text('приказом;'))),
            ),
            clause(
              2,
              2,
              '2.1.2.',
              paragraph('body', text('утверждает:')),
              list(
                'letter',
                1,
                item('а)', 's-5', paragraph('continuation', text('форму журнала;'))),
                item(
                  'б)',
                  's-6',
                  paragraph('continuation', text('сроки:')),
                  list(
                    'number',
                    2,
                    item('1)', 's-7', paragraph('continuation', text('начала;'))),
                    item('2)', 's-8', paragraph('continuation', text('окончания.'))),
                  ),
                ),
              ),
            ),
          ),
          {
            kind: 'table',
            caption: [text('Сроки')],
            label: { text: 'Таблица 1', counter: null },
            anchor: 'tablitsa-1',
            columns: [1, 3, 2],
            headerRows: 1,
            rows: [
              [cell('№', true), cell('Действие', true), cell('Срок', true)],
              [cell('1'), cell('Открытие журнала'), cell('1 сентября', false, 1, 2)],
              [cell('2'), cell('Проверка')],
              [cell('Итого', false, 2), cell('')],
            ],
            notes: [paragraph('body', text('Сроки даны без каникул.'))],
            origin: null,
          },
          { kind: 'remark', origin: null, blocks: [paragraph('body', text('Примечание – Журнал хранится 5 лет.'))] },
        ),
        {
          kind: 'signature',
          origin: null,
          rows: [
            {
              post: [{ runs: [text('Заместитель директора')], origin: null }],
              hand: [],
              name: [text('В.Н. Петров')],
              origin: null,
            },
          ],
        },
        requisite('executor', [text('Иванова А.А.')], [text('8 (383) 000-00-00')]),
      ],
    },
    {
      role: 'appendix',
      title: [text('Заявление')],
      anchor: 'prilozhenie-1',
      series: [DECIMAL_SERIES],
      blocks: [
        requisite('appendix-mark', [text('Приложение № 1')], [text('к Положению о порядке ведения журнала')]),
        requisite('appendix-title', [text('Заявление')]),
        {
          kind: 'form',
          origin: null,
          lines: [
            {
              align: 'right',
              origin: null,
              pieces: [
                { kind: 'words', runs: [text('от ')] },
                { kind: 'blank', length: 30, caption: [text('(фамилия, имя, отчество)')], origin: null },
              ],
            },
            {
              align: 'left',
              origin: null,
              pieces: [
                {
                  kind: 'words',
                  runs: [text('Прошу выдать журнал '), { kind: 'box', marks: {}, origin: null }, text(' лично:')],
                },
                { kind: 'blank', length: null, caption: [], origin: null },
              ],
            },
            {
              align: 'left',
              origin: null,
              pieces: [
                { kind: 'blank', length: 12, caption: [text('(дата)')], origin: null },
                { kind: 'words', runs: [text(' ')] },
                { kind: 'blank', length: 20, caption: [text('(подпись)')], origin: null },
              ],
            },
          ],
        },
      ],
    },
  ],
  notes: [
    {
      anchor: 'snoska-1',
      blocks: [
        paragraph('body', text('1 вариант: все чаты создаёт администратор.')),
        paragraph('body', text('2 вариант: чаты создают преподаватели.')),
      ],
    },
  ],
};
