import type { Run } from './run.ts';

/** The words of runs, as a person would read them aloud: marks and footnote signs left out. */
export function plainText(runs: readonly Run[]): string {
  let text = '';
  for (const run of runs) {
    if (run.kind === 'break') text += ' ';
    else if (run.kind === 'blank') text += '_'.repeat(run.length);
    else if (run.kind === 'box') text += '☐';
    else if (run.kind !== 'note-mark') text += run.text;
  }
  return text;
}
