import type { Example } from '@polozh/examples';
import { useSignal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { LABELS as KEEP } from '../keep/labels.ts';
import { freshDocument } from '../keep/open-files.ts';
import { useApp } from '../store/app-context.ts';
import { capital } from '../text/capital.ts';
import { Dialog } from '../ui/dialog.tsx';
import { LABELS } from './labels.ts';
import { seedProject } from './seed.ts';

/** What an author may begin with: nothing, an example of a document, the regulation of the first visit. */
export function NewDocumentDialog({ close }: { readonly close: () => void }) {
  const { keeper } = useApp();
  const examples = useSignal<readonly Example[]>([]);
  useEffect(() => {
    void import('@polozh/examples').then(({ EXAMPLES }) => {
      examples.value = EXAMPLES;
    });
  }, []);
  const begin = async (entry: string, files: Iterable<readonly [string, string]>): Promise<void> => {
    close();
    await keeper.replace(freshDocument(entry, [...files]), KEEP.openedFresh);
  };
  const seed = seedProject();
  return (
    <Dialog title={LABELS.title} closeLabel={LABELS.close} close={close}>
      <p>{LABELS.hint}</p>
      <ul class="versions">
        <Choice
          name={LABELS.empty}
          summary={LABELS.emptyHint}
          choose={() => begin(KEEP.newName, [[KEEP.newName, KEEP.newText]])}
        />
        {examples.value.map(({ name, summary, text }) => (
          <Choice
            key={name}
            name={capital(name)}
            summary={summary}
            choose={() => begin(`${name}.polozh`, [[`${name}.polozh`, text]])}
          />
        ))}
        <Choice name={LABELS.seed} summary={LABELS.seedHint} choose={() => begin(seed.entry, seed.files)} />
      </ul>
    </Dialog>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly summary: string;
  readonly choose: () => Promise<void>;
}

const Choice = ({ name, summary, choose }: ChoiceProps) => (
  <li>
    <span>
      <strong>{name}</strong>
      <span class="title">{summary}</span>
    </span>
    <button type="button" aria-label={LABELS.beginWith(name)} onClick={() => void choose()}>
      {LABELS.begin}
    </button>
  </li>
);
