import { sideOf } from '../changes/lines-of.ts';
import { type Report, summarize } from './report.ts';
import { tellSummary } from './tell-summary.ts';

/** The comparison for programs; its shape is told in this package's README. */
export function printJson(report: Report): string {
  const { before, after, variants } = report;
  const summary = summarize(report);
  const told = {
    version: 2,
    before,
    after,
    equal: summary.equal,
    summary: tellSummary(summary),
    kinds: summary.kinds,
    decisions: summary.decisions.map(({ decided, differs }) => ({ decided, summary: tellSummary(differs) })),
    variants: variants.map(({ variant, differences }) => ({
      variant,
      equal: differences.equal,
      changes: differences.changes.map(({ kind, before: older, after: newer, others, lines }) => ({
        kind,
        before: older,
        after: newer,
        others,
        lines: lines.map((line) => ({
          label: line.label,
          labelBefore: line.labelBefore,
          before: sideOf(line.segments, 'before'),
          after: sideOf(line.segments, 'after'),
          goesOn: line.goesOn ?? null,
          segments: line.segments,
        })),
      })),
      renumbered: differences.renumbered,
      references: differences.references,
      settings: differences.settings,
    })),
  };
  return `${JSON.stringify(told, null, 2)}\n`;
}
