import { contentsPlace, type Part, partDepth, partStyle, type Style } from '@polozh/document';
import { blocksFlow } from '../blocks/blocks.ts';
import { anchored } from '../blocks/labels.ts';
import type { Context } from '../word/context.ts';
import { type Flow, flowXml, SPACER } from '../word/flow.ts';
import { textWidth, twips } from '../word/measures.ts';
import { element, flag, type XmlElement } from '../xml/element.ts';
import { contentsFlow } from './contents.ts';
import { WORD_NAMESPACES } from './namespaces.ts';

/** The page number's distance from the page's edge, mm (ГОСТ Р 7.0.97-2025, 3.3: at least 10). */
const HEADER_DISTANCE = 10;

/** word/document.xml. @param header the relationship of the header with the page number; `null` for none */
export function documentPart(context: Context, header: string | null): XmlElement {
  const { document, style, tracker } = context.session;
  const { parts } = document;
  const sheetOf = (part: Part, isFirst: boolean): XmlElement =>
    sectionProperties(partStyle(style, part), header, isFirst);
  let sections = 0;
  const flows = parts.flatMap((part, index) => {
    const width = textWidth(partStyle(style, part));
    const inPart = { ...context, depth: partDepth(part), width, wider: width - textWidth(style) };
    const next = parts[index + 1];
    const before = parts[index - 1];
    const isTurned = before !== undefined && before.landscape !== part.landscape;
    const flow = partFlow(part, inPart, part.role === 'appendix' && !isTurned);
    if (next === undefined || next.landscape === part.landscape) return flow;
    return [...flow, { ...SPACER, properties: { section: sheetOf(part, sections++ === 0) } }];
  });
  const last = parts[parts.length - 1];
  const sheet = last === undefined ? sectionProperties(style, header, true) : sheetOf(last, sections === 0);
  return element('w:document', WORD_NAMESPACES, [element('w:body', {}, [...flowXml(flows, tracker), sheet])]);
}

/** @param breaks the part begins a page; where the sheet is turned Word does so by itself */
function partFlow(part: Part, context: Context, breaks: boolean): readonly Flow[] {
  const { session } = context;
  const flows =
    part.role === 'main' && session.style.tableOfContents
      ? withContents(part, context)
      : blocksFlow(part.blocks, context);
  const head = flows[0];
  // A part begins with a paragraph that comes and goes with it: it bears the part's bookmark and begins the page.
  const begins = head?.kind === 'paragraph' && head.track.change === part.change;
  const [first, ...rest] = begins ? [head, ...flows.slice(1)] : [{ ...SPACER, track: part }, ...flows];
  // Word would leave the space above a title also at the head of a page.
  const properties = {
    ...first.properties,
    before: 0,
    ...(breaks ? { pageBreakBefore: true as const } : {}),
  };
  return [{ ...first, properties, content: anchored(part, first.content, context) }, ...rest];
}

function withContents({ blocks }: Part, context: Context): readonly Flow[] {
  const at = contentsPlace(blocks);
  return [
    ...blocksFlow(blocks.slice(0, at), context),
    ...contentsFlow(context.session),
    ...blocksFlow(blocks.slice(at), context),
  ];
}

/** @param isFirst its first page bears no number */
const sectionProperties = ({ page, margins }: Style, header: string | null, isFirst: boolean): XmlElement =>
  element('w:sectPr', {}, [
    ...(header === null ? [] : [element('w:headerReference', { 'w:type': 'default', 'r:id': header })]),
    element('w:pgSz', {
      'w:w': twips(page.width),
      'w:h': twips(page.height),
      'w:orient': page.width > page.height ? 'landscape' : undefined,
    }),
    element('w:pgMar', {
      'w:top': twips(margins.top),
      'w:right': twips(margins.right),
      'w:bottom': twips(margins.bottom),
      'w:left': twips(margins.left),
      'w:header': twips(HEADER_DISTANCE),
      'w:footer': twips(HEADER_DISTANCE),
      'w:gutter': 0,
    }),
    // The first page has a header of its own, which is not there.
    ...(header === null || !isFirst ? [] : [flag('w:titlePg')]),
  ]);
