import type { Field } from '@polozh/compiler';
import type { JSX } from 'preact';
import { saveFile } from '../keep/save-file.ts';
import { useApp } from '../store/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { PickFile } from '../ui/pick-file.tsx';
import { FieldRow } from './field-row.tsx';
import { LABELS } from './labels.ts';
import { useDataFile } from './use-data-file.ts';

/** The form that a source's declarations make: what the chosen variant needs first, the rest folded away. */
export function FormView(): JSX.Element {
  const { store, compiler } = useApp();
  const load = useDataFile();
  const fields = store.outline.value?.fields ?? [];
  const wanted = new Set(store.needed.value);
  const needed = fields.filter((field) => wanted.has(field.key));
  const others = fields.filter((field) => !wanted.has(field.key));
  const required = needed.filter((field) => field.byDefault === null);
  const wrong = new Set(store.dataProblems.value.map(({ name }) => name));
  const filled = required.filter(({ name }) => store.data.value[name] !== undefined && !wrong.has(name)).length;

  const save = async (): Promise<void> => {
    const text = await compiler.ask('data-text', {
      kind: store.shownKind.value,
      choices: store.choices.value,
      data: store.data.value,
    });
    saveFile(LABELS.fileName(store.project.value.entry), 'text/yaml', text);
    store.announcement.value = LABELS.saved;
  };
  const clear = (): void => {
    const before = store.data.value;
    store.data.value = {};
    store.notice.value = {
      tone: 'plain',
      text: LABELS.cleared,
      action: {
        label: LABELS.undo,
        run: () => {
          store.data.value = before;
          store.notice.value = null;
        },
      },
    };
  };

  if (fields.length === 0)
    return (
      <div class="form-view">
        <p class="empty">
          {LABELS.none}
          <br />
          {LABELS.noneHint}
        </p>
      </div>
    );
  return (
    <form class="form-view" onSubmit={(event) => event.preventDefault()}>
      <p class="intro">{LABELS.intro}</p>
      <div class="form-tools">
        <span class="progress">
          <meter min={0} max={required.length} value={filled} aria-hidden="true" />
          {LABELS.filled(filled, required.length, needed.length - required.length)}
        </span>
        <PickFile accept=".yaml,.yml,.json" label={LABELS.load} icon="open" picked={load} />
        <button type="button" onClick={() => void save()}>
          <Icon name="save" />
          {LABELS.save}
        </button>
        <button type="button" class="quiet" disabled={Object.keys(store.data.value).length === 0} onClick={clear}>
          {LABELS.clear}
        </button>
      </div>
      <Rows fields={needed} />
      {others.length > 0 && (
        <details>
          <summary>{LABELS.others(others.length)}</summary>
          <Rows fields={others} />
        </details>
      )}
    </form>
  );
}

const Rows = ({ fields }: { readonly fields: readonly Field[] }) => (
  <>
    {fields.map((field) => (
      <FieldRow key={field.key} field={field} />
    ))}
  </>
);
