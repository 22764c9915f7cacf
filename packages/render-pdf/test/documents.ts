import type { Block, Document, ListItem, Note, Paragraph, Run, Style, TableCell } from '@polozh/document';
import { sampleDocument } from '@polozh/testkit';

export const origin = null;

/** A document of these parts: the main one, then appendices. */
export function documentOf(
  parts: readonly (readonly Block[])[],
  notes: readonly Note[] = [],
  style: Partial<Style> = {},
): Document {
  return {
    ...sampleDocument,
    style: { ...sampleDocument.style, ...style },
    parts: parts.map((blocks, index) => ({
      role: index === 0 ? 'main' : 'appendix',
      title: [],
      anchor: `part ${index}`,
      series: [],
      blocks,
    })),
    notes,
  };
}

export const body = (...runs: Run[]): Paragraph => ({ kind: 'paragraph', role: 'body', runs, origin });

export const mark = (note: number): Run => ({ kind: 'note-mark', note, marks: {}, origin });

export const section = (heading: readonly Run[], ...blocks: Block[]): Block => ({
  kind: 'section',
  level: 1,
  label: null,
  heading,
  anchor: `section ${JSON.stringify(heading).length}`,
  blocks,
  origin,
});

export const clause = (label: string, ...blocks: Block[]): Block => ({
  kind: 'clause',
  depth: 1,
  label: { text: label, counter: null },
  anchor: `clause ${label}`,
  blocks,
  origin,
});

export const item = (label: string, ...blocks: Block[]): ListItem => ({
  label: { text: label, counter: null },
  anchor: `item ${label}`,
  blocks,
  origin,
});

export const list = (...items: ListItem[]): Block => ({ kind: 'list', marker: 'dash', depth: 1, items, origin });

export const cell = (runs: readonly Run[], more: Partial<TableCell> = {}): TableCell => ({
  runs,
  header: false,
  columns: 1,
  rows: 1,
  align: 'left',
  origin,
  ...more,
});

export const table = (columns: readonly number[], rows: readonly (readonly TableCell[])[], headerRows = 0): Block => ({
  kind: 'table',
  caption: null,
  label: null,
  anchor: 'table',
  columns,
  headerRows,
  rows,
  notes: [],
  origin,
});
