import {
  type Block,
  type BlockHandlers,
  handleBlock,
  joinsNext,
  type Paragraph,
  type Run,
  staysWith,
  staysWithLast,
} from '@polozh/document';
import { CLAUSE_STYLES, SECTION_STYLES, type StyleId } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { type Flow, type FlowParagraph, keepWithNext, paragraph } from '../word/flow.ts';
import { headOf } from '../word/labelled.ts';
import { listIndent } from '../word/list-indent.ts';
import { runsPiece } from '../word/piece.ts';
import type { ParagraphProperties } from '../word/properties.ts';
import { runPieces } from '../word/runs.ts';
import { TAB, textRun } from '../word/text-run.ts';
import { formFlow } from './form.ts';
import { anchored, placeLabel } from './labels.ts';
import { requisiteFlow, requisiteRowFlow } from './requisites.ts';
import { signatureFlow } from './signature.ts';
import { tableFlow } from './table.ts';

const HANDLERS: BlockHandlers<Context, readonly Flow[]> = {
  paragraph: (block, context) => [plainParagraph(block, context)],

  section(section, context) {
    const style = SECTION_STYLES[section.level];
    const { properties, words } = placeLabel(section, section.label, style, context);
    const content = anchored(section, [...words, ...runPieces(section.heading, context)], context);
    const look = context.depth === 0 ? properties : { ...properties, outlineLevel: context.depth + section.level - 1 };
    return [paragraph(style, content, look, section), ...blocksFlow(section.blocks, context)];
  },

  clause(clause, context) {
    const style = CLAUSE_STYLES[clause.depth];
    const { properties, words } = placeLabel(clause, clause.label, style, context);
    return blocksFlow(clause.blocks, context, (runs) =>
      paragraph(style, anchored(clause, [...words, ...runPieces(runs, context)], context), properties, headOf(clause)),
    );
  },

  list({ items, depth }, context) {
    const indent = listIndent(context.session.style, depth);
    const inside: Context = { ...context, text: 'ListContinuation', left: indent.left };
    return items.flatMap((item, index) => {
      const { properties, words } = placeLabel(item, item.label, 'ListItem', context, [TAB]);
      const look = words.length === 0 ? properties : { ...properties, ...indent };
      const flows = blocksFlow(item.blocks, inside, (runs) =>
        paragraph('ListItem', anchored(item, [...words, ...runPieces(runs, context)], context), look, headOf(item)),
      );
      return staysWithLast(items, index) ? keepWithNext(flows) : flows;
    });
  },

  definitions: ({ entries }, context) =>
    entries.flatMap((entry) => {
      const words = [
        ...runPieces(entry.term.map(bold), context),
        runsPiece(entry, textRun(`\u00a0${entry.dash} `)),
        ...runPieces(entry.definition, context),
      ];
      return [
        paragraph('Definition', anchored(entry, words, context), insideList(context), entry),
        ...blocksFlow(entry.blocks, context),
      ];
    }),

  remark: ({ blocks }, context) => blocksFlow(blocks, { ...context, text: 'Remark' }),

  table: tableFlow,
  form: formFlow,
  requisite: requisiteFlow,
  'requisite-row': requisiteRowFlow,
  signature: (block, context) => signatureFlow(block, context, false),
};

const ROLE_STYLES: Readonly<Record<Paragraph['role'], StyleId | null>> = {
  body: null,
  continuation: null,
  centered: 'CenteredText',
  heading: 'RunInHeading',
};

function plainParagraph(block: Paragraph, context: Context): FlowParagraph {
  const style = ROLE_STYLES[block.role];
  const content = runPieces(block.runs, context);
  return style === null
    ? paragraph(context.text, content, insideList(context), block)
    : paragraph(style, content, block.startsPage ? AT_PAGE_HEAD : {}, block);
}

/** Word would leave the space above a heading also at the head of a page. */
const AT_PAGE_HEAD: ParagraphProperties = { pageBreakBefore: true, before: 0 };

/** In a list the text stands under the item's text. */
const insideList = ({ left }: Context) => (left === 0 ? {} : { left });

const bold = (run: Run): Run => {
  if (run.kind === 'break') return run;
  const before = run.marksBefore === undefined ? {} : { marksBefore: { ...run.marksBefore, bold: true as const } };
  return { ...run, ...before, marks: { ...run.marks, bold: true } };
};

/**
 * Blocks in their order.
 * @param head makes the paragraph that carries the label of a clause or an item, of its first paragraph's runs
 */
export function blocksFlow(
  blocks: readonly Block[],
  context: Context,
  head?: (runs: readonly Run[]) => FlowParagraph,
): readonly Flow[] {
  const out: Flow[] = [];
  const first = blocks[0];
  if (head !== undefined && first?.kind !== 'paragraph') out.push(head([]));
  for (const [index, block] of blocks.entries()) {
    const next = blocks[index + 1];
    const kept = staysWith(block, next);
    const flows =
      index === 0 && block.kind === 'paragraph' && head !== undefined
        ? [head(block.runs)]
        : block.kind === 'signature'
          ? signatureFlow(block, context, kept)
          : handleBlock(HANDLERS, block, context);
    const beside = kept ? keepWithNext(flows) : flows;
    for (const flow of joinsNext(block, next) ? beside.map(withoutSpace) : beside) out.push(flow);
  }
  return out;
}

/** A paragraph that is one heading with the next one. */
const withoutSpace = (flow: Flow): Flow =>
  flow.kind === 'paragraph' ? { ...flow, properties: { ...flow.properties, after: 0 } } : flow;
