import { useApp } from '../store/app-context.ts';
import { LABELS } from './labels.ts';

/** Characters; the reader of data refuses longer texts. */
const LIMIT = 2_000_000;

/** Takes a data file into the form and tells what came of it; what the file does not name stays as it is. */
export function useDataFile(): (file: File) => Promise<void> {
  const { store, compiler } = useApp();
  return async (file) => {
    if (file.size > LIMIT) {
      store.notice.value = { tone: 'bad', text: LABELS.tooLarge };
      return;
    }
    const read = await compiler.ask('read-data', { text: await file.text(), file: file.name });
    store.data.value = { ...store.data.value, ...read.data };
    store.choices.value = { ...store.choices.value, ...read.choices };
    if (read.kind !== null) store.kind.value = read.kind;
    const count = Object.keys(read.data).length + Object.keys(read.choices).length + (read.kind === null ? 0 : 1);
    const told = [
      LABELS.loaded(count, file.name),
      ...(read.problems.length > 0 ? [LABELS.notLoaded(read.problems)] : []),
    ];
    store.notice.value = { tone: read.problems.length > 0 ? 'bad' : 'plain', text: told.join(' ') };
  };
}
