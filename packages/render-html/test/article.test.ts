import type { Block, Document } from '@polozh/document';
import { sampleDocument } from '@polozh/testkit';
import { toHtml } from 'hast-util-to-html';
import { describe, expect, it } from 'vitest';
import { renderArticle, renderHtml } from '../src/index.ts';
import { documentOf } from './documents.ts';

const pageOf = async (document: Document): Promise<string> =>
  new TextDecoder().decode((await renderHtml.render(document, { date: null })).value).replaceAll('\n', '');

describe('the article', () => {
  it('is what stands in the page, with the widths of its columns', async () => {
    const page = await pageOf(sampleDocument);
    const { element, rules } = renderArticle(sampleDocument);
    expect(page).toContain(toHtml(element).replaceAll('\n', ''));
    expect(page).toContain(rules.replaceAll('\n', ''));
  });

  it('knows where its blocks and its runs stand in the source', () => {
    const span = (start: number, end: number) => ({ file: 'a.polozh', start, end });
    const clause: Block = {
      kind: 'clause',
      depth: 1,
      label: { text: '1.', counter: null },
      anchor: 'p1',
      origin: span(0, 20),
      blocks: [
        {
          kind: 'paragraph',
          role: 'body',
          origin: span(2, 20),
          runs: [{ kind: 'text', text: 'Слово', marks: { bold: true }, origin: span(3, 8) }],
        },
      ],
    };
    const { origins } = renderArticle(documentOf(clause));
    const told = [...origins].map(([node, { start, end }]) => [
      node.type === 'element' ? node.tagName : '',
      start,
      end,
    ]);
    expect(told).toEqual([
      ['strong', 3, 8],
      ['p', 2, 20],
      ['div', 0, 20],
    ]);
  });
});
