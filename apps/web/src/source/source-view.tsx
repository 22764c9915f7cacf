import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../store/app-context.ts';
import { editFile } from '../store/store.ts';
import { LABELS } from './labels.ts';

/** The source as plain text. */
export function SourceView() {
  const { store } = useApp();
  const area = useRef<HTMLTextAreaElement>(null);
  const path = store.openFile.value;
  const place = store.wantedPlace.value;
  useEffect(() => {
    if (place === null || area.current === null) return;
    area.current.focus();
    area.current.setSelectionRange(place.span.start, place.span.end);
  }, [place]);
  return (
    <textarea
      ref={area}
      class="plain-source"
      aria-label={LABELS.source(path)}
      spellcheck
      value={store.project.value.files.get(path) ?? ''}
      onInput={(event) => editFile(store, path, event.currentTarget.value)}
    />
  );
}
