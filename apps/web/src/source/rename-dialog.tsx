import { useSignal } from '@preact/signals';
import { useApp } from '../store/app-context.ts';
import { applyEdits } from '../store/store.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LABELS } from './labels.ts';

/** Asks for a name's new spelling and changes it everywhere, or tells why it cannot be. */
export function RenameDialog() {
  const { store, compiler } = useApp();
  const typed = useSignal<string | null>(null);
  const problem = useSignal('');
  const renaming = store.renaming.value;
  if (renaming === null) return null;
  const close = (): void => {
    typed.value = null;
    problem.value = '';
    store.renaming.value = null;
  };
  const rename = async (): Promise<void> => {
    const { file, offset } = renaming;
    const answer = await compiler.ask('rename', { file, offset, name: typed.value ?? renaming.name });
    if (answer.kind === 'refused') {
      problem.value = answer.reason;
      return;
    }
    applyEdits(store, answer.edits);
    store.announcement.value = LABELS.renamed(answer.edits.length);
    close();
  };
  return (
    <Dialog title={LABELS.rename} closeLabel={LABELS.close} close={close}>
      <form
        class="field"
        onSubmit={(event) => {
          event.preventDefault();
          void rename();
        }}
      >
        <p>{LABELS.renameAbout(renaming.name)}</p>
        <label for="new-name">{LABELS.newName}</label>
        <input
          id="new-name"
          type="text"
          autocomplete="off"
          value={typed.value ?? renaming.name}
          aria-invalid={problem.value !== ''}
          aria-describedby="new-name-problem"
          onInput={(event) => {
            typed.value = event.currentTarget.value;
          }}
        />
        <p class="problem" id="new-name-problem" role="alert">
          {problem.value}
        </p>
        <button type="submit" class="primary">
          {LABELS.rename}
        </button>
      </form>
    </Dialog>
  );
}
