import {
  type Block,
  type Changeable,
  type Document,
  type ListMarker,
  type Note,
  type Paragraph,
  type Run,
  STYLE_PROFILES,
} from '@polozh/document';
import fc from 'fast-check';

/** Pieces that mean something to Markdown, HTML or a reader of addresses, among plain words. */
const PIECES = [
  'слово',
  'СЛОВО',
  'word',
  'a',
  'я',
  'w',
  'p',
  '1',
  '42',
  ' ',
  '  ',
  '\u00a0',
  '.',
  ',',
  '!',
  '?',
  ':',
  ';',
  '-',
  '–',
  '—',
  '«',
  '»',
  '(',
  ')',
  '[',
  ']',
  '{',
  '}',
  '<',
  '>',
  '*',
  '**',
  '_',
  '__',
  '`',
  '```',
  '~',
  '~~',
  '#',
  '## ',
  '+',
  '+ ',
  '- ',
  '= ',
  '1. ',
  '1) ',
  '|',
  '\\',
  '/',
  '&',
  '&amp;',
  '&#35;',
  '"',
  "'",
  '@',
  '$',
  '%',
  '^',
  '[^1]',
  '[x] ',
  '](',
  '![',
  '<script>',
  '</p>',
  '<!--',
  ']]>',
  'javascript:',
  'www.',
  'http://',
  'https://',
  'www.school.ru',
  'info@school.ru',
  'https://school.ru/a_(b)?x=1&y=2',
  'mailto:a@b.ru',
  '\t',
  '\n',
  '\r',
  '\0',
  '\u007f',
  '\ufeff',
  '\ufffe',
  '\ud83d\ude00',
  '\ud800',
  '\udc00',
  '\u202e',
  'е\u0308',
  '№',
  '☐',
  '1.1.',
  ':-',
  '---',
  '***',
  '===',
  '|---|',
]; // prettier-ignore

export const hostileText: fc.Arbitrary<string> = fc
  .array(fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...PIECES) }, fc.string({ maxLength: 3, unit: 'binary' })), {
    maxLength: 7,
  })
  .map((pieces) => pieces.join(''));

const marks = fc.constantFrom(
  {},
  {},
  { bold: true as const },
  { italic: true as const },
  { bold: true as const, italic: true as const },
);

const run: fc.Arbitrary<Run> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant('text' as const), text: hostileText, marks, origin: fc.constant(null) }),
  },
  fc.record({
    kind: fc.constant('link' as const),
    href: fc.oneof(
      fc.constantFrom(
        'https://school.ru/',
        'http://www.school.ru',
        'mailto:info@school.ru',
        'tel:+73830000000',
        'javascript:alert(1)',
        'https://школа.рф/a b',
      ),
      hostileText.map((tail) => `https://school.ru/${tail}`),
    ),
    text: fc.oneof(fc.constantFrom('school.ru', 'https://school.ru/', 'info@school.ru', 'www.school.ru'), hostileText),
    marks,
    origin: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('note-mark' as const), note: fc.constant(0), marks, origin: fc.constant(null) }),
  fc.record({
    kind: fc.constant('blank' as const),
    length: fc.integer({ min: 1, max: 5 }),
    marks,
    origin: fc.constant(null),
  }),
  fc.record({ kind: fc.constant('box' as const), marks, origin: fc.constant(null) }),
  fc.record({ kind: fc.constant('break' as const), origin: fc.constant(null) }),
);

/** Mostly as they are, some as a redline has them. */
const anyRun: fc.Arbitrary<Run> = fc
  .tuple(run, fc.constantFrom<Changeable>({}, {}, {}, { change: 'inserted' }, { change: 'deleted', move: 1 }))
  .map(([one, changed]) => ({ ...one, ...changed }));

export const runs: fc.Arbitrary<Run[]> = fc.array(anyRun, { maxLength: 6 });

const paragraph: fc.Arbitrary<Paragraph> = fc.record({
  kind: fc.constant('paragraph' as const),
  role: fc.constantFrom('body' as const, 'continuation' as const, 'centered' as const, 'heading' as const),
  runs,
  origin: fc.constant(null),
});

const LABELS: Readonly<Record<ListMarker, string>> = { dash: '–', circle: '○', letter: 'а)', number: '1)' };

const blocks = fc.letrec<{ block: Block; blocks: Block[] }>((tie) => {
  const anchor = fc.constant('mesto');
  const origin = fc.constant(null);
  const list = fc.constantFrom<ListMarker>('dash', 'circle', 'letter', 'number').chain((marker) =>
    fc.record({
      kind: fc.constant('list' as const),
      marker: fc.constant(marker),
      depth: fc.constant(1),
      items: fc.array(
        fc.record({
          label: fc.constant({ text: LABELS[marker], counter: null }),
          anchor,
          blocks: tie('blocks'),
          origin,
        }),
        { maxLength: 3 },
      ),
      origin,
    }),
  );
  const table = fc.integer({ min: 1, max: 3 }).chain((width) =>
    fc.record({
      kind: fc.constant('table' as const),
      caption: fc.option(runs),
      label: fc.constantFrom(null, { text: 'Таблица 1', counter: null }),
      anchor,
      columns: fc.constant(new Array<number>(width).fill(1)),
      headerRows: fc.integer({ min: 0, max: 1 }),
      rows: fc.array(
        fc.array(
          fc.record({
            runs,
            header: fc.boolean(),
            columns: fc.constant(1),
            rows: fc.constant(1),
            align: fc.constantFrom('left' as const, 'center' as const, 'right' as const),
            origin,
          }),
          { minLength: width, maxLength: width },
        ),
        { minLength: 1, maxLength: 3 },
      ),
      notes: fc.array(paragraph, { maxLength: 1 }),
      origin,
    }),
  );
  return {
    blocks: fc.array(tie('block'), { maxLength: 3 }),
    block: fc.oneof(
      { maxDepth: 3, depthSize: 'small' },
      paragraph,
      fc.record({
        kind: fc.constant('clause' as const),
        depth: fc.constant(1 as const),
        label: fc.constantFrom({ text: '1.1.', counter: null }, { text: '1.', counter: null }),
        anchor,
        blocks: tie('blocks'),
        origin,
      }),
      fc.record({
        kind: fc.constant('section' as const),
        level: fc.constant(1 as const),
        label: fc.constantFrom(null, { text: '1.', counter: null }),
        heading: runs,
        anchor,
        blocks: tie('blocks'),
        origin,
      }),
      list,
      table,
      fc.record({
        kind: fc.constant('definitions' as const),
        entries: fc.array(
          fc.record({
            term: runs,
            dash: fc.constantFrom('–', '—', '-'),
            definition: runs,
            anchor,
            blocks: tie('blocks'),
            origin,
          }),
          { maxLength: 2 },
        ),
        origin,
      }),
      fc.record({
        kind: fc.constant('requisite' as const),
        role: fc.constantFrom('approval' as const, 'document-kind' as const, 'title' as const),
        lines: fc.array(fc.record({ runs, origin }), { maxLength: 3 }),
        origin,
      }),
    ),
  };
});

/** Any document that the types allow, its texts hostile; a note of one to three paragraphs is there for every mark. */
export const anyDocument: fc.Arbitrary<Document> = fc
  .record({ main: blocks.blocks, appendix: blocks.blocks, note: fc.array(paragraph, { minLength: 1, maxLength: 3 }) })
  .map(({ main, appendix, note }) => {
    const withoutMarks = (paragraphs: Paragraph[]): Note['blocks'] =>
      paragraphs.map((one) => ({ ...one, runs: one.runs.filter((r) => r.kind !== 'note-mark') }));
    return document(
      [
        { role: 'main', title: [], anchor: 'tekst', series: [], blocks: main },
        { role: 'appendix', title: [], anchor: 'prilozhenie', series: [], blocks: appendix },
      ],
      [{ anchor: 'snoska', blocks: withoutMarks(note) }],
    );
  });

export const document = (parts: Document['parts'], notes: Document['notes'] = []): Document => ({
  metadata: { title: 'Положение', language: 'ru-RU', subject: '', keywords: [], variant: null, template: false },
  style: STYLE_PROFILES['gost-7.0.97-2025'],
  parts,
  notes,
});

export const documentOf = (...content: Block[]): Document =>
  document([{ role: 'main', title: [], anchor: 'tekst', series: [], blocks: content }]);
