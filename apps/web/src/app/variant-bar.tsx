import type { Choice } from '@polozh/compiler';
import { type App, useApp } from '../store/app-context.ts';
import { narrow } from '../ui/narrow.ts';
import { Tabs } from '../ui/tabs.tsx';
import { LABELS } from './labels.ts';

/** Which of the documents is shown: a tab a kind, a list a choice. */
export function VariantBar() {
  const { store } = useApp();
  const outline = store.outline.value;
  const kinds = outline?.kinds?.values ?? [];
  return (
    <section class="variant-bar" aria-label={LABELS.variant}>
      {kinds.length > 0 && (
        <Tabs
          class="kinds"
          label={LABELS.variants}
          controls="output-panel"
          chosen={store.shownKind.value ?? ''}
          choose={(key) => {
            store.kind.value = key;
          }}
          tabs={kinds.map((kind) => ({
            key: kind.key,
            label: kind.name,
            title: LABELS.variantOf(kind.name, kind.label),
          }))}
        />
      )}
      <details class="choices-fold" open={!narrow.value}>
        <summary>{LABELS.choices}</summary>
        <fieldset class="choices">
          <legend class="for-the-ear">{LABELS.choices}</legend>
          {outline?.choices.map((choice) => (
            <ChoiceList key={choice.key} choice={choice} />
          ))}
          <label class="switch" title={LABELS.finalHint}>
            <input
              type="checkbox"
              checked={store.final.value}
              onChange={(event) => {
                store.final.value = event.currentTarget.checked;
              }}
            />
            {LABELS.final}
          </label>
        </fieldset>
      </details>
    </section>
  );
}

function ChoiceList({ choice }: { readonly choice: Choice }) {
  const { store } = useApp();
  return (
    <label class="choice" title={choice.label}>
      <span>{choice.name}</span>
      <select
        value={store.choices.value[choice.key] ?? ''}
        onChange={(event) => decide(store, choice.key, event.currentTarget.value)}
      >
        <option value="">{LABELS.undecided}</option>
        {choice.values.map((value) => (
          <option key={value.key} value={value.key}>
            {value.name}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Decides a choice; an empty value leaves it open. */
export function decide({ choices }: App['store'], key: string, value: string): void {
  const { [key]: _, ...rest } = choices.value;
  choices.value = value === '' ? rest : { ...rest, [key]: value };
}
