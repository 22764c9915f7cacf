/** Makes the value when it is first asked for, keeps it, and lets go of what it was made from. */
export interface Lazy<T> {
  (): T;
  /** The value if it was made already, else `null`. */
  readonly made: () => T | null;
}

export function lazy<T>(make: () => T): Lazy<T> {
  let waiting: (() => T) | null = make;
  let value: T | null = null;
  const get = (): T => {
    if (waiting !== null) {
      value = waiting();
      waiting = null;
    }
    return value as T;
  };
  return Object.assign(get, { made: () => value });
}
