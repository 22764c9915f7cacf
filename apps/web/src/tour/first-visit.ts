const KEY = 'polozh-tour';

/** Whether this browser has not been here before, as far as it remembers; told once. */
export function isFirstVisit(): boolean {
  try {
    if (localStorage.getItem(KEY) !== null) return false;
    localStorage.setItem(KEY, 'seen');
    return true;
  } catch {
    return false;
  }
}
