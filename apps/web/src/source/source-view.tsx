import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect, useRef } from 'preact/hooks';
import type { Editor } from '../editor/editor.ts';
import { useApp } from '../store/app-context.ts';
import { firstDocument } from '../store/first-document.ts';
import { editFile } from '../store/store.ts';
import { FileTree } from './file-tree.tsx';
import { LABELS } from './labels.ts';
import { OutlinePanel } from './outline-panel.tsx';
import { PlainSource } from './plain-source.tsx';
import { RenameDialog } from './rename-dialog.tsx';
import { useAssistant } from './use-assistant.ts';
import { UsesPanel } from './uses-panel.tsx';

/** How long the author's hands must rest before the text is marked and the preview follows the cursor, ms. */
const REST = 250;
/** How long the editor may take to load before the text is shown in a plain field, ms. */
const PATIENCE = 1000;

/** The source in the editor; where that takes long to load, or cannot, in a plain field. */
export function SourceView() {
  const { store } = useApp();
  const holder = useRef<HTMLDivElement>(null);
  const editor = useSignal<Editor | null>(null);
  const plain = useSignal(false);
  const outline = useSignal(false);
  const assistant = useAssistant();

  useEffect(() => {
    let gone = false;
    let made: Editor | null = null;
    const showPlain = (): void => {
      plain.value = true;
    };
    const timer = setTimeout(showPlain, PATIENCE);
    const load = async (): Promise<void> => {
      await firstDocument(store);
      const [{ createEditor }, { assist }] = await Promise.all([
        import('../editor/editor.ts'),
        import('../editor/assist.ts'),
      ]);
      if (gone || holder.current === null) return;
      made = createEditor(
        holder.current,
        {
          changed: (path, text) => editFile(store, path, text),
          moved: (file, offset) => {
            store.cursor.value = { file, offset };
          },
        },
        (path) => assist({ ...assistant, path }),
      );
      editor.value = made;
    };
    load().catch(() => {
      showPlain();
      store.notice.value = { tone: 'bad', text: LABELS.failed };
    });
    return () => {
      gone = true;
      clearTimeout(timer);
      made?.destroy();
    };
  }, [store, editor, plain]);

  useSignalEffect(() => {
    const path = store.openFile.value;
    editor.value?.open(path, store.project.value.files.get(path) ?? '');
  });
  useSignalEffect(() => {
    const diagnostics = store.diagnostics.value;
    const current = editor.value;
    if (current === null) return;
    const timer = setTimeout(() => current.mark(diagnostics), REST);
    return () => clearTimeout(timer);
  });
  useSignalEffect(() => {
    const place = store.wantedPlace.value;
    if (place !== null) editor.value?.show(place.span, place.focus);
  });

  return (
    <div class="source-view">
      <div class="source-tools">
        <button
          type="button"
          class="quiet"
          aria-expanded={outline.value}
          onClick={() => {
            outline.value = !outline.value;
          }}
        >
          {LABELS.outline}
        </button>
        <button type="button" class="quiet" disabled={editor.value === null} onClick={() => editor.value?.find()}>
          {LABELS.find}
        </button>
        <button type="button" class="quiet" title={LABELS.formatHint} onClick={assistant.format}>
          {LABELS.format}
        </button>
      </div>
      <FileTree />
      {outline.value && <OutlinePanel />}
      <div class="editor" ref={holder} hidden={editor.value === null} />
      {editor.value === null && plain.value && <PlainSource />}
      <UsesPanel />
      <RenameDialog />
    </div>
  );
}
