import { type Document, noteSize, partStyle, type Style, tinySize } from '@polozh/document';
import type { TableWidths } from './table.ts';

/** Word's single line of a Times-metric face, in ems: ascent, descent and gap (2048 units: 1825, 443, 87). */
const SINGLE_LINE = 1.15;
/** ГОСТ Р 7.0.97-2025: the number stands in the middle of the top margin, 10 mm or more from the edge; mm. */
const NUMBER_FROM_EDGE = 10;
/** The number's size in the stylesheet, pt. */
const NUMBER_SIZE = 12;
const MM_PER_PT = 25.4 / 72;

/** Up to three decimals, so that equal styles print alike. */
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** The sheets of the main text, and those of appendices that lie where it stands or stand where it lies. */
function pageRules({ style, parts }: Pick<Document, 'style' | 'parts'>): string {
  const [main] = parts;
  const landscape = main?.landscape === true;
  const other = parts.some((part) => (part.landscape === true) !== landscape);
  const turned = other
    ? `\n@page turned{${sheet(partStyle(style, { landscape: !landscape }))}}\n.turned{page:turned}`
    : '';
  const first = style.pageNumbers ? '\n@page :first{@top-center{content:none}}' : '';
  return `@page{${sheet(partStyle(style, { landscape }))}}${first}${turned}`;
}

function sheet({ page, margins, pageNumbers }: Style): string {
  const box = [margins.top, margins.right, margins.bottom, margins.left].map((mm) => `${round(mm)}mm`).join(' ');
  const below = round(Math.max(0, margins.top - NUMBER_FROM_EDGE - NUMBER_SIZE * MM_PER_PT));
  const number = pageNumbers ? `@top-center{content:counter(page);padding-bottom:${below}mm}` : '';
  return `size:${round(page.width)}mm ${round(page.height)}mm;margin:${box};${number}`;
}

function paperVariables(style: Style): string {
  const variables = {
    size: `${round(style.fontSize)}pt`,
    small: `${round(style.smallFontSize)}pt`,
    tiny: `${round(tinySize(style))}pt`,
    note: `${round(noteSize(style))}pt`,
    'requisite-size': `${round(style.requisiteFontSize)}pt`,
    leading: round(style.lineSpacing * SINGLE_LINE),
    indent: `${round(style.indent)}mm`,
    'requisite-width': `${round(style.requisiteWidth)}mm`,
  };
  const rules = Object.entries(variables).map(([name, value]) => `--${name}:${value}`);
  return `@media print{:root{${rules.join(';')}}}`;
}

/** The widths of one table's columns. */
export function columnRules({ className, columns }: TableWidths): string {
  const sum = columns.reduce((total, width) => total + width, 0);
  return columns
    .map((width, index) => `\n.${className} col:nth-child(${index + 1}){width:${round((100 * width) / sum)}%}`)
    .join('');
}

/** What a document's own style and tables add to the stylesheet: the sheet of paper, its sizes, the columns' widths. */
export const pageStyle = (document: Pick<Document, 'style' | 'parts'>, widths: readonly TableWidths[]): string =>
  `${pageRules(document)}\n${paperVariables(document.style)}${widths.map(columnRules).join('')}`;
