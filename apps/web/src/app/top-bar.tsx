import { type Signal, useSignal } from '@preact/signals';
import { LABELS as EXAMPLES } from '../examples/labels.ts';
import { NewDocumentDialog } from '../examples/new-document-dialog.tsx';
import { HistoryDialog } from '../keep/history-dialog.tsx';
import { LABELS as KEEP } from '../keep/labels.ts';
import { openFiles } from '../keep/open-files.ts';
import { saveSource } from '../keep/source-file.ts';
import { LABELS as SHARE } from '../share/labels.ts';
import { ShareDialog } from '../share/share-dialog.tsx';
import { useApp } from '../store/app-context.ts';
import { LABELS as TOUR } from '../tour/labels.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { PickFiles } from '../ui/pick-file.tsx';
import { LABELS } from './labels.ts';
import type { ThemeSwitch } from './theme.ts';

interface TopBarProps {
  readonly theme: ThemeSwitch;
  readonly tour: Signal<number | null>;
}

/** The document's name and what concerns it as a whole. */
export function TopBar({ theme, tour }: TopBarProps) {
  const app = useApp();
  const { store, keeper } = app;
  const dialog = useSignal<'new' | 'history' | 'share' | null>(null);
  const close = (): void => {
    dialog.value = null;
  };
  const themeLabel = `${LABELS.theme}: ${LABELS.themes[theme.chosen.value]}`;
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
        <span class={`keeping ${keeper.state.value}`}>{KEEP.keeping[keeper.state.value]}</span>
      </div>
      <div class="actions">
        <Action
          icon="file"
          label={EXAMPLES.newDocument}
          run={() => {
            dialog.value = 'new';
          }}
        />
        <PickFiles
          class="quiet"
          accept=".polozh,.txt"
          icon="open"
          label={KEEP.open}
          picked={(files) => void openFiles(app, files)}
        />
        <Action icon="save" label={KEEP.save} title={KEEP.saveHint} run={() => void saveSource(store)} />
        <Action
          icon="history"
          label={KEEP.history}
          run={() => {
            dialog.value = 'history';
          }}
        />
        <Action
          icon="share"
          label={SHARE.share}
          run={() => {
            dialog.value = 'share';
          }}
        />
        <button
          type="button"
          class="quiet"
          title={TOUR.help}
          aria-label={TOUR.help}
          onClick={() => {
            tour.value = 0;
          }}
        >
          <Icon name="help" />
        </button>
        <button type="button" class="quiet" onClick={theme.next} title={themeLabel} aria-label={themeLabel}>
          <Icon name="theme" />
        </button>
      </div>
      {dialog.value === 'new' && <NewDocumentDialog close={close} />}
      {dialog.value === 'history' && <HistoryDialog close={close} />}
      {dialog.value === 'share' && <ShareDialog close={close} />}
    </header>
  );
}

interface ActionProps {
  readonly icon: IconName;
  readonly label: string;
  readonly title?: string;
  readonly run: () => void;
}

const Action = ({ icon, label, title, run }: ActionProps) => (
  <button type="button" class="quiet" title={title ?? label} onClick={run}>
    <Icon name={icon} />
    <span class="action-label">{label}</span>
  </button>
);
