const KEY = 'polozh-kept';

/** Whether the storage, which takes its time to open, holds a document, as far as the browser tells at once. */
export function expectsKept(): boolean {
  try {
    return localStorage.getItem(KEY) !== null;
  } catch {
    return false;
  }
}

/** Remembers that a document is kept. */
export function expectKept(): void {
  try {
    localStorage.setItem(KEY, 'yes');
  } catch {
    // The document is found all the same, only later.
  }
}
