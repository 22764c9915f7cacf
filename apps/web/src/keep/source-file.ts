import type { Store } from '../store/store.ts';
import { LABELS } from './labels.ts';
import { saveFile } from './save-file.ts';

/** What browsers with File System Access offer; TypeScript's library does not know the pickers yet. */
interface Pickers {
  showSaveFilePicker?: (options: { suggestedName: string }) => Promise<FileSystemFileHandle>;
}

/** Handles of the files that were opened or saved in this visit, by project path, so that saving goes to the same file. */
const handles = new WeakMap<Store, Map<string, FileSystemFileHandle>>();

export function keepHandle(store: Store, path: string, handle: FileSystemFileHandle): void {
  handles.set(store, (handles.get(store) ?? new Map()).set(path, handle));
}

/** Saves the text of the open file: into the file that it came from, where the browser can, else as a download. */
export async function saveSource(store: Store): Promise<void> {
  const path = store.openFile.value;
  const text = store.project.value.files.get(path) ?? '';
  const name = path.split('/').at(-1) ?? path;
  const { showSaveFilePicker } = globalThis as unknown as Pickers;
  try {
    const handle = handles.get(store)?.get(path) ?? (await showSaveFilePicker?.({ suggestedName: name }));
    if (handle === undefined) saveFile(name, 'text/plain;charset=utf-8', text);
    else {
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
      keepHandle(store, path, handle);
    }
    store.announcement.value = LABELS.savedTo(name);
  } catch (error) {
    // Closing the browser's own window means «no»; any other refusal is answered with a download.
    if (error instanceof DOMException && error.name === 'AbortError') return;
    saveFile(name, 'text/plain;charset=utf-8', text);
  }
}
