import { useSignalEffect } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useApp } from '../store/app-context.ts';
import { goTo } from '../store/store.ts';
import { nodeAt, pathOf } from './apply-patch.ts';
import { LABELS } from './labels.ts';

/** How long the cursor must rest before the document follows it, ms. */
const REST = 200;

/** The document as it will read, live. */
export function Preview() {
  const { surface, compiler, store } = useApp();
  const holder = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => holder.current?.append(surface.element), [surface]);
  const showSource = async (event: MouseEvent): Promise<void> => {
    const target = event.target as Element;
    if (target.closest('a[href]') !== null || String(document.getSelection() ?? '') !== '') return;
    const path = pathOf(surface.element, target);
    const span = path === null ? null : await compiler.ask('origin-of', { path });
    if (span !== null) goTo(store, span);
  };
  useSignalEffect(() => {
    const cursor = store.cursor.value;
    if (cursor === null) return;
    const follow = async (): Promise<void> => {
      const path = await compiler.ask('node-at', cursor);
      const node = path === null ? null : nodeAt(surface.element, path);
      showPlace(surface.element, node instanceof Element ? node : (node?.parentElement ?? null));
    };
    const timer = setTimeout(() => void follow(), REST);
    return () => clearTimeout(timer);
  });
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keyboard's way from the text to the document and back is the cursor
    // biome-ignore lint/a11y/noStaticElementInteractions: the document is text to read, its clicks are a shortcut
    <div class="preview" ref={holder} onClick={(event) => void showSource(event)}>
      <div class="preview-tools">
        <label class="switch">
          <input
            type="checkbox"
            checked={store.leftOut.value}
            onChange={(event) => {
              store.leftOut.value = event.currentTarget.checked;
            }}
          />
          {LABELS.leftOut}
        </label>
      </div>
      {store.outline.value === null && <p class="waiting">{LABELS.waiting}</p>}
    </div>
  );
}

/** Marks the block in which the cursor stands and brings it into view. */
function showPlace(sheet: Element, node: Element | null): void {
  for (const marked of sheet.querySelectorAll('[data-here]')) marked.removeAttribute('data-here');
  const block = node?.closest('p, li, h1, h2, h3, h4, td, th, div');
  if (block === null || block === undefined || !sheet.contains(block) || block === sheet) return;
  block.setAttribute('data-here', '');
  block.scrollIntoView({ block: 'nearest' });
}
