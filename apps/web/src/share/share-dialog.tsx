import { useSignal, useSignalEffect } from '@preact/signals';
import { takeSnapshot } from '../keep/saved.ts';
import { useApp } from '../store/app-context.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LABELS } from './labels.ts';
import { makeShareLink } from './share-link.ts';

/** Longer links do not survive all that they are sent through. */
const LONG = 16_000;

/** The document as a link. */
export function ShareDialog({ close }: { readonly close: () => void }) {
  const { store } = useApp();
  const withData = useSignal(false);
  const link = useSignal('');
  const told = useSignal('');
  useSignalEffect(() => {
    void makeShareLink(takeSnapshot(store), withData.value, location.href).then((made) => {
      link.value = made;
    });
  });
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(link.value);
      told.value = LABELS.copied;
    } catch {
      told.value = LABELS.notCopied;
    }
  };
  const hasData = Object.keys(store.data.value).length > 0;
  return (
    <Dialog title={LABELS.title} closeLabel={LABELS.close} close={close}>
      <p>{LABELS.about}</p>
      <label class="link-field">
        <span class="for-the-ear">{LABELS.link}</span>
        <input type="text" readOnly value={link.value} onFocus={(event) => event.currentTarget.select()} />
      </label>
      {hasData && (
        <>
          <label class="switch">
            <input
              type="checkbox"
              checked={withData.value}
              onChange={(event) => {
                withData.value = event.currentTarget.checked;
              }}
            />
            {LABELS.withData}
          </label>
          <p class="hint">{LABELS.withDataHint}</p>
        </>
      )}
      {link.value.length > LONG && <p class="problem">{LABELS.long(link.value.length)}</p>}
      <div class="dialog-foot">
        <button type="button" class="primary" onClick={() => void copy()}>
          {LABELS.copy}
        </button>
        <span role="status">{told.value}</span>
      </div>
    </Dialog>
  );
}
