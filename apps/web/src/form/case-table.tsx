import type { Field } from '@polozh/compiler';
import { useSignal, useSignalEffect } from '@preact/signals';
import type { CaseForm } from '../compiler/protocol.ts';
import { useApp } from '../store/app-context.ts';
import { CASE_KEYS } from './cases.ts';
import { nominative, setValue } from './field-row.tsx';
import { CASE_NAMES, LABELS } from './labels.ts';

/** A value's six cases: as the program puts them, and as the author corrects them. */
export function Cases({ field }: { readonly field: Field }) {
  const { store, compiler } = useApp();
  const open = useSignal(false);
  const forms = useSignal<readonly CaseForm[]>([]);
  useSignalEffect(() => {
    const text = nominative(store.data.value[field.name]);
    if (!open.value || text === '') return;
    let stale = false;
    void compiler.ask('cases', { type: field.type, text }).then((answer) => {
      if (!stale) forms.value = answer;
    });
    return () => {
      stale = true;
    };
  });
  const value = store.data.value[field.name];
  const own = typeof value === 'object' && !Array.isArray(value) ? (value as { readonly [key: string]: string }) : {};
  const correct = (key: string, text: string): void => {
    const forms: { readonly [key: string]: string } = { ...own, [CASE_KEYS[0]]: nominative(value) };
    const { [key]: _, ...rest } = forms;
    const next = text === '' ? rest : { ...rest, [key]: text };
    setValue(store, field.name, Object.keys(next).length === 1 ? nominative(value) : next);
  };
  return (
    <details class="cases" open={open.value} onToggle={(event) => (open.value = event.currentTarget.open)}>
      <summary>{LABELS.cases}</summary>
      {open.value && (
        <>
          <p class="hint">{LABELS.casesHint}</p>
          {CASE_KEYS.slice(1).map((key) => {
            const form = forms.value.find((known) => known.key === key);
            return (
              <label key={key}>
                <span>{CASE_NAMES[key]}</span>
                <input
                  type="text"
                  autocomplete="off"
                  placeholder={form?.text ?? ''}
                  value={own[key] ?? ''}
                  onInput={(event) => correct(key, event.currentTarget.value)}
                />
                {own[key] === undefined && form?.sure === false && <em>{LABELS.unsure}</em>}
              </label>
            );
          })}
        </>
      )}
    </details>
  );
}
