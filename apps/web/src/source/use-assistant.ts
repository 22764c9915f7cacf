import type { Assistant } from '../editor/assist.ts';
import { type App, useApp } from '../store/app-context.ts';
import { applyEdits, goTo } from '../store/store.ts';
import { LABELS } from './labels.ts';

/** What the editor's commands do on the page. */
export function useAssistant(): Omit<Assistant, 'path'> {
  return assistantOf(useApp());
}

export function assistantOf({ store, compiler }: App): Omit<Assistant, 'path'> {
  const here = (offset: number) => ({ file: store.openFile.value, offset });
  const tell = (text: string): void => {
    store.notice.value = { tone: 'plain', text };
  };
  return {
    ask: compiler.ask,
    goToDefinition: async (offset) => {
      const [target] = await compiler.ask('definition', here(offset));
      if (target === undefined) tell(LABELS.noDefinition);
      else goTo(store, target);
    },
    showUses: async (offset) => {
      const places = await compiler.ask('references', here(offset));
      if (places.length === 0) tell(LABELS.noName);
      else store.uses.value = places.map(({ span }) => span);
    },
    rename: async (offset) => {
      const name = await compiler.ask('renamable', here(offset));
      if (name === null) tell(LABELS.noRename);
      else store.renaming.value = { name, ...here(offset) };
    },
    format: async () => {
      const file = store.openFile.value;
      const text = await compiler.ask('format', { file });
      const before = store.project.value.files.get(file) ?? '';
      if (text === before) tell(LABELS.formatted);
      else applyEdits(store, [{ span: { file, start: 0, end: before.length }, text }]);
    },
  };
}
