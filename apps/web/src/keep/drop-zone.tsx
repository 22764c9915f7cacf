import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { useDataFile } from '../form/use-data-file.ts';
import { useApp } from '../store/app-context.ts';
import { LABELS } from './labels.ts';
import { openFiles } from './open-files.ts';

/** Files dropped anywhere on the page: sources are opened, data files fill the form. */
export function DropZone() {
  const app = useApp();
  const loadData = useDataFile();
  const over = useSignal(false);
  useEffect(() => {
    const holdsFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
    const onOver = (event: DragEvent): void => {
      if (!holdsFiles(event)) return;
      event.preventDefault();
      over.value = true;
    };
    const onLeave = (event: DragEvent): void => {
      if (event.relatedTarget === null) over.value = false;
    };
    const onDrop = (event: DragEvent): void => {
      over.value = false;
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length === 0) return;
      event.preventDefault();
      const data = files.filter((file) => /\.(?:ya?ml|json)$/i.test(file.name));
      const sources = files.filter((file) => !data.includes(file));
      void (async () => {
        if (sources.length > 0) await openFiles(app, sources);
        for (const file of data) await loadData(file);
      })();
    };
    addEventListener('dragover', onOver);
    addEventListener('dragleave', onLeave);
    addEventListener('drop', onDrop, { capture: true });
    return () => {
      removeEventListener('dragover', onOver);
      removeEventListener('dragleave', onLeave);
      removeEventListener('drop', onDrop, { capture: true });
    };
  }, [app, loadData, over]);
  return over.value ? <div class="drop-zone">{LABELS.drop}</div> : null;
}
