import type { Field } from '@polozh/compiler';
import { useApp } from '../store/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { setValue } from './field-row.tsx';
import { LABELS } from './labels.ts';

interface ListFieldProps {
  readonly field: Field;
  readonly items: readonly string[];
}

/** A field that holds several values, a line each. */
export function ListField({ field, items }: ListFieldProps) {
  const { store } = useApp();
  const lines = items.length === 0 ? [''] : items;
  const set = (next: readonly string[]): void =>
    setValue(store, field.name, next.length === 1 && next[0] === '' ? [] : next);
  return (
    <ul class="list-field">
      {lines.map((item, index) => (
        // Lines have no other identity than their place.
        <li key={index}>
          <input
            type="text"
            autocomplete="off"
            aria-label={LABELS.item(field.name, index)}
            value={item}
            onInput={(event) => set(lines.with(index, event.currentTarget.value))}
          />
          {lines.length > 1 && (
            <button
              type="button"
              class="quiet"
              aria-label={LABELS.removeItem(index)}
              onClick={() => set(lines.filter((_, other) => other !== index))}
            >
              <Icon name="close" />
            </button>
          )}
        </li>
      ))}
      <li>
        <button type="button" class="quiet" onClick={() => set([...lines, ''])}>
          <Icon name="add" />
          {LABELS.addItem}
        </button>
      </li>
    </ul>
  );
}
