import { useComputed, useSignal, useSignalEffect } from '@preact/signals';
import { useApp } from '../store/app-context.ts';
import { PrintState } from '../take/print-state.tsx';
import { usePrinting } from '../take/use-printing.ts';
import { LABELS } from './labels.ts';

/** The document's pages as they will print: the PDF itself, in the browser's own viewer. */
export function PagesView() {
  const { store } = useApp();
  const printer = usePrinting();
  const url = useSignal<string | null>(null);
  const shownOf = useSignal<string>('');
  const now = useComputed(() =>
    JSON.stringify([
      [...store.project.value.files],
      store.shownKind.value,
      store.choices.value,
      store.data.value,
      store.final.value,
    ]),
  );
  useSignalEffect(() => {
    const current = url.value;
    return () => {
      if (current !== null) URL.revokeObjectURL(current);
    };
  });
  const make = async (): Promise<void> => {
    const wanted = now.peek();
    const [file] = await printer.print([store.shownKind.value], ['pdf'], null);
    if (file === undefined) return;
    url.value = URL.createObjectURL(new Blob([file.bytes as BlobPart], { type: file.type }));
    shownOf.value = wanted;
  };
  useSignalEffect(() => {
    if (store.outline.value !== null && shownOf.peek() === '' && printer.state.peek().kind === 'idle') void make();
  });
  const stale = url.value !== null && shownOf.value !== now.value;
  return (
    <div class="pages-view">
      <PrintState printer={printer} />
      {url.value !== null && (
        <>
          <div class="pages-tools">
            {stale && <span>{LABELS.stale}</span>}
            <button type="button" class={stale ? 'primary' : ''} onClick={() => void make()}>
              {LABELS.refresh}
            </button>
            <a class="button" href={url.value} target="_blank" rel="noopener noreferrer">
              {LABELS.open}
            </a>
          </div>
          <iframe src={url.value} title={LABELS.pages} />
        </>
      )}
    </div>
  );
}
