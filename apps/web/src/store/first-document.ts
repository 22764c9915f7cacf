import { effect } from '@preact/signals';
import type { Store } from './store.ts';

/** Comes when the first document does: whatever can wait must not be in its way. */
export const firstDocument = (store: Store): Promise<void> =>
  new Promise((resolve) => {
    const stop = effect(() => {
      if (store.outline.value === null) return;
      resolve();
      queueMicrotask(() => stop());
    });
  });
