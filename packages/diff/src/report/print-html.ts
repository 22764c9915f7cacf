import type { Line, Segment } from '../changes/difference.ts';
import { labelOn, paragraphsOn, type Side, standsOn, textOn } from '../changes/lines-of.ts';
import { LABELS } from '../labels.ts';
import { tellCounts } from './count.ts';
import { element, type Markup, styleSheet } from './html.ts';
import { type PageRow, pageRows } from './page-rows.ts';
import { PAGE_STYLE } from './page-style.ts';
import { type Report, type Summary, summarize, type VariantReport } from './report.ts';
import { tellApart, tellSummary } from './tell-summary.ts';

/**
 * The comparison as one page: side by side or in one column, all or the changes only, without a script: what is shown follows
 * from marked controls by the style sheet alone. Every change is a link, so that the Tab key steps through them.
 */
export function printHtml(report: Report): string {
  const summary = summarize(report);
  const title = `${LABELS.comparison}: ${report.before} → ${report.after}`;
  const numbers = { last: 0 };
  const page = element(
    'html',
    { lang: 'ru' },
    element(
      'head',
      {},
      element('meta', { charset: 'utf-8' }),
      element('meta', {
        'http-equiv': 'Content-Security-Policy',
        content: "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'",
      }),
      element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
      element('title', {}, title),
      styleSheet(PAGE_STYLE),
    ),
    element(
      'body',
      {},
      element(
        'header',
        {},
        element('h1', {}, title),
        element('p', {}, summary.equal ? LABELS.equal : `${LABELS.result}: ${tellSummary(summary)}.`),
        summary.equal ? '' : element('p', { class: 'counts' }, tellCounts(summary)),
        summary.equal
          ? ''
          : element(
              'p',
              { class: 'hint' },
              'Клавиша Tab ведёт к следующему изменению, Shift+Tab – к предыдущему. Исключённое зачёркнуто, добавленное подчёркнуто.',
            ),
      ),
      tools(),
      element(
        'main',
        {},
        report.variants.map((variant) => variantSection(variant, report, numbers)),
        apart(summary),
      ),
    ),
  );
  return `<!doctype html>\n${page.html}\n`;
}

function tools(): Markup {
  const radio = (group: string, id: string, text: string, checked: boolean): Markup =>
    element(
      'label',
      {},
      element('input', { type: 'radio', name: group, id, checked: checked ? true : undefined }),
      text,
    );
  return element(
    'section',
    { class: 'tools', 'aria-label': 'Вид страницы' },
    element(
      'fieldset',
      {},
      element('legend', {}, 'Вид:'),
      radio('view', 'view-side', 'рядом', true),
      radio('view', 'view-inline', 'одним текстом', false),
    ),
    element(
      'fieldset',
      {},
      element('legend', {}, 'Показать:'),
      radio('show', 'show-changes', 'только изменения', true),
      radio('show', 'show-all', 'весь текст', false),
    ),
  );
}

function variantSection(
  { variant, comparison, differences }: VariantReport,
  report: Report,
  numbers: { last: number },
): Markup {
  const heading = variant === null ? '' : element('h2', {}, `${LABELS.variant} «${variant}»`);
  if (differences.equal) return element('section', {}, heading, element('p', {}, LABELS.equal));
  const cell = (name: string, text: string): Markup => element('th', { class: name, scope: 'col' }, text);
  return element(
    'section',
    {},
    heading,
    element(
      'table',
      {},
      element(
        'thead',
        {},
        element(
          'tr',
          {},
          cell('place', LABELS.where),
          cell('before', `${LABELS.was}: ${report.before}`),
          cell('after', `${LABELS.became}: ${report.after}`),
        ),
      ),
      element('tbody', {}, tableRows(pageRows(comparison), numbers)),
    ),
  );
}

/** Rows with a line in place of each stretch without changes, shown while only changes are. */
function tableRows(rows: readonly PageRow[], numbers: { last: number }): readonly Markup[] {
  const result: Markup[] = [];
  let same = 0;
  const gap = (): void => {
    if (same > 0)
      result.push(
        element(
          'tr',
          { class: 'gap' },
          element('td', { colspan: '2' }, `… без изменений: ${same} абз.`),
          element('td', { class: 'before' }),
        ),
      );
    same = 0;
  };
  for (const row of rows) {
    if (row.status === 'same') same++;
    else gap();
    result.push(tableRow(row, numbers));
  }
  gap();
  return result;
}

function tableRow(row: PageRow, numbers: { last: number }): Markup {
  const { status, place, told: happened, heading, lines } = row;
  const classes = heading ? `${status} heading` : status;
  const told = (side: Side): readonly Markup[] =>
    paragraphsOn(lines, side).map((line) => printLine(line, side, (segment) => standsOn(segment, side)));
  const cell = (name: string, ...content: readonly (readonly Markup[] | Markup)[]): Markup =>
    element('td', { class: name }, ...content);
  if (status === 'same')
    return element(
      'tr',
      { class: classes },
      element('th', { scope: 'row' }, place),
      cell('before', told('before')),
      cell('after', told('after')),
    );
  const id = `change-${++numbers.last}`;
  const nothing = [element('p', { class: 'label' }, '–')];
  const isGone = status === 'deleted' || status === 'moved-from';
  const isCome = status === 'inserted' || status === 'moved-to';
  return element(
    'tr',
    { class: classes, id },
    element('th', { scope: 'row' }, element('strong', {}, element('a', { href: `#${id}` }, place)), happened),
    cell('before', isCome ? nothing : told('before')),
    cell(
      'after',
      element('div', { class: 'side' }, isGone ? nothing : told('after')),
      element(
        'div',
        { class: 'inline' },
        lines.map((line) => printLine(line, 'after', () => true)),
      ),
    ),
  );
}

function printLine(line: Line, side: Side, shown: (segment: Segment) => boolean): Markup {
  const { level, segments } = line;
  const label = labelOn(line, side);
  return element(
    'p',
    { class: level > 0 ? `level-${Math.min(level, 3)}` : undefined },
    label === '' ? '' : element('span', { class: 'label' }, label),
    segments.filter(shown).map((segment) => printSegment(segment, textOn(segment, side))),
  );
}

function printSegment({ change, look }: Segment, text: string): Markup | string {
  if (change !== null) return element(change === 'deleted' ? 'del' : 'ins', {}, text);
  return look ? element('mark', { title: 'изменено оформление' }, text) : text;
}

/** Numbers, references and settings. */
function apart(summary: Summary): Markup | string {
  const told = tellApart(summary);
  if (told.length === 0) return '';
  return element(
    'section',
    {},
    element('h2', {}, 'Номера и оформление'),
    element(
      'ul',
      { class: 'apart' },
      told.map((text) => element('li', {}, text)),
    ),
  );
}
