import type { Line, Segment } from '../changes/difference.ts';
import { LABELS } from '../labels.ts';
import { headline } from './headline.ts';
import { type Report, summarize } from './report.ts';
import { tellApart, tellSummary } from './tell-summary.ts';

/** The comparison as Markdown: what went is struck through, what came is underlined. */
export function printMarkdown(report: Report): string {
  const summary = summarize(report);
  const title = `# ${LABELS.comparison}: ${escaped(report.before)} → ${escaped(report.after)}`;
  if (summary.equal) return `${title}\n\n${LABELS.equal}\n`;
  const paragraphs = [title, `**${LABELS.result}.** ${escaped(tellSummary(summary))}.`];
  for (const change of summary.changes) {
    paragraphs.push(`## ${escaped(headline(change, summary))}`);
    paragraphs.push(change.difference.lines.map((line) => `> ${printLine(line)}`).join('\n>\n'));
  }
  const apart = tellApart(summary);
  if (apart.length > 0) paragraphs.push(apart.map((text) => `- ${escaped(text)}`).join('\n'));
  return `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`;
}

const printLine = ({ label, segments }: Line): string =>
  `${label === '' ? '' : `${escaped(label)} `}${segments.map(printSegment).join('')}`;

/** Elements of HTML, which Markdown knows too: its own signs are none beside a comma or in a word. */
function printSegment({ text, change, look }: Segment): string {
  if (change !== null) return change === 'deleted' ? `<del>${escaped(text)}</del>` : `<ins>${escaped(text)}</ins>`;
  return look ? `<mark>${escaped(text)}</mark>` : escaped(text);
}

/** Signs that Markdown would read as its own. */
const escaped = (text: string): string =>
  text
    .replace(/[\\`*_[\]<>#~|&]/g, '\\$&')
    .replace(/^(\s*)([-+])(?=\s)/, '$1\\$2')
    .replace(/^(\s*\d+)([.)])(?=\s)/, '$1\\$2');
