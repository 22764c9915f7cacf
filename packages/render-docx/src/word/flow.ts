import type { Changeable } from '@polozh/document';
import type { Tracker } from '../redline/tracker.ts';
import type { StyleId } from '../styles/style-ids.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { lastStretch, type Piece, piecesXml, runsPiece, UNCHANGED } from './piece.ts';
import { type ParagraphProperties, paragraphProperties } from './properties.ts';
import { textRun } from './text-run.ts';

/** A paragraph before it becomes XML, so that its neighbours can still tell it to keep with them or to begin a page. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly properties: ParagraphProperties;
  readonly content: readonly Piece[];
  /** Whether the paragraph itself, which is its end, came or went. */
  readonly track: Changeable;
}

export interface FlowTable {
  readonly kind: 'table';
  readonly table: XmlElement;
}

/** What stands in a body, a cell or a note, in its order. */
export type Flow = FlowParagraph | FlowTable;

export const paragraph = (
  style: StyleId,
  content: readonly Piece[],
  properties: ParagraphProperties = {},
  track: Changeable = UNCHANGED,
): FlowParagraph => ({ kind: 'paragraph', style, properties, content, track });

/** An empty low paragraph: parts two tables, which Word would join, and stands after a last one, which Word asks for. */
export const SPACER: FlowParagraph = paragraph('Spacer', []);

/** Makes the last paragraph stay with what follows. */
export function keepWithNext(flows: readonly Flow[]): readonly Flow[] {
  const last = flows.at(-1);
  if (last?.kind !== 'paragraph') return flows;
  return [...flows.slice(0, -1), { ...last, properties: { ...last.properties, keepNext: true } }];
}

const paragraphXml = (
  { style, properties, content, track }: FlowParagraph,
  next: Flow | undefined,
  tracker: Tracker,
): XmlElement => {
  const look = paragraphProperties(properties, style, tracker.mark(track));
  // LibreOffice takes words that came at an end for one change with a paragraph that came behind it, and, rejecting it,
  // takes the end between them too: what is in neither document parts them.
  const ownEnd = track.change === undefined && isParagraphThatCame(next) && isCome(lastStretch(content));
  const inside = [...piecesXml(content, tracker), ...(ownEnd ? [tracker.passing(textRun(' '))] : [])];
  return element('w:p', {}, look === null ? inside : [look, ...inside]);
};

/**
 * XML of flows, with a spacer wherever a table would touch another or be the last. One stands also behind a changed
 * paragraph that nothing follows but a table or the end: what goes joins the next paragraph, so there has to be one.
 */
export function flowXml(flows: readonly Flow[], tracker: Tracker): readonly XmlElement[] {
  const out: XmlElement[] = [];
  let behindChange = false;
  const add = (flow: FlowParagraph, next?: Flow): void => {
    out.push(paragraphXml(behindChange ? notEmpty(flow) : flow, next, tracker));
    behindChange = flow.track.change !== undefined;
  };
  for (const [index, flow] of flows.entries()) {
    const next = flows[index + 1];
    const followed = next?.kind === 'paragraph';
    if (flow.kind === 'table') {
      out.push(flow.table);
      behindChange = false;
      if (!followed || isCaptioned(flows[index + 1])) add(SPACER);
      continue;
    }
    add(flow, next);
    if (!followed && behindChange) add({ ...SPACER, properties: flow.properties.keepNext ? { keepNext: true } : {} });
  }
  return out;
}

const isCome = (track: Changeable | undefined): boolean => track?.change === 'inserted';
const isParagraphThatCame = (flow: Flow | undefined): boolean => flow?.kind === 'paragraph' && isCome(flow.track);

/** LibreOffice does not keep a paragraph with the next one right behind a table: a form's line would lose its captions. */
const isCaptioned = (flow: Flow | undefined): boolean =>
  flow?.kind === 'paragraph' && flow.style === 'FormLine' && flow.properties.keepNext === true;

/** LibreOffice gives an empty paragraph the look and the number of one that goes before it; a space keeps it from that. */
const notEmpty = (flow: FlowParagraph): FlowParagraph =>
  flow.content.every(isBookmark) ? { ...flow, content: [...flow.content, A_SPACE] } : flow;

const isBookmark = (piece: Piece): boolean => piece.kind === 'markup' && piece.xml.name.startsWith('w:bookmark');

const A_SPACE = runsPiece(UNCHANGED, textRun(' '));
