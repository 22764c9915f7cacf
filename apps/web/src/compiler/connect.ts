import { effect } from '@preact/signals';
import type { Surface } from '../preview/surface.ts';
import type { Store } from '../store/store.ts';
import { type CompilerClient, createCompilerClient } from './client.ts';
import { LABELS } from './labels.ts';

/** Sends every change of the store to the compiler and puts what comes back into the store and onto the sheet. */
export function connectCompiler(worker: Worker, store: Store, surface: Surface): CompilerClient {
  const client = createCompilerClient(worker, {
    compiled: (message) => {
      if (!surface.apply(message.patch, message.rules)) client.refresh();
      if (message.outline !== null) store.outline.value = message.outline;
      store.shownKind.value = message.kind;
      store.dataProblems.value = message.dataProblems;
    },
    judged: ({ diagnostics, needed }) => {
      store.diagnostics.value = diagnostics;
      store.checked.value = true;
      store.needed.value = needed;
    },
    failed: (message) => {
      store.notice.value = { tone: 'bad', text: LABELS.failed(message) };
    },
  });
  effect(() => {
    const { entry, files } = store.project.value;
    client.show({
      entry,
      files,
      wanted: {
        kind: store.kind.value,
        choices: store.choices.value,
        data: store.data.value,
        final: store.final.value,
        leftOut: store.leftOut.value,
      },
    });
  });
  return client;
}
