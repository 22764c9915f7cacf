import { useApp } from '../store/app-context.ts';
import { editFile } from '../store/store.ts';
import { LABELS } from './labels.ts';

/** The source in a plain field. */
export function PlainSource() {
  const { store } = useApp();
  const path = store.openFile.value;
  return (
    <textarea
      class="plain-source"
      aria-label={LABELS.source(path)}
      spellcheck
      value={store.project.value.files.get(path) ?? ''}
      onInput={(event) => editFile(store, path, event.currentTarget.value)}
    />
  );
}
