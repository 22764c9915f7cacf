import type { Paragraph } from '@polozh/document';
import { text } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import type { BuiltDocument } from '../src/layout/built-document.ts';
import { createLayout } from '../src/renderer.ts';
import { body, documentOf, section } from './documents.ts';

const pageful = (name: string) => body(text(`${name} `.repeat(600)));
const document = documentOf(
  [
    [
      section([text('Общие положения')], pageful('слово')),
      section(
        [text('Порядок работы, который назван так длинно, что не помещается в одну строку оглавления')],
        pageful('дело'),
      ),
      section([text('Заключительные положения')], body(text('Конец.'))),
    ],
  ],
  [],
  { tableOfContents: true },
);

/** Lines of the first page that end in a page's number, with their words as one text. */
const entries = ({ pages }: BuiltDocument): string[] =>
  (pages[0]?.items ?? []).flatMap((one) =>
    one.type === 'line' && one.item.line.pageOf !== null
      ? [one.item.line.fragments.map(({ atom }) => (atom.kind === 'leader' ? '…' : atom.text)).join('')]
      : [],
  );

it('lays an appendix on lying sheets where it says so', () => {
  const [main, lying, upright] = documentOf([[body(text('а'))], [body(text('б'))], [body(text('в'))]]).parts;
  if (main === undefined || lying === undefined || upright === undefined) throw new Error('three parts');
  const built = createLayout()({ ...documentOf([]), parts: [main, { ...lying, landscape: true }, upright] });
  expect(built.pages.map(({ shape }) => shape.width > shape.height)).toEqual([false, true, false]);
});

it('a sheet begins a page, unless it is the first thing there', () => {
  const sheet: Paragraph = { ...body(text('Лист')), role: 'heading', startsPage: true };
  expect(createLayout()(documentOf([[sheet, body(text('Слова')), sheet]])).pages).toHaveLength(2);
});

describe('the table of contents', () => {
  const layOut = createLayout();

  it('names the page of each section', () => {
    const built = layOut(document);
    const pageOf = (target: string): number => (built.spots.get(target)?.page ?? -1) + 1;
    const anchors = document.parts[0]?.blocks.map((block) => (block.kind === 'section' ? block.anchor : '')) ?? [];
    const [first, second, third] = anchors.map(pageOf);
    expect(entries(built)).toEqual([
      `Общие положения … ${first}`,
      `строку оглавления … ${second}`,
      `Заключительные положения … ${third}`,
    ]);
    expect([first, second, third]).toEqual([1, 2, 3]);
  });

  it('is there on request only', () => {
    expect(entries(layOut({ ...document, style: { ...document.style, tableOfContents: false } }))).toEqual([]);
  });
});
