import type { Block, Counter, Document, Series } from '@polozh/document';
import { descendants, part, readBody, sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { appendix, clause, DECIMAL, documentOf, list, mainPart, partsOf, section } from './build.ts';

/** What stands before the text of each numbered paragraph: computed by Word, or written out in front of it. */
const labels = (document: Document): readonly string[] =>
  readBody(partsOf(document))
    .filter(({ style }) => /^(Heading|Clause|ListItem)/.test(style))
    .map(({ label, text }) => `${label}|${text.split(/ ?(?:Раздел|Пункт|Элемент)/)[0] ?? ''}`);

const at = (series: number, level: number, value: number): Counter => ({ series, level, value });

const one = (template: string, format: Series['levels'][number]['format'] = 'decimal'): Series => ({
  levels: [{ format, template, restartAfter: null }],
});

const CASES: readonly (readonly [string, Document, readonly string[]])[] = [
  [
    'sections, clauses and subclauses are counted by Word',
    documentOf([
      section(
        '1.',
        at(0, 0, 1),
        clause(1, '1.1.', at(0, 1, 1)),
        clause(1, '1.2.', at(0, 1, 2), clause(2, '1.2.1.', at(0, 2, 1))),
      ),
      section(
        '2.',
        at(0, 0, 2),
        clause(1, '2.1.', at(0, 1, 1), clause(2, '2.1.1.', at(0, 2, 1), clause(3, '2.1.1.1.', at(0, 3, 1)))),
      ),
    ]),
    ['1.|', '1.1.|', '1.2.|', '1.2.1.|', '2.|', '2.1.|', '2.1.1.|', '2.1.1.1.|'],
  ],
  [
    'a number that the author fixed is text and does not count',
    documentOf([
      section('4.', null, clause(1, '4.1.', null), clause(1, '4.2.', null)),
      section(
        '1.',
        at(0, 0, 1),
        clause(1, '1.1.', at(0, 1, 1)),
        clause(1, '1.1-1.', null),
        clause(1, '1.2.', at(0, 1, 2)),
      ),
    ]),
    ['|4.', '|4.1.', '|4.2.', '1.|', '1.1.|', '|1.1-1.', '1.2.|'],
  ],
  ['a section without a number has none', documentOf([section(null, null), section('1.', at(0, 0, 1))]), ['|', '1.|']],
  [
    'an appendix counts anew',
    {
      ...sampleDocument,
      parts: [
        mainPart([section('1.', at(0, 0, 1), clause(1, '1.1.', at(0, 1, 1)))]),
        appendix('a-1', [section('1.', at(0, 0, 1), clause(1, '1.1.', at(0, 1, 1)), clause(1, '1.2.', at(0, 1, 2)))]),
        appendix('a-2', [section('1.', at(0, 0, 1), clause(1, '1.1.', at(0, 1, 1)))]),
      ],
    },
    ['1.|', '1.1.|', '1.|', '1.1.|', '1.2.|', '1.|', '1.1.|'],
  ],
  [
    'chapters in Roman numbers, clauses through the whole text in a series of their own',
    documentOf(
      [
        section('Глава I.', at(0, 0, 1), clause(1, '1.', at(1, 0, 1)), clause(1, '2.', at(1, 0, 2))),
        section('Глава II.', at(0, 0, 2), clause(1, '3.', at(1, 0, 3))),
      ],
      [one('Глава %1.', 'roman'), one('%1.')],
    ),
    ['Глава I.|', '1.|', '2.|', 'Глава II.|', '3.|'],
  ],
  [
    'clauses through the whole text in the series of the sections',
    documentOf(
      [
        section(
          'I.',
          at(0, 0, 1),
          clause(1, '1.', at(0, 1, 1)),
          clause(1, '2.', at(0, 1, 2), clause(2, '2.1.', at(0, 2, 1))),
        ),
        section('II.', at(0, 0, 2), clause(1, '3.', at(0, 1, 3), clause(2, '3.1.', at(0, 2, 1)))),
      ],
      [
        {
          levels: [
            { format: 'roman', template: '%1.', restartAfter: null },
            { format: 'decimal', template: '%2.', restartAfter: null },
            { format: 'decimal', template: '%2.%3.', restartAfter: 1 },
          ],
        },
      ],
    ),
    ['I.|', '1.|', '2.|', '2.1.|', 'II.|', '3.|', '3.1.|'],
  ],
  [
    'clauses that begin anew in each section without its number',
    documentOf(
      [
        section('1.', at(0, 0, 1), clause(1, '1)', at(1, 0, 1)), clause(1, '2)', at(1, 0, 2))),
        section('2.', at(0, 0, 2), clause(1, '1)', at(1, 0, 1)), clause(1, '2)', at(1, 0, 2))),
      ],
      [DECIMAL, one('%1)')],
    ),
    ['1.|', '1)|', '2)|', '2.|', '1)|', '2)|'],
  ],
  [
    'a count that begins late or jumps is set by hand',
    documentOf([
      section(
        '3.',
        at(0, 0, 3),
        clause(1, '3.1.', at(0, 1, 1)),
        clause(1, '3.5.', at(0, 1, 5)),
        clause(1, '3.6.', at(0, 1, 6)),
      ),
    ]),
    ['3.|', '3.1.|', '3.5.|', '3.6.|'],
  ],
  [
    'a label that no count prints is text',
    documentOf([
      section(
        '1.',
        at(0, 0, 1),
        clause(1, 'п. 1.', at(0, 1, 1)),
        clause(1, '7.1.', at(0, 1, 1)),
        clause(1, '1.1.', at(5, 1, 1)),
      ),
    ]),
    ['1.|', '|п. 1.', '|7.1.', '|1.1.'],
  ],
  [
    'lists begin anew, a nested list does not disturb the outer one',
    documentOf([
      list('number', 1, ['1)', '2)'], () => [list('letter', 2, ['а)', 'б)'])]),
      list('number', 1, ['1)', '2)']),
    ]),
    ['1)|', 'а)|', 'б)|', '2)|', 'а)|', 'б)|', '1)|', '2)|'],
  ],
  [
    'dashes and circles are bullets',
    documentOf([list('dash', 1, ['–', '–'], () => [list('circle', 2, ['○'])])]),
    ['–|', '○|', '–|', '○|'],
  ],
  [
    'letters go as the standard says, also where Word has more of them',
    documentOf([
      list(
        'letter',
        1,
        [...'абвгдежзиклмнпрстуфхцшщэюя'].map((letter) => `${letter})`),
      ),
    ]),
    [...'абвгдежзиклмнпрстуфхцшщэюя'].map((letter) => `${letter})|`),
  ],
  [
    'an item whose number the author fixed stays as it is',
    documentOf([list('number', 1, ['1.', '1-1.', '2.']), list('letter', 1, ['%1)'])]),
    ['1.|', '|1-1.', '2.|', '|%1)'],
  ],
];

describe('labels in Word', () => {
  for (const [title, document, expected] of CASES) {
    it(title, () => expect(labels(document)).toEqual(expected));
  }

  it('are bound to the styles of the main part', () => {
    const styles = descendants(part(partsOf(sampleDocument), 'word/styles.xml'), 'w:style')
      .filter((style) => descendants(style, 'w:numPr').length > 0)
      .map((style) => style.attributes['w:styleId']);
    expect(styles).toEqual(['Heading1', 'Clause1', 'Clause2', 'Clause3']);
  });

  it('are never other than the document says', () => {
    fc.assert(
      fc.property(fc.array(generatedSection, { maxLength: 5 }), (sections) => {
        const blocks = sections.map((inside, index) => section(`${index + 1}.`, at(0, 0, index + 1), ...inside));
        const read = readBody(partsOf(documentOf(blocks)));
        const found = read
          .filter(({ style }) => /^(Heading|Clause|ListItem)/.test(style))
          .map(({ label, text }) => label || (text.split(' ')[0] ?? ''));
        expect(found).toEqual(labelsOf(blocks));
      }),
      { seed: 20_260_101, numRuns: 200 },
    );
  });
});

/** Clauses with any labels and counters, right or wrong, and lists between them. */
const generatedSection = fc.array(
  fc.oneof(
    fc
      .record({
        depth: fc.constantFrom(1 as const, 2 as const, 3 as const),
        value: fc.integer({ min: 0, max: 12 }),
        text: fc.stringMatching(/^(\d{1,2}\.){1,4}$/),
        counted: fc.boolean(),
      })
      .map(({ depth, value, text, counted }): Block => clause(depth, text, counted ? at(0, depth, value) : null)),
    fc
      .record({
        marker: fc.constantFrom('letter' as const, 'number' as const, 'dash' as const),
        labels: fc.array(fc.constantFrom('а)', 'б)', 'п)', '1)', '2)', '–', '10.'), { maxLength: 5 }),
      })
      .map(({ marker, labels: given }): Block => list(marker, 1, given)),
  ),
  { maxLength: 6 },
);

const labelsOf = (blocks: readonly Block[]): readonly string[] =>
  blocks.flatMap((block) => {
    if (block.kind === 'section') return [block.label?.text ?? '', ...labelsOf(block.blocks)];
    if (block.kind === 'clause') return [block.label.text, ...labelsOf(block.blocks)];
    if (block.kind === 'list') return block.items.map(({ label }) => label.text);
    return [];
  });
