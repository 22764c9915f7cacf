import type { Field, FieldType } from '@polozh/compiler';
import type { RawValue } from '../compiler/protocol.ts';
import { type App, useApp } from '../store/app-context.ts';
import { capital } from '../text/capital.ts';
import { Cases } from './case-table.tsx';
import { CASE_KEYS } from './cases.ts';
import { HINTS, LABELS, NO, titleOf, YES } from './labels.ts';
import { ListField } from './list-field.tsx';

const INFLECTED: readonly FieldType[] = ['текст', 'наименование', 'должность', 'фио', 'адрес'];

const MODES: Readonly<Partial<Record<FieldType, 'numeric' | 'decimal' | 'tel' | 'email' | 'url'>>> = {
  год: 'numeric',
  число: 'decimal',
  сумма: 'decimal',
  телефон: 'tel',
  почта: 'email',
  сайт: 'url',
  инн: 'numeric',
  огрн: 'numeric',
};

/** Sets a field's value; nothing typed is no value. */
export function setValue({ data }: App['store'], name: string, value: RawValue): void {
  const { [name]: _, ...rest } = data.value;
  data.value = isEmpty(value) ? rest : { ...rest, [name]: value };
}

const isEmpty = (value: RawValue): boolean =>
  typeof value === 'string' ? value === '' : Array.isArray(value) ? value.length === 0 : false;

/** The value in the nominative, which is what the field itself shows. */
export const nominative = (value: RawValue | undefined): string =>
  value === undefined || Array.isArray(value)
    ? ''
    : typeof value === 'string'
      ? value
      : ((value as { readonly [key: string]: string })[CASE_KEYS[0]] ?? '');

/** One field: its name, its value, its cases, and what is wrong with it. */
export function FieldRow({ field }: { readonly field: Field }) {
  const { store } = useApp();
  const id = `field-${field.key}`;
  const value = store.data.value[field.name];
  const problems = store.dataProblems.value.filter((problem) => problem.name === field.name);
  const hint = [
    HINTS[field.type],
    field.unit === null ? '' : LABELS.unit(field.unit.text),
    field.byDefault === null ? '' : LABELS.byDefault(field.byDefault),
  ]
    .filter(Boolean)
    .join('; ');
  const described = [hint === '' ? '' : `${id}-hint`, problems.length === 0 ? '' : `${id}-problem`].filter(Boolean);
  const common = {
    id,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
    'aria-invalid': problems.length > 0,
  };
  // A new word needs new forms: those written for the old one go with it.
  const type = (text: string): void => setValue(store, field.name, text);
  return (
    <div class="field" data-wrong={problems.length > 0}>
      {field.list ? <span class="label">{titleOf(field.name)}</span> : <label for={id}>{titleOf(field.name)}</label>}
      {field.list ? (
        <ListField field={field} items={Array.isArray(value) ? value : []} />
      ) : field.type === 'да/нет' ? (
        <select {...common} value={nominative(value)} onChange={(event) => type(event.currentTarget.value)}>
          <option value="">{LABELS.notGiven}</option>
          <option value={YES}>{YES}</option>
          <option value={NO}>{NO}</option>
        </select>
      ) : (
        <input
          {...common}
          type="text"
          autocomplete="off"
          inputMode={MODES[field.type]}
          placeholder={field.byDefault ?? field.placeholder}
          value={nominative(value)}
          onInput={(event) => type(event.currentTarget.value)}
        />
      )}
      {hint !== '' && (
        <p class="hint" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      {problems.length > 0 && (
        <p class="problem" id={`${id}-problem`}>
          {capital(problems.map((problem) => problem.message).join('; '))}
        </p>
      )}
      {!field.list && INFLECTED.includes(field.type) && nominative(value) !== '' && <Cases field={field} />}
    </div>
  );
}
