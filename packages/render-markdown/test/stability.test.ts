import { sampleDocument } from '@polozh/testkit';
import fc from 'fast-check';
import { gfmToMarkdown } from 'mdast-util-gfm';
import { toMarkdown } from 'mdast-util-to-markdown';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import { describe, expect, it } from 'vitest';
import { printMarkdown } from '../src/print-markdown.ts';
import { toMdast } from '../src/to-mdast.ts';
import { anyDocument } from './documents.ts';

const readAndWrite = (markdown: string): string => String(remark().use(remarkGfm).processSync(markdown));

describe('the file as other tools see it', () => {
  it('stays the same when remark reads and writes it', () => {
    const markdown = printMarkdown(toMdast(sampleDocument));
    expect(readAndWrite(markdown)).toBe(markdown);
  });

  it('stays the same for any document', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const markdown = printMarkdown(toMdast(document));
        expect(readAndWrite(markdown)).toBe(markdown);
      }),
      { numRuns: 300, seed: 1 },
    );
  });

  it('is what mdast-util-to-markdown prints for the same tree', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const root = toMdast(document);
        expect(printMarkdown(root)).toBe(toMarkdown(root, { extensions: [gfmToMarkdown()] }));
      }),
      { numRuns: 300, seed: 2 },
    );
  });
});
