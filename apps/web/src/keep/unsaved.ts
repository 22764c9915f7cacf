import type { Saved } from './saved.ts';

const KEY = 'polozh-unsaved';

/**
 * Keeps a document that is not written yet in the storage that answers at once, for the page may be gone before the other
 * one does. Too long a text has no room there.
 */
export function keepUnsaved(saved: Saved): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(saved));
  } catch {
    // What the other storage wrote is still there.
  }
}

/** What was left unwritten by a page that is gone, not yet looked at; `undefined` where nothing was. */
export function readUnsaved(): unknown {
  try {
    const text = localStorage.getItem(KEY);
    return text === null ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What was unwritten is written. */
export function forgetUnsaved(): void {
  try {
    localStorage.removeItem(KEY);
  } catch {
    // Then nothing was kept there either.
  }
}
