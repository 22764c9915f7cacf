import { effect } from '@preact/signals';
import type { Store } from '../store/store.ts';
import { summaryOf } from './summary.ts';

/** Nobody wants to hear of each half-typed word, ms. */
const REST = 1500;

/** Tells screen readers how many problems there are, when that changed and the author's hands rest. */
export function announceProblems(store: Store): void {
  let told = summaryOf([]);
  effect(() => {
    const summary = summaryOf(store.diagnostics.value);
    if (summary === told) return;
    const timer = setTimeout(() => {
      told = summary;
      store.announcement.value = summary;
    }, REST);
    return () => clearTimeout(timer);
  });
}
