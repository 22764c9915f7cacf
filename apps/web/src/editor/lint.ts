import { type Diagnostic as Mark, setDiagnostics } from '@codemirror/lint';
import type { EditorState, TransactionSpec } from '@codemirror/state';
import type { Diagnostic } from '@polozh/diagnostics';

/** The problems of one file as marks in its text, with their certain corrections. */
export function lintMarks(state: EditorState, file: string, diagnostics: readonly Diagnostic[]): TransactionSpec {
  const marks = diagnostics.flatMap((problem): Mark[] => {
    const { span, fix } = problem;
    if (span?.file !== file || span.start > state.doc.length) return [];
    const to = Math.min(span.end, state.doc.length);
    const edits = fix?.edits.filter((edit) => edit.span.file === file) ?? [];
    return [
      {
        from: Math.min(span.start, to),
        to,
        severity: problem.severity,
        source: problem.number,
        message: problem.remedy === '' ? problem.message : `${problem.message}: ${problem.remedy}`,
        actions:
          fix === undefined || edits.length < fix.edits.length
            ? []
            : [
                {
                  name: fix.title,
                  apply: (view) =>
                    view.dispatch({
                      changes: edits.map((edit) => ({ from: edit.span.start, to: edit.span.end, insert: edit.text })),
                      userEvent: 'input.fix',
                    }),
                },
              ],
      },
    ];
  });
  return setDiagnostics(state, marks);
}
