import { diagnostic } from '@polozh/diagnostics';
import { isSafeHref } from '../../links.ts';
import type { Check } from './check.ts';

/** There is a text at all, blocks that must have words have them, an «иначе» follows a condition, links lead where links may lead, signatures have their parts. */
export const checkContent: Check = ({ source, report }) => {
  if (!source.blocks.some((block) => !block.kind.endsWith('-declaration') && block.kind !== 'note'))
    report(diagnostic('empty-document', { ...source.span, end: source.span.start }, {}));
  return {
    block: (block) => {
      if ((block.kind === 'section' || block.kind === 'clause' || block.kind === 'item') && block.content.length === 0)
        report(diagnostic('empty-block', block.span, {}));
      if (block.kind === 'edges') {
        for (const row of block.blocks)
          if (row.kind === 'row' && row.cells.length !== 2) report(diagnostic('edges-cells', row.span, {}));
      }
      if (block.kind === 'signature') {
        for (const row of block.blocks) {
          if (row.kind === 'row' && (row.cells.length < 2 || row.cells.length > 3))
            report(diagnostic('signature-cells', row.span, {}));
        }
      }
    },
    inlines: {
      chain: ({ branches: [first] }) => {
        if (first?.condition === null) report(diagnostic('else-without-condition', first.span, {}));
      },
      link: ({ href, span }) => {
        if (!isSafeHref(href)) report(diagnostic('unsafe-link', span, { href }));
      },
    },
  };
};
