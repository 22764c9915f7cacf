import type { Format } from '@polozh/pipeline';
import { type Signal, useSignal } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import { useApp } from '../store/app-context.ts';
import { LABELS } from './labels.ts';
import { type PrintJob, startPrinting } from './press.ts';
import type { PrintedFile, PrintMessage, PrintResult } from './print-protocol.ts';

/** How a job stands. */
export type Printing =
  | { readonly kind: 'idle' }
  | { readonly kind: 'busy'; readonly done: number; readonly all: number }
  | { readonly kind: 'refused'; readonly reasons: readonly string[] }
  | { readonly kind: 'done'; readonly files: readonly PrintedFile[]; readonly warnings: readonly string[] };

export interface Printer {
  readonly state: Signal<Printing>;
  readonly print: (
    kinds: readonly (string | null)[],
    formats: readonly Format[],
    archive: string | null,
    redline?: PrintMessage['redline'],
  ) => Promise<readonly PrintedFile[]>;
  readonly cancel: () => void;
}

/** Makes documents of what is in the store now; a new order takes the place of the last. */
export function usePrinting(): Printer {
  const { store } = useApp();
  const state = useSignal<Printing>({ kind: 'idle' });
  const job = useRef<PrintJob | null>(null);
  useEffect(() => () => job.current?.cancel(), []);
  return {
    state,
    cancel: () => {
      job.current?.cancel();
      state.value = { kind: 'idle' };
      store.announcement.value = LABELS.cancelled;
    },
    async print(kinds, formats, archive, redline = null) {
      job.current?.cancel();
      const all = kinds.length * formats.length;
      state.value = { kind: 'busy', done: 0, all };
      const { entry, files } = store.project.value;
      const wanted = {
        kind: store.shownKind.value,
        choices: store.choices.value,
        data: store.data.value,
        final: store.final.value,
        leftOut: false,
      };
      job.current = startPrinting({ entry, files: [...files], wanted, kinds, formats, archive, redline }, (done) => {
        state.value = { kind: 'busy', done, all };
      });
      try {
        const { result } = job.current;
        return settle(await result);
      } catch (error) {
        state.value = { kind: 'idle' };
        store.notice.value = { tone: 'bad', text: LABELS.failed(String(error)) };
        return [];
      }
    },
  };

  function settle({ files, refusal, warnings }: PrintResult): readonly PrintedFile[] {
    state.value = refusal.length > 0 ? { kind: 'refused', reasons: refusal } : { kind: 'done', files, warnings };
    store.announcement.value =
      refusal.length > 0 ? LABELS.refused : LABELS.done(files.map(({ name }) => name).join(', '));
    return files;
  }
}
