import { useSignal, useSignalEffect } from '@preact/signals';
import type { OutlineItem } from '../compiler/language-answers.ts';
import { useApp } from '../store/app-context.ts';
import { goTo } from '../store/store.ts';
import { LABELS } from './labels.ts';

/** The open file's sections, clauses and declarations, each a way to it. */
export function OutlinePanel() {
  const { store, compiler } = useApp();
  const items = useSignal<readonly OutlineItem[] | null>(null);
  useSignalEffect(() => {
    const file = store.openFile.value;
    void store.diagnostics.value;
    let stale = false;
    void compiler.ask('outline', { file }).then((answer) => {
      if (!stale) items.value = answer;
    });
    return () => {
      stale = true;
    };
  });
  const all = items.value ?? [];
  return (
    <nav class="outline" aria-label={LABELS.outline}>
      {items.value?.length === 0 && <p class="empty">{LABELS.outlineEmpty}</p>}
      <Items items={all.filter((item) => !isDeclared(item))} />
      {all.some(isDeclared) && (
        <details>
          <summary>{LABELS.declarations}</summary>
          <Items items={all.filter(isDeclared)} />
        </details>
      )}
    </nav>
  );
}

const isDeclared = ({ kind }: OutlineItem): boolean => kind === 'declaration' || kind === 'note' || kind === 'fragment';

function Items({ items }: { readonly items: readonly OutlineItem[] }) {
  const { store } = useApp();
  return (
    <ul>
      {items.map((item) => (
        <li key={item.span.start}>
          <button type="button" class={item.kind} onClick={() => goTo(store, item.selection)}>
            <span class="detail">{item.detail}</span>
            <span>{item.name}</span>
          </button>
          {item.children.length > 0 && <Items items={item.children} />}
        </li>
      ))}
    </ul>
  );
}
