import type { Requisite, RequisiteRow } from '@polozh/document';
import { REQUISITE_STYLES } from '../styles/style-ids.ts';
import type { Context } from '../word/context.ts';
import { type Flow, paragraph } from '../word/flow.ts';
import { shareWidth, twips } from '../word/measures.ts';
import type { ParagraphProperties } from '../word/properties.ts';
import { runsXml } from '../word/runs.ts';
import { cell, fixedTable, row } from '../word/table-xml.ts';
import { run } from '../word/text-run.ts';
import { element, type XmlNode } from '../xml/element.ts';

/** More blocks than this side by side are set in small type. */
const WIDE_COLUMNS = 2;

/** Between two blocks side by side, mm. */
const GUTTER = 4;

/** Lines of one requisite are one paragraph, so that it is kept together, moved and read as one. */
const linesXml = (lines: Requisite['lines'], context: Context): readonly XmlNode[] =>
  lines.flatMap(({ runs }, index) => [...(index === 0 ? [] : [run({}, [element('w:br')])]), ...runsXml(runs, context)]);

const requisiteParagraph = ({ role, lines }: Requisite, context: Context, properties: ParagraphProperties = {}) =>
  paragraph(REQUISITE_STYLES[role], linesXml(lines, context), properties);

/** A requisite in its own place on the page, which is its style's. */
export const requisiteFlow = (requisite: Requisite, context: Context): readonly Flow[] => [
  requisiteParagraph(requisite, context),
];

/** Requisites side by side, in a table without borders. */
export function requisiteRowFlow({ columns }: RequisiteRow, context: Context): readonly Flow[] {
  const { style } = context.session;
  const widths =
    columns.length === WIDE_COLUMNS
      ? [context.width - twips(style.requisiteWidth), twips(style.requisiteWidth)]
      : shareWidth(
          context.width,
          columns.map(() => 1),
        );
  const inside = columns.length > WIDE_COLUMNS ? { ...context, size: style.smallFontSize } : context;
  const cells = columns.map((requisites, index) => {
    const content = requisites.map((one) => requisiteParagraph(one, inside, { left: 0, right: 0 }));
    return cell(content.length === 0 ? [paragraph('Normal', [])] : content, { width: widths[index] ?? 0 });
  });
  const margins = { left: 0, right: columns.length > 1 ? twips(GUTTER) : 0 };
  return cells.length === 0 ? [] : [{ kind: 'table', table: fixedTable(widths, [row(cells)], { margins }) }];
}
