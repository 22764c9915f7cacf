/** Standard structure types of PDF 1.4 (ISO 32000-1, 14.8.4) that a regulation needs. */
export type StructureType =
  | 'Document'
  | 'Sect'
  | 'Div'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Caption'
  | 'TOC'
  | 'TOCI'
  | 'Reference'
  | 'Link'
  | 'Span'
  | 'Note';

/** A node of the structure tree: what a screen reader walks. Text tells its node; all else on a page is an artifact. */
export interface Element {
  readonly type: StructureType;
  readonly parent: Element | null;
  /** Block elements inside, in reading order. Inline ones (Link, Reference, Note, Span) join when their text is painted. */
  readonly kids: Element[];
  /** Table attributes (ISO 32000-1, 14.8.5.7). */
  readonly cell?: { readonly columns: number; readonly rows: number; readonly scope: 'Column' | 'Row' | null };
  /** Said instead of the words: what changed. */
  readonly alt?: string;
  /** A Note's name, unique in the file. */
  readonly id?: string;
}

const INLINE: ReadonlySet<StructureType> = new Set(['Link', 'Reference', 'Note', 'Span']);

/** Whether an element stands inside a line of text; its place is found while the text is painted. */
export const isInline = (element: Element): boolean => INLINE.has(element.type);

/** Makes an element; a block one becomes the last kid of its parent. */
export function addElement(
  parent: Element | null,
  type: StructureType,
  more: Pick<Element, 'cell' | 'id' | 'alt'> = {},
): Element {
  const element: Element = { type, parent, kids: [], ...more };
  if (parent !== null && !INLINE.has(type)) parent.kids.push(element);
  return element;
}
