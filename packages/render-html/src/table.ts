import { plainText, type Table, type TableCell } from '@polozh/document';
import type { Element, ElementContent, Properties } from 'hast';
import { changeClass, currentText, idOf, withChange } from './changed.ts';
import type { Context } from './context.ts';
import { classes, element, text } from './hast.ts';
import { LABELS } from './labels.ts';
import { renderRuns } from './runs.ts';
import { tableGrid } from './table-grid.ts';

/** The relative widths of one table's columns, for the rules of its class. */
export interface TableWidths {
  readonly className: string;
  readonly columns: readonly number[];
}

/** «№ п/п», «и/или»: browsers part a word behind a slash, which in a narrow column they would do at once. */
const STAYS_WHOLE = /^(?=.*\/).{1,8}$/;

function renderCell(cell: TableCell, inHead: boolean, context: Context): Element {
  const words = plainText(cell.runs).trim();
  const className = [
    ...(cell.align === 'left' ? [] : [`align-${cell.align}`]),
    ...(STAYS_WHOLE.test(words) ? ['whole'] : []),
    ...changeClass(cell),
  ];
  const properties: Properties = {
    className: classes(className),
    colSpan: cell.columns > 1 ? cell.columns : undefined,
    rowSpan: cell.rows > 1 ? cell.rows : undefined,
  };
  const children = renderRuns(cell.runs, context);
  // A heading without words heads nothing.
  const heading = (inHead || cell.header) && words !== '';
  if (!heading) return element('td', properties, children);
  const [single, group] = inHead ? (['col', 'colgroup'] as const) : (['row', 'rowgroup'] as const);
  const scope = (inHead ? cell.columns : cell.rows) > 1 ? group : single;
  return element('th', { scope, ...properties }, children);
}

/** A row came or went when all its cells did. */
function rowChange(row: readonly TableCell[]): readonly string[] {
  const [first] = row;
  return first !== undefined && row.every((cell) => cell.change === first.change) ? changeClass(first) : [];
}

/** A row to be filled in by hand. */
const isBlank = (row: readonly TableCell[]): boolean => row.every(({ runs }) => runs.length === 0);

const renderRows = (tag: 'thead' | 'tbody', rows: readonly (readonly TableCell[])[], context: Context): Element[] =>
  rows.length === 0
    ? []
    : [
        element(
          tag,
          {},
          rows.map((row) =>
            element(
              'tr',
              { className: classes([...rowChange(row), ...(isBlank(row) ? ['blank-row'] : [])]) },
              row.map((cell) => renderCell(cell, tag === 'thead', context)),
            ),
          ),
        ),
      ];

function renderCaption(table: Table, context: Context): Element[] {
  const { label, caption } = table;
  const children: ElementContent[] = [];
  if (label) children.push(...withChange(table.change, [text(label.text)]));
  if (label && caption) children.push(text(' – '));
  if (caption) children.push(...renderRuns(caption, context));
  return children.length === 0 ? [] : [element('caption', {}, children)];
}

/** A table with its caption and notes. */
export function renderTable(table: Table, context: Context): Element {
  const grid = tableGrid(table);
  const className = `table-${context.widths.length + 1}`;
  context.widths.push({ className, columns: grid.columns });
  const rendered = element('table', { className: table.borderless ? [className, 'borderless'] : [className] }, [
    ...renderCaption(table, context),
    element(
      'colgroup',
      {},
      grid.columns.map(() => element('col', {}, [])),
    ),
    ...renderRows('thead', grid.head, context),
    ...renderRows('tbody', grid.body, context),
  ]);
  const label = [table.label?.text, currentText(table.caption ?? [])].filter(Boolean).join(' – ') || LABELS.table;
  // On a narrow screen it scrolls sideways; what scrolls must be reachable by keyboard, and so needs a name.
  const scroller = element('div', { className: ['scroll'], role: 'group', ariaLabel: label, tabIndex: 0 }, [rendered]);
  return element('div', { className: ['table', ...changeClass(table)], id: idOf(table, context) }, [
    scroller,
    ...table.notes.map((note) =>
      element('p', { className: ['table-note', ...changeClass(note)] }, renderRuns(note.runs, context)),
    ),
  ]);
}
