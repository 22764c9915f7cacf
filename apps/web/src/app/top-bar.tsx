import { useApp } from '../store/app-context.ts';
import { Icon } from '../ui/icon.tsx';
import { LABELS } from './labels.ts';
import type { ThemeSwitch } from './theme.ts';

/** The document's name and what concerns it as a whole. */
export function TopBar({ theme }: { readonly theme: ThemeSwitch }) {
  const { store } = useApp();
  return (
    <header class="top-bar">
      <a class="skip" href="#output-panel">
        {LABELS.skip}
      </a>
      <span class="brand" aria-hidden="true">
        {LABELS.product}
      </span>
      <div class="document-name">
        <h1 title={store.title.value}>{store.title.value || LABELS.untitled}</h1>
        <span class="file-name">{store.project.value.entry}</span>
      </div>
      <div class="actions">
        <button
          type="button"
          class="quiet"
          onClick={theme.next}
          title={`${LABELS.theme}: ${LABELS.themes[theme.chosen.value]}`}
          aria-label={`${LABELS.theme}: ${LABELS.themes[theme.chosen.value]}`}
        >
          <Icon name="theme" />
        </button>
      </div>
    </header>
  );
}
