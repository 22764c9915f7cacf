/** Writes the newest of what it is given, when no more has come for a while. */
export interface WriteBehind<T> {
  readonly give: (value: T) => void;
  /** What is not begun to be written need not be. */
  readonly takeBack: () => void;
  /** Writes at once what waits. */
  readonly flush: () => void;
  /** The newest that is not known to be written; `null` where all is. */
  readonly unwritten: () => T | null;
}

/** How long after the last value it is written, ms. */
const DELAY = 600;
/** How long after the first value it is written however fast others follow, ms. */
const LONGEST_DELAY = 1500;

/** @param write never fails; told whether the value was written */
export function writeBehind<T>(write: (value: T) => Promise<boolean>): WriteBehind<T> {
  let waiting: { readonly value: T; readonly since: number; readonly timer: number } | null = null;
  let unwritten: T | null = null;
  const stop = (): void => {
    clearTimeout(waiting?.timer);
    waiting = null;
  };
  const flush = (): void => {
    if (waiting === null) return;
    const { value } = waiting;
    stop();
    void write(value).then((written) => {
      if (written && unwritten === value) unwritten = null;
    });
  };
  return {
    give: (value) => {
      const now = Date.now();
      const since = waiting?.since ?? now;
      stop();
      unwritten = value;
      waiting = {
        value,
        since,
        timer: window.setTimeout(flush, Math.min(DELAY, Math.max(0, since + LONGEST_DELAY - now))),
      };
    },
    takeBack: () => {
      if (waiting !== null) unwritten = null;
      stop();
    },
    flush,
    unwritten: () => unwritten,
  };
}
