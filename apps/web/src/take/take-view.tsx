import type { Format } from '@polozh/pipeline';
import { useSignal } from '@preact/signals';
import { saveFile } from '../keep/save-file.ts';
import { useApp } from '../store/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { FORMAT_LABELS, LABELS } from './labels.ts';
import { PrintState } from './print-state.tsx';
import { usePrinting } from './use-printing.ts';

const ALL_FORMATS = Object.keys(FORMAT_LABELS) as readonly Format[];

/** Documents to take away: of this variant one by one, of all of them in an archive. */
export function TakeView() {
  const { store } = useApp();
  const printer = usePrinting();
  const formats = useSignal<readonly Format[]>(ALL_FORMATS);
  const kinds = store.outline.value?.kinds?.values ?? [];
  const kind = kinds.find((known) => known.key === store.shownKind.value);
  const wrong = store.dataProblems.value.length;
  const busy = printer.state.value.kind === 'busy';
  const take = async (...order: Parameters<typeof printer.print>): Promise<void> => {
    for (const file of await printer.print(...order)) saveFile(file.name, file.type, file.bytes as BlobPart);
  };
  const stem = LABELS.fileStem(store.project.value.entry);
  return (
    <div class="take-view">
      <PrintState printer={printer} />
      <p class="hint">{store.final.value ? LABELS.final : LABELS.template}</p>
      {wrong > 0 && (
        <p class="problem">
          {LABELS.wrongData(wrong)}{' '}
          <button
            type="button"
            onClick={() => {
              store.input.value = 'form';
              store.side.value = 'input';
            }}
          >
            {LABELS.toData}
          </button>
        </p>
      )}
      <section>
        <h2>
          {kind === undefined ? LABELS.whole : LABELS.variant}
          {kind !== undefined && <small>{kind.label || kind.name}</small>}
        </h2>
        <ul class="formats">
          {ALL_FORMATS.map((format) => (
            <li key={format}>
              <button type="button" disabled={busy} onClick={() => void take([store.shownKind.value], [format], null)}>
                <Icon name="take" />
                <span>
                  <span class="for-the-ear">{LABELS.download} </span>
                  <strong>{FORMAT_LABELS[format].name}</strong> <span class="about">{FORMAT_LABELS[format].about}</span>
                </span>
              </button>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2>{LABELS.all}</h2>
        <p class="hint">{LABELS.allHint}</p>
        <fieldset class="format-choice">
          <legend class="for-the-ear">{LABELS.formats}</legend>
          {ALL_FORMATS.map((format) => (
            <label key={format} class="switch">
              <input
                type="checkbox"
                checked={formats.value.includes(format)}
                onChange={(event) => {
                  const { checked } = event.currentTarget;
                  formats.value = ALL_FORMATS.filter((known) =>
                    known === format ? checked : formats.value.includes(known),
                  );
                }}
              />
              {FORMAT_LABELS[format].name}
            </label>
          ))}
        </fieldset>
        <button
          type="button"
          class="primary"
          disabled={busy || formats.value.length === 0}
          onClick={() =>
            void take(kinds.length === 0 ? [null] : kinds.map((known) => known.key), formats.value, `${stem}.zip`)
          }
        >
          <Icon name="take" />
          {LABELS.archive(Math.max(1, kinds.length) * formats.value.length)}
        </button>
      </section>
      <p class="hint">{LABELS.local}</p>
    </div>
  );
}
