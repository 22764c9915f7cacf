import type { Block, Change, Changeable, Run } from '@polozh/document';
import { part, readDocument, resolved } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { XmlNode } from '../../src/xml/element.ts';
import { printXml } from '../../src/xml/print-xml.ts';
import { documentOf, partsOf } from '../build.ts';
import { packageFaults } from '../package-faults.ts';
import { randomRedline } from './random-redline.ts';
import { sideOf } from './side-of.ts';

const redlines = fc.gen().map((draw) => randomRedline((bound) => draw(fc.nat, { max: Math.max(bound - 1, 0) })));

describe('a redline', () => {
  for (const [title, side] of [
    ['is the new document when all its changes are accepted', 'new'],
    ['is the old document when all its changes are rejected', 'old'],
  ] as const) {
    it(title, () => {
      fc.assert(
        fc.property(redlines, (redline) => {
          const parts = partsOf(redline);
          expect(readDocument(resolved(parts, side))).toEqual(readDocument(partsOf(sideOf(redline, side))));
        }),
        { seed: 20_261_126, numRuns: 60 },
      );
    });
  }

  it('is a package without faults', () => {
    fc.assert(
      fc.property(redlines, (redline) => {
        expect(packageFaults(partsOf(redline))).toEqual([]);
        expect(packageFaults(partsOf(sideOf(redline, 'new')))).toEqual([]);
      }),
      { seed: 20_261_127, numRuns: 40 },
    );
  });

  it('says who changed it and when', () => {
    const changes = [...REDLINE.matchAll(/<w:(?:ins|del) [^>]*>/g)].map(([tag]) => tag.replace(/ w:id="\d+"/, ''));
    expect(new Set(changes)).toEqual(
      new Set(['ins', 'del'].map((name) => `<w:${name} w:author="А. &lt;Юрист&gt;" w:date="2026-11-25T10:00:00Z">`)),
    );
  });

  const CASES: readonly (readonly [string, readonly Block[], readonly string[]])[] = [
    [
      'a word that came and one that went',
      [paragraphOf({}, run('Был '), run('старый', 'deleted'), run('новый', 'inserted'))],
      ['Был ', '-старый', '+новый'],
    ],
    [
      'a paragraph that came, with its end',
      [paragraphOf({ change: 'inserted' }, run('Новый', 'inserted'))],
      ['+¶', '+Новый'],
    ],
    [
      'a paragraph that moved: both ends of the move have one name',
      [
        paragraphOf({ change: 'deleted', move: 4 }, { ...run('Туда', 'deleted'), move: 4 }),
        paragraphOf({}, run('Стоит')),
        paragraphOf({ change: 'inserted', move: 4 }, { ...run('Туда', 'inserted'), move: 4 }),
      ],
      ['<¶', 'moveFrom move4_1', '<Туда', 'Стоит', '>¶', 'moveTo move4_1', '>Туда'],
    ],
    [
      'an end of a move without the other is a plain change',
      [paragraphOf({}, { ...run('Куда', 'deleted'), move: 4 })],
      ['-Куда'],
    ],
    [
      'a look that changed',
      [paragraphOf({}, { kind: 'text', text: 'Жирный', marks: { bold: true }, marksBefore: {}, origin: null })],
      ['*', 'Жирный'],
    ],
  ];
  for (const [title, blocks, expected] of CASES) {
    it(`tells ${title}`, () => {
      expect(changesOf(part(partsOf(documentOf(blocks)), 'word/document.xml'))).toEqual(expected);
    });
  }
});

it('dates the ranges of moves, as the schemas ask, though nothing else has a date', () => {
  const body = printXml(
    part(
      partsOf(
        documentOf([
          paragraphOf({ change: 'deleted', move: 1 }, { ...run('Туда', 'deleted'), move: 1 }),
          paragraphOf({ change: 'inserted', move: 1 }, { ...run('Туда', 'inserted'), move: 1 }),
        ]),
      ),
      'word/document.xml',
    ),
  );
  expect(body.match(/<w:move(?:From|To)RangeStart [^>]* w:date="1970-01-01T00:00:00Z"/g)).toHaveLength(2);
  expect(body.match(/w:date=/g)).toHaveLength(2);
});

it('parts words that came at the end of a paragraph from a paragraph that came by what is in neither document', () => {
  const body = printXml(
    part(
      partsOf(
        documentOf([
          paragraphOf({}, run('Был'), run(' и есть', 'inserted')),
          paragraphOf({ change: 'inserted' }, run('Новый.', 'inserted')),
        ]),
      ),
      'word/document.xml',
    ),
  ).replace(/ w:(?:id|author)="[^"]*"/g, '');
  expect(body).toContain(
    '<w:ins><w:r><w:t xml:space="preserve"> и есть</w:t></w:r></w:ins><w:bookmarkEnd/>' +
      '<w:ins><w:del><w:r><w:delText xml:space="preserve"> </w:delText></w:r></w:del></w:ins>',
  );
});

const run = (text: string, change?: Change): Run => ({
  kind: 'text',
  text,
  marks: {},
  origin: null,
  ...(change === undefined ? {} : { change }),
});

const paragraphOf = (track: Changeable, ...runs: Run[]): Block => ({
  kind: 'paragraph',
  role: 'body',
  runs,
  origin: null,
  ...track,
});

const SIGNS: Readonly<Record<string, string>> = { 'w:ins': '+', 'w:del': '-', 'w:moveTo': '>', 'w:moveFrom': '<' };

/** The changes of a part in their order: words with the sign of their change, paragraphs' ends, ranges of moves, looks. */
function changesOf(node: XmlNode, sign = ''): readonly string[] {
  if (typeof node === 'string') return [];
  if (/^w:(?:t|delText)$/.test(node.name))
    return [sign + node.children.join('')].filter((words) => words.trim() !== '');
  if (node.name === 'w:rPrChange') return ['*'];
  if (node.name.endsWith('RangeStart'))
    return [`${node.name.slice(2, -'RangeStart'.length)} ${node.attributes['w:name']}`];
  const own = SIGNS[node.name];
  if (own !== undefined && node.children.length === 0) return [`${own}¶`];
  return node.children.flatMap((child) => changesOf(child, own ?? sign));
}

const REDLINE = printXml(
  part(
    partsOf({
      ...documentOf([paragraphOf({}, run('а', 'deleted'), run('б', 'inserted'))]),
      revision: { author: 'А. <Юрист>', date: '2026-11-25T10:00:00Z' },
    }),
    'word/document.xml',
  ),
);
