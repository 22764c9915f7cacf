import type { Saved } from './saved.ts';

/** A document as it was at some moment. */
export interface Version {
  readonly id: number;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly title: string;
  /** Told by its author to be kept; others give way to newer ones. */
  readonly pinned: boolean;
  readonly saved: Saved;
}

/** The page's own storage in the browser. Every call may fail: storage may be full, forbidden, or taken away meanwhile. */
export interface Database {
  /** What was kept last, not yet looked at; `undefined` where nothing was. */
  readonly read: () => Promise<unknown>;
  readonly write: (saved: Saved) => Promise<void>;
  /** The newest first. */
  readonly versions: () => Promise<readonly Version[]>;
  readonly addVersion: (version: Omit<Version, 'id'>) => Promise<void>;
  readonly removeVersions: (ids: readonly number[]) => Promise<void>;
}

const NAME = 'polozh';
const VERSION = 1;
const DOCUMENTS = 'documents';
const VERSIONS = 'versions';
const CURRENT = 'current';

/** Opens the storage; it is refused in private windows of some browsers, and where a newer page has made it. */
export async function openDatabase(): Promise<Database> {
  const opening = indexedDB.open(NAME, VERSION);
  opening.onupgradeneeded = () => {
    opening.result.createObjectStore(DOCUMENTS);
    opening.result.createObjectStore(VERSIONS, { keyPath: 'id', autoIncrement: true });
  };
  const database = await done(opening);
  // A newer page in another tab may want to change the storage: this one must not stand in its way.
  database.onversionchange = () => database.close();
  const use = (name: string, mode: IDBTransactionMode): IDBObjectStore =>
    database.transaction(name, mode).objectStore(name);
  return {
    read: () => done(use(DOCUMENTS, 'readonly').get(CURRENT)),
    write: async (saved) => {
      await done(use(DOCUMENTS, 'readwrite').put(saved, CURRENT));
    },
    versions: async () => ((await done(use(VERSIONS, 'readonly').getAll())) as Version[]).reverse(),
    addVersion: async (version) => {
      await done(use(VERSIONS, 'readwrite').add(version));
    },
    removeVersions: async (ids) => {
      const store = use(VERSIONS, 'readwrite');
      await Promise.all(ids.map((id) => done(store.delete(id))));
    },
  };
}

const done = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('storage'));
  });
