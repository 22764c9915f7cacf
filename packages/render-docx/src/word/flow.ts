import type { StyleId } from '../styles/style-ids.ts';
import { element, type XmlElement, type XmlNode } from '../xml/element.ts';
import { type ParagraphProperties, paragraphProperties } from './properties.ts';

/** A paragraph before it becomes XML, so that its neighbours can still tell it to keep with them or to begin a page. */
export interface FlowParagraph {
  readonly kind: 'paragraph';
  readonly style: StyleId;
  readonly properties: ParagraphProperties;
  readonly content: readonly XmlNode[];
}

export interface FlowTable {
  readonly kind: 'table';
  readonly table: XmlElement;
}

/** What stands in a body, a cell or a note, in its order. */
export type Flow = FlowParagraph | FlowTable;

export const paragraph = (
  style: StyleId,
  content: readonly XmlNode[],
  properties: ParagraphProperties = {},
): FlowParagraph => ({ kind: 'paragraph', style, properties, content });

/** An empty low paragraph: parts two tables, which Word would join, and stands after a last one, which Word asks for. */
export const SPACER: FlowParagraph = paragraph('Spacer', []);

/** Makes the last paragraph stay with what follows. */
export function keepWithNext(flows: readonly Flow[]): readonly Flow[] {
  const last = flows.at(-1);
  if (last?.kind !== 'paragraph') return flows;
  return [...flows.slice(0, -1), { ...last, properties: { ...last.properties, keepNext: true } }];
}

const paragraphXml = ({ style, properties, content }: FlowParagraph): XmlElement => {
  const look = paragraphProperties(properties, style);
  return element('w:p', {}, look === null ? content : [look, ...content]);
};

/** XML of flows, with a spacer wherever a table would touch another or be the last. */
export function flowXml(flows: readonly Flow[]): readonly XmlElement[] {
  const out: XmlElement[] = [];
  for (const [index, flow] of flows.entries()) {
    if (flow.kind === 'paragraph') {
      out.push(paragraphXml(flow));
      continue;
    }
    out.push(flow.table);
    if (flows[index + 1]?.kind !== 'paragraph') out.push(paragraphXml(SPACER));
  }
  return out;
}
