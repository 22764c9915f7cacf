import { type Analysis, leftOpen } from '@polozh/compiler';
import { type Diagnostic, diagnostic } from '@polozh/diagnostics';
import { hintOf } from './labels.ts';
import type { Data } from './read-data.ts';

/**
 * Tells of the fields and choices that a data file leaves empty although a finished document needs them, at the file's
 * empty line or at its start. A value that was given and is wrong is told of by `readData` and is not empty.
 */
export function checkFilled(analysis: Analysis, data: Data, file: string): readonly Diagnostic[] {
  const { values, choices, kind, lines } = data;
  return leftOpen(analysis, { kind, choices, values, final: true }).flatMap(({ what, where }) => {
    const line = lines.get(what.key);
    if (line !== undefined && !line.isEmpty) return [];
    return diagnostic('data-missing', line?.span ?? { file, start: 0, end: 0 }, {
      name: what.name,
      label: 'type' in what ? hintOf(what) : what.label,
      variant: kind === null ? where : '',
    });
  });
}
