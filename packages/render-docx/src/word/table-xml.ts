import type { Changeable } from '@polozh/document';
import type { Tracker } from '../redline/tracker.ts';
import { element, flag, value, type XmlElement } from '../xml/element.ts';
import { type Flow, flowXml } from './flow.ts';
import { UNCHANGED } from './piece.ts';

interface CellOptions {
  /** Twips. */
  readonly width: number;
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
  readonly vertical?: 'center' | 'bottom';
  /** Between its text and its right edge where the table's own will not do, twips. */
  readonly right?: number;
}

/** A cell (ISO 29500-1, 17.4.65); it always ends with a paragraph. */
export const cell = (
  flows: readonly Flow[],
  { width, span = 1, merge, vertical, right }: CellOptions,
  tracker: Tracker,
): XmlElement =>
  element('w:tc', {}, [
    element('w:tcPr', {}, [
      element('w:tcW', { 'w:w': width, 'w:type': 'dxa' }),
      ...(span > 1 ? [value('w:gridSpan', span)] : []),
      ...(merge === undefined ? [] : [value('w:vMerge', merge)]),
      ...(right === undefined ? [] : [element('w:tcMar', {}, [element('w:right', { 'w:w': right, 'w:type': 'dxa' })])]),
      ...(vertical === undefined ? [] : [value('w:vAlign', vertical)]),
    ]),
    ...flowXml(flows, tracker),
  ]);

interface RowOptions {
  /** Repeated on each page. */
  readonly heading?: boolean;
  /** Whether the whole row came or went. */
  readonly track?: Changeable;
  /** Whether a page may end in it. */
  readonly splits?: boolean;
  /** The least height, twips. */
  readonly height?: number;
}

/** A row, which goes to the next page whole unless it may split. */
export function row(
  cells: readonly XmlElement[],
  tracker: Tracker,
  { heading = false, track = UNCHANGED, splits = false, height }: RowOptions = {},
): XmlElement {
  const mark = tracker.rowMark(track);
  const look = [
    ...(splits ? [] : [flag('w:cantSplit')]),
    ...(height === undefined ? [] : [element('w:trHeight', { 'w:val': height, 'w:hRule': 'atLeast' })]),
    ...(heading ? [flag('w:tblHeader')] : []),
    ...(mark === null ? [] : [mark]),
  ];
  return element('w:tr', {}, look.length === 0 ? cells : [element('w:trPr', {}, look), ...cells]);
}

interface TableOptions {
  /** A table style; without one there are no borders. */
  readonly style?: string;
  /** Between a cell's edge and its text, twips. */
  readonly margins?: { readonly left: number; readonly right: number };
}

/** A table whose columns keep their widths (twips), from margin to margin. */
export const fixedTable = (
  widths: readonly number[],
  rows: readonly XmlElement[],
  { style, margins }: TableOptions,
): XmlElement =>
  element('w:tbl', {}, [
    element('w:tblPr', {}, [
      ...(style === undefined ? [] : [value('w:tblStyle', style)]),
      element('w:tblW', { 'w:w': widths.reduce((sum, width) => sum + width, 0), 'w:type': 'dxa' }),
      element('w:tblLayout', { 'w:type': 'fixed' }),
      ...(margins === undefined
        ? []
        : [
            element('w:tblCellMar', {}, [
              element('w:left', { 'w:w': margins.left, 'w:type': 'dxa' }),
              element('w:right', { 'w:w': margins.right, 'w:type': 'dxa' }),
            ]),
          ]),
      element('w:tblLook', { 'w:val': '0420', 'w:firstRow': 1, 'w:noVBand': 1 }),
    ]),
    element(
      'w:tblGrid',
      {},
      widths.map((width) => element('w:gridCol', { 'w:w': width })),
    ),
    ...rows,
  ]);
