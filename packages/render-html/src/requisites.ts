import { leadWidth, type Requisite, type RequisiteRow, type Signature } from '@polozh/document';
import type { Element } from 'hast';
import { changeClass } from './changed.ts';
import type { Context } from './context.ts';
import { classes, element, text } from './hast.ts';
import { renderLines, renderRuns } from './runs.ts';

/** A requisite is one paragraph, its lines parted by breaks; the role is its class and decides its place. */
export const renderRequisite = (requisite: Requisite, context: Context): Element =>
  element(
    'p',
    {
      className: ['requisite', requisite.role, ...(leadWidth(requisite) > 0 ? ['led'] : []), ...changeClass(requisite)],
    },
    renderLines(requisite.lines, context),
  );

export const renderRequisiteRow = (row: RequisiteRow, context: Context): Element =>
  element(
    'div',
    { className: ['requisite-row', `columns-${row.columns.length}`] },
    row.columns.map((column) =>
      element(
        'div',
        {},
        column.map((requisite) => renderRequisite(requisite, context)),
      ),
    ),
  );

/** A paragraph a row: post, hand and name are one sentence to whoever hears or copies it. */
export const renderSignature = (signature: Signature, context: Context): Element =>
  element(
    'div',
    { className: ['signature'] },
    signature.rows.map((row) =>
      element('p', { className: classes(changeClass(row)) }, [
        element('span', { className: ['post'] }, renderLines(row.post, context)),
        text(' '),
        element('span', { className: ['hand'] }, renderRuns(row.hand, context)),
        text(' '),
        element('span', { className: ['name'] }, renderRuns(row.name, context)),
      ]),
    ),
  );
