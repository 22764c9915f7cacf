import type { Block, Change, Clause, Document, Label, ListItem, Paragraph, Run, TableCell } from '@polozh/document';
import { sampleDocument } from '@polozh/testkit';
import { DECIMAL, mainPart } from '../build.ts';

const words = (text: string, change?: Change): Run => ({
  kind: 'text',
  text,
  marks: {},
  origin: null,
  ...(change === undefined ? {} : { change }),
});

const marked = (change?: Change) => (change === undefined ? {} : { change });

const paragraph = (runs: readonly Run[], change?: Change): Paragraph => ({
  kind: 'paragraph',
  role: 'body',
  runs,
  origin: null,
  ...marked(change),
});

const label = (text: string, level: number, before?: string): Label => ({
  text,
  counter: { series: 0, level, value: 1 },
  ...(before === undefined ? {} : { before }),
});

const clause = (given: Label, runs: readonly Run[], change?: Change, ...more: Block[]): Clause => ({
  kind: 'clause',
  depth: 1,
  label: given,
  anchor: `p-${given.text}-${change ?? ''}`,
  blocks: [paragraph(runs, change), ...more],
  origin: null,
  ...marked(change),
});

const item = (text: string, before: string | null, given: string, change?: Change): ListItem => ({
  label: { text, counter: null, ...(before === null ? {} : { before }) },
  anchor: `s-${given}`,
  blocks: [paragraph([words(given, change)], change)],
  origin: null,
  ...marked(change),
});

const cell = (text: string, change?: Change): TableCell => ({
  runs: [words(text, change)],
  header: false,
  columns: 1,
  rows: 1,
  align: 'left',
  origin: null,
  ...marked(change),
});

/** A redline as a comparison of two acts gives it: a bit of everything that may change in one. */
export const sampleRedline: Document = {
  ...sampleDocument,
  parts: [
    mainPart(
      [
        {
          kind: 'section',
          level: 1,
          label: label('1.', 0),
          heading: [words('Общие '), words('положения', 'deleted'), words('правила', 'inserted')],
          anchor: 'r-1',
          blocks: [
            clause(label('1.1.', 1), [
              words('Совет действует'),
              { kind: 'note-mark', note: 0, marks: {}, origin: null },
              words(' в школе'),
              words(' и филиалах', 'inserted'),
            ]),
            clause(label('1.2.', 1), [words('Новый пункт.', 'inserted')], 'inserted'),
            clause(label('1.2.', 1), [words('Старый пункт.', 'deleted')], 'deleted'),
            clause(label('1.3.', 1), [words('Ещё один новый пункт.', 'inserted')], 'inserted'),
            clause(
              label('1.4.', 1, '1.3.'),
              [
                words('См. пункт '),
                { kind: 'reference', target: 'p-1.4.-', text: '1.4', marks: {}, origin: null },
                words(':'),
              ],
              undefined,
              {
                kind: 'list',
                marker: 'letter',
                depth: 1,
                items: [
                  item('а)', null, 'первое;', 'inserted'),
                  item('б)', 'а)', 'второе;'),
                  item('б)', null, 'третье;', 'deleted'),
                  {
                    ...item('в)', null, 'последнее'),
                    blocks: [paragraph([words('последнее'), words('.', 'deleted'), words(';', 'inserted')])],
                  },
                  item('г)', null, 'добавленное.', 'inserted'),
                ],
                origin: null,
              },
            ),
          ],
          origin: null,
        },
        {
          kind: 'table',
          caption: [words('Сроки')],
          label: null,
          anchor: 'tablitsa',
          columns: [1, 2],
          headerRows: 0,
          rows: [
            [cell('1'), cell('май')],
            [cell('2', 'deleted'), cell('июнь', 'deleted')],
            [cell('3', 'inserted'), cell('июль', 'inserted')],
          ],
          notes: [],
          origin: null,
        },
        paragraph([words('Последний абзац.', 'inserted')], 'inserted'),
      ],
      [DECIMAL],
    ),
  ],
  notes: [
    {
      anchor: 'snoska',
      blocks: [
        paragraph([words('Сноска '), words('прежняя', 'deleted'), words('новая', 'inserted')]),
        paragraph([words('Второй абзац сноски.', 'inserted')], 'inserted'),
      ],
    },
  ],
  revision: { author: 'Юрист', date: '2026-11-25T10:00:00Z' },
};
