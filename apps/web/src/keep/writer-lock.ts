/** Which tab of the page writes to the storage; the others only show. */
export interface WriterLock {
  /** Whether this tab is the one, told now and whenever it changes. */
  readonly held: (told: (mine: boolean) => void) => void;
  /** Makes this tab the one; the other is told. */
  readonly take: () => void;
}

const NAME = 'polozh-writer';

/** A browser without locks lets every tab write, as it did before there were any. */
export function createWriterLock(): WriterLock {
  let tell: (mine: boolean) => void = () => {};
  const forever = (lock: Lock | null): Promise<void> | undefined => {
    tell(lock !== null);
    return lock === null ? undefined : new Promise(() => {});
  };
  const lost = (): void => tell(false);
  const locks = navigator.locks as LockManager | undefined;
  return {
    held: (told) => {
      tell = told;
      if (locks === undefined) tell(true);
      else void locks.request(NAME, { ifAvailable: true }, forever).catch(lost);
    },
    take: () => void locks?.request(NAME, { steal: true }, forever).catch(lost),
  };
}
