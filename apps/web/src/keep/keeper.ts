import { effect, type Signal, signal } from '@preact/signals';
import type { Store } from '../store/store.ts';
import { type Database, openDatabase, type Version } from './database.ts';
import { expectKept, expectsKept } from './expected.ts';
import { LABELS } from './labels.ts';
import { isReplaced } from './replaced.ts';
import { putBack, type ReadSaved, readSaved, type Saved, takeSnapshot } from './saved.ts';
import { saveSource } from './source-file.ts';
import { forgetUnsaved, keepUnsaved, readUnsaved } from './unsaved.ts';
import { writeBehind } from './write-behind.ts';
import { createWriterLock } from './writer-lock.ts';

/** How the document is kept just now. */
export type Keeping = keyof typeof LABELS.keeping;

/** Keeps the document in the browser, with versions of it. */
export interface Keeper {
  readonly state: Signal<Keeping>;
  /** Whether there may be a document kept, so that another must not be shown before it. */
  readonly expected: boolean;
  /** When the kept document, if there is one, is in the store. */
  readonly opened: Promise<void>;
  /** Keeps the document as it is now, or as it was, as a version; `pinned` ones stay. Never fails: what cannot be kept is told. */
  readonly remember: (pinned: boolean, former?: Remembered) => Promise<void>;
  readonly versions: () => Promise<readonly Version[]>;
  readonly forget: (ids: readonly number[]) => Promise<void>;
  /** Opens another document; the one before becomes a version and can be had back at once. */
  readonly replace: (saved: Saved, told: string) => Promise<void>;
}

/** A document and what it is called. */
type Remembered = Pick<Version, 'saved' | 'title'>;

/** How often a version is made of a document that is being written, ms. */
const VERSION_EVERY = 5 * 60_000;
const VERSIONS_KEPT = 50;
/** Characters of all versions together. */
const VERSIONS_SIZE = 30_000_000;

/**
 * Puts the kept document into the store, as soon as the storage is open, and begins to keep it; without storage the page
 * works all the same.
 */
export function startKeeping(store: Store): Keeper {
  const state = signal<Keeping>('saved');
  const bad = (text: string): void => {
    state.value = 'off';
    store.notice.value = { tone: 'bad', text, action: { label: LABELS.saveFile, run: () => void saveSource(store) } };
  };
  const before = takeSnapshot(store);
  const opening = openKept(bad);
  const database = opening.then((opened) => opened?.database ?? null);
  const keeper: Keeper = {
    state,
    expected: expectsKept(),
    opened: opening.then((opened) => {
      if (opened?.saved !== undefined) putBack(store, opened.saved);
      if (opened?.mayWrite)
        writeChanges(
          store,
          state,
          opened.database,
          opened.saved === undefined ? before : takeSnapshot(store),
          keeper,
          bad,
        );
    }),
    ...createKeeping(store, state, database, bad),
  };
  return keeper;
}

/** The storage and what it holds. */
interface OpenedKeep {
  readonly database: Database;
  readonly saved?: Saved;
  /** False where what is kept is not ours to overwrite. */
  readonly mayWrite: boolean;
}

/** Opens the storage; what stands in the way is told, and `null` is none. */
async function openKept(bad: (text: string) => void): Promise<OpenedKeep | null> {
  try {
    const database = await openDatabase();
    const read = await readKept(database);
    if (read === null) return { database, mayWrite: true };
    if (read.kind === 'saved') return { database, saved: read.saved, mayWrite: true };
    bad(read.kind === 'broken' ? LABELS.broken : LABELS.otherVersion);
    return { database, mayWrite: false };
  } catch (error) {
    bad(error instanceof DOMException && error.name === 'VersionError' ? LABELS.otherVersion : LABELS.forbidden);
    return null;
  }
}

/** The document that is kept: what a page that was left could not write any more is newer than what it wrote. */
async function readKept(database: Database): Promise<ReadSaved | null> {
  const kept = await database.read();
  const read = kept === undefined ? null : readSaved(kept);
  if (read?.kind === 'other-version') return read;
  const unsaved = readSaved(readUnsaved());
  return unsaved.kind === 'saved' ? unsaved : read;
}

function createKeeping(
  store: Store,
  state: Signal<Keeping>,
  opening: Promise<Database | null>,
  bad: (text: string) => void,
): Pick<Keeper, 'remember' | 'versions' | 'forget' | 'replace'> {
  const now = (): Remembered => ({ saved: takeSnapshot(store), title: store.title.value });
  const remember = async (pinned: boolean, { saved, title } = now()): Promise<void> => {
    const database = await opening;
    if (database === null || state.value === 'off') return;
    try {
      const [newest] = await database.versions();
      if (!pinned && newest !== undefined && sameText(newest.saved, saved)) return;
      await database.addVersion({ at: Date.now(), title, pinned, saved });
      await database.removeVersions(surplus(await database.versions()));
    } catch {
      bad(LABELS.full);
    }
  };
  return {
    remember,
    versions: async () => (await (await opening)?.versions().catch(() => [])) ?? [],
    forget: async (ids) => {
      await (await opening)?.removeVersions(ids).catch(() => bad(LABELS.full));
    },
    async replace(saved, told) {
      const before = takeSnapshot(store);
      await remember(false);
      putBack(store, saved);
      store.notice.value = {
        tone: 'plain',
        text: told,
        action: {
          label: LABELS.undo,
          run: () => {
            putBack(store, before);
            store.notice.value = null;
          },
        },
      };
    },
  };
}

/** Writes what differs from `written` while this tab is the one that writes. */
function writeChanges(
  store: Store,
  state: Signal<Keeping>,
  database: Database,
  written: Saved,
  keeper: Keeper,
  bad: (text: string) => void,
): void {
  const lock = createWriterLock();
  const mine = signal(false);
  let last = written;
  let lastTitle = store.title.peek();
  let lastVersion = Date.now();
  const behind = writeBehind(async (now: Remembered): Promise<boolean> => {
    const former = { saved: last, title: lastTitle };
    // From here on others are compared with this, so that taking it back while it is being written is a change.
    last = now.saved;
    lastTitle = now.title;
    try {
      if (isReplaced(former.saved, now.saved)) await keeper.remember(false, former);
      await database.write(now.saved);
      expectKept();
      if (last === now.saved) {
        forgetUnsaved();
        if (state.value === 'saving') state.value = 'saved';
      }
      if (Date.now() - lastVersion > VERSION_EVERY) {
        lastVersion = Date.now();
        await keeper.remember(false);
      }
      return true;
    } catch {
      bad(LABELS.full);
      return false;
    }
  });
  lock.held((held) => {
    mine.value = held;
    if (held) {
      state.value = 'saved';
      return;
    }
    state.value = 'elsewhere';
    const takeOver = async (): Promise<void> => {
      store.notice.value = null;
      const kept = await readKept(database).catch(() => null);
      if (kept?.kind === 'saved') {
        // What the other tab wrote becomes the document; what was written here, if anything, a version.
        await keeper.remember(false);
        putBack(store, kept.saved);
        last = takeSnapshot(store);
      }
      lock.take();
    };
    store.notice.value = {
      tone: 'bad',
      text: LABELS.elsewhere,
      action: { label: LABELS.takeOver, run: () => void takeOver() },
    };
  });
  effect(() => {
    const saved = takeSnapshot(store);
    const isOff = state.peek() === 'off';
    if (mine.value && !isOff && !same(last, saved)) {
      state.value = 'saving';
      behind.give({ saved, title: store.title.peek() });
      return;
    }
    behind.takeBack();
    if (state.peek() === 'saving') state.value = 'saved';
  });
  const leave = (): void => {
    const unwritten = behind.unwritten();
    if (unwritten === null) return;
    keepUnsaved(unwritten.saved);
    expectKept();
    behind.flush();
  };
  addEventListener('pagehide', leave);
  document.addEventListener('visibilitychange', leave);
}

const sameText = (a: Saved, b: Saved): boolean =>
  a.files.length === b.files.length &&
  a.files.every(([path, text], i) => path === b.files[i]?.[0] && text === b.files[i]?.[1]);

const same = (a: Saved, b: Saved): boolean =>
  sameText(a, b) && JSON.stringify({ ...a, files: [] }) === JSON.stringify({ ...b, files: [] });

/** The versions that are too many or too large together; pinned ones are the last to go. */
function surplus(versions: readonly Version[]): readonly number[] {
  let count = 0;
  let size = 0;
  const byWorth = [...versions].sort((a, b) => Number(b.pinned) - Number(a.pinned) || b.at - a.at);
  return byWorth
    .filter(({ saved }) => {
      count++;
      size += saved.files.reduce((sum, [, text]) => sum + text.length, 0);
      return count > VERSIONS_KEPT || (count > 1 && size > VERSIONS_SIZE);
    })
    .map(({ id }) => id);
}
