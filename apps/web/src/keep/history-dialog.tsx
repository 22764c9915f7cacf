import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useApp } from '../store/app-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import type { Version } from './database.ts';
import { LABELS } from './labels.ts';

/** The versions of what was written here; each can be had back. */
export function HistoryDialog({ close }: { readonly close: () => void }) {
  const { store, keeper } = useApp();
  const versions = useSignal<readonly Version[]>([]);
  const load = async (): Promise<void> => {
    versions.value = await keeper.versions();
  };
  useEffect(() => void load(), []);
  const remember = async (): Promise<void> => {
    await keeper.remember(true);
    store.announcement.value = LABELS.remembered;
    await load();
  };
  const restore = async ({ saved, at }: Version): Promise<void> => {
    close();
    await keeper.replace(saved, LABELS.restored(LABELS.at(at)));
  };
  const removeAll = async (): Promise<void> => {
    await keeper.forget(versions.value.map(({ id }) => id));
    await load();
  };
  return (
    <Dialog title={LABELS.history} closeLabel={LABELS.close} close={close}>
      {versions.value.length === 0 && <p class="empty">{LABELS.historyEmpty}</p>}
      <ul class="versions">
        {versions.value.map((version) => (
          <li key={version.id}>
            <span>
              <strong>{LABELS.at(version.at)}</strong>
              {version.pinned && <em>{LABELS.pinned}</em>}
              <span class="title">{version.title}</span>
            </span>
            <button type="button" onClick={() => void restore(version)}>
              {LABELS.restore}
            </button>
          </li>
        ))}
      </ul>
      <div class="dialog-foot">
        <button type="button" class="primary" onClick={() => void remember()}>
          {LABELS.remember}
        </button>
        <button type="button" class="quiet" disabled={versions.value.length === 0} onClick={() => void removeAll()}>
          {LABELS.removeAll}
        </button>
      </div>
    </Dialog>
  );
}
