import type { Matrix, MatrixRow } from '@polozh/diff';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { MatrixFormat } from '../compiler/matrix-answers.ts';
import { saveFile } from '../keep/save-file.ts';
import { takeSnapshot } from '../keep/saved.ts';
import { useApp } from '../store/app-context.ts';
import { LABELS as TAKE } from '../take/labels.ts';
import { LABELS, MATRIX_TYPES } from './labels.ts';

const FORMATS: readonly MatrixFormat[] = ['xlsx', 'docx', 'html', 'csv'];
/** Rows; more would only slow the page, and the files have them all. */
const SHOWN = 1500;

/** All variants beside each other: where each place stands, and where it reads otherwise. */
export function MatrixView() {
  const { store, compiler } = useApp();
  const matrix = useSignal<Matrix | null>(null);
  const onlyDifferent = useSignal(true);
  useSignalEffect(() => {
    const source = takeSnapshot(store);
    let stale = false;
    compiler.ask('matrix', { source }).then(
      (answer) => {
        if (!stale) matrix.value = answer;
      },
      (error: unknown) => {
        store.notice.value = { tone: 'bad', text: LABELS.failed(String(error)) };
      },
    );
    return () => {
      stale = true;
    };
  });
  const take = async (format: MatrixFormat): Promise<void> => {
    const stem = TAKE.fileStem(store.project.value.entry);
    const content = await compiler.ask('matrix-file', { source: takeSnapshot(store), name: stem, format });
    saveFile(LABELS.file(stem, format), MATRIX_TYPES[format], content as BlobPart);
  };

  const made = matrix.value;
  if (made === null) return <p class="waiting">{LABELS.making}</p>;
  if (made.columns.length < 2) return <p class="empty">{LABELS.none}</p>;
  const different = made.rows.filter((row) => !row.isCommon);
  const rows = onlyDifferent.value ? different : made.rows;
  return (
    <div class="matrix-view">
      <div class="compare-summary">
        <span>{LABELS.counts(made.rows.length, different.length)}</span>
        <label class="switch">
          <input
            type="checkbox"
            checked={onlyDifferent.value}
            onChange={(event) => {
              onlyDifferent.value = event.currentTarget.checked;
            }}
          />
          {LABELS.onlyDifferent}
        </label>
        <span class="downloads">
          {LABELS.download}:
          {FORMATS.map((format) => (
            <button key={format} type="button" onClick={() => void take(format)}>
              {LABELS.kinds[format]}
            </button>
          ))}
        </span>
      </div>
      {rows.length === 0 ? <p class="empty">{LABELS.same}</p> : <MatrixTable matrix={made} rows={rows} />}
    </div>
  );
}

interface MatrixTableProps {
  readonly matrix: Matrix;
  readonly rows: readonly MatrixRow[];
}

const MatrixTable = ({ matrix, rows }: MatrixTableProps) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways must be reachable by keyboard
  <section class="matrix-scroll" tabIndex={0} aria-label={LABELS.caption}>
    <table>
      <caption class="for-the-ear">{LABELS.caption}</caption>
      <thead>
        <tr>
          {matrix.columns.map((column) => (
            <th key={column.name} scope="col" class="number" title={column.label}>
              {column.name}
            </th>
          ))}
          <th scope="col">{LABELS.text}</th>
        </tr>
      </thead>
      <tbody>
        {rows.slice(0, SHOWN).map((row, index) => (
          // The rows of a matrix have no other identity than their order.
          <tr key={index} class={row.kind}>
            {row.numbers.map((number, column) => (
              <td key={matrix.columns[column]?.name} class={number === null ? 'number absent' : 'number'}>
                {number === null ? LABELS.absent : number || LABELS.present}
              </td>
            ))}
            <td>
              {row.wordings.map((wording) => (
                <p key={wording.columns.join()}>
                  {row.wordings.length > 1 && (
                    <strong class="in">
                      {wording.columns.map((column) => matrix.columns[column]?.name).join(', ')}:{' '}
                    </strong>
                  )}
                  {wording.stretches.map((stretch, at) =>
                    stretch.differs ? (
                      // Stretches of a reading go by their order.
                      <mark key={at}>{stretch.text}</mark>
                    ) : (
                      stretch.text
                    ),
                  )}
                </p>
              ))}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
