import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../store/app-context.ts';
import { goTo } from '../store/store.ts';
import { pathOf } from './apply-patch.ts';
import { LABELS } from './labels.ts';

/** The document as it will read, live. */
export function Preview() {
  const { surface, compiler, store } = useApp();
  const holder = useRef<HTMLDivElement>(null);
  useEffect(() => holder.current?.append(surface.element), [surface]);
  const showSource = async (event: MouseEvent): Promise<void> => {
    const target = event.target as Element;
    if (target.closest('a[href]') !== null || String(document.getSelection() ?? '') !== '') return;
    const path = pathOf(surface.element, target);
    const span = path === null ? null : await compiler.ask('origin-of', { path });
    if (span !== null) goTo(store, span);
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way from a clause to its source is the editor's own command
    // biome-ignore lint/a11y/noStaticElementInteractions: the document is text to read, its clicks are a shortcut
    <div class="preview" ref={holder} onClick={(event) => void showSource(event)}>
      {store.outline.value === null && <p class="waiting">{LABELS.waiting}</p>}
    </div>
  );
}
