import type { Format } from '@polozh/pipeline';
import { useSignal, useSignalEffect } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import type { Compared, CompareSide } from '../compiler/compare-answers.ts';
import type { Version } from '../keep/database.ts';
import { LABELS as KEEP } from '../keep/labels.ts';
import { freshDocument } from '../keep/open-files.ts';
import { readSource } from '../keep/read-source.ts';
import { saveFile } from '../keep/save-file.ts';
import type { Saved } from '../keep/saved.ts';
import { useApp } from '../store/app-context.ts';
import { FORMAT_LABELS } from '../take/labels.ts';
import { PrintState } from '../take/print-state.tsx';
import { usePrinting } from '../take/use-printing.ts';
import { PickFile } from '../ui/pick-file.tsx';
import { LABELS } from './labels.ts';
import { Redline } from './redline.tsx';
import { useSides } from './use-sides.ts';

const FORMATS: readonly Format[] = ['docx', 'pdf', 'html'];

/** What differs between two documents: variants of the text, or the text and an older one. */
export function CompareView() {
  const app = useApp();
  const { store, keeper, compiler } = app;
  const versions = useSignal<readonly Version[]>([]);
  const dropped = useSignal<{ readonly name: string; readonly saved: Saved } | null>(null);
  const compared = useSignal<Compared | null>(null);
  const printer = usePrinting();
  const sides = useSides(versions, dropped);

  useEffect(() => {
    void keeper.versions().then((list) => {
      versions.value = list;
    });
  }, [keeper, versions]);

  useSignalEffect(() => {
    const pair = sides.pair.value;
    if (pair === null) return;
    let stale = false;
    compiler.ask('compare', pair).then(
      (answer) => {
        if (!stale) compared.value = answer;
      },
      (error: unknown) => {
        store.notice.value = { tone: 'bad', text: LABELS.failed(String(error)) };
      },
    );
    return () => {
      stale = true;
    };
  });

  const pickFile = async (file: File): Promise<void> => {
    const read = await readSource(file);
    if (read.kind !== 'text') {
      const text = read.kind === 'too-large' ? KEEP.tooLarge(file.name, read.megabytes) : KEEP.notText(file.name);
      store.notice.value = { tone: 'bad', text };
      return;
    }
    const entry = store.project.value.entry;
    dropped.value = { name: file.name, saved: freshDocument(entry, [[entry, read.text]]) };
    sides.before.value = 'file';
  };
  const download = async (format: Format, redline: { before: CompareSide; after: CompareSide }): Promise<void> => {
    for (const file of await printer.print([null], [format], null, redline))
      saveFile(file.name, file.type, file.bytes as BlobPart);
  };

  const pair = sides.pair.value;
  return (
    <div class="compare-view">
      <div class="compare-tools">
        <SidePicker
          label={LABELS.before}
          value={sides.before.value}
          choose={sides.chooseBefore}
          groups={sides.groups.value}
        />
        <SidePicker
          label={LABELS.after}
          value={sides.after.value}
          choose={sides.chooseAfter}
          groups={sides.groups.value.slice(0, 1)}
        />
        <PickFile accept=".polozh,.txt" icon="open" label={LABELS.openFile} picked={(file) => void pickFile(file)} />
      </div>
      {pair === null ? (
        <p class="empty">{LABELS.nothing}</p>
      ) : compared.value === null ? (
        <p class="waiting">{LABELS.comparing}</p>
      ) : (
        <>
          <div class="compare-summary">
            <strong role="status">
              {compared.value.equal ? LABELS.equal : LABELS.count(compared.value.differences.length)}
            </strong>
            <span class="downloads">
              {LABELS.download}:
              {FORMATS.map((format) => (
                <button key={format} type="button" onClick={() => void download(format, pair)}>
                  {FORMAT_LABELS[format].name}
                </button>
              ))}
            </span>
          </div>
          {compared.value.summary !== '' && <p class="told">{LABELS.summary(compared.value.summary)}</p>}
          <PrintState printer={printer} />
          {!compared.value.equal && <p class="hint legend">{LABELS.legend}</p>}
          <Redline compared={compared.value} />
        </>
      )}
    </div>
  );
}

interface SidePickerProps {
  readonly label: string;
  readonly value: string;
  readonly choose: (key: string) => void;
  readonly groups: ReturnType<typeof useSides>['groups']['value'];
}

const SidePicker = ({ label, value, choose, groups }: SidePickerProps) => (
  <label class="choice">
    <span>{label}</span>
    <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
      {groups.map((group) => (
        <optgroup key={group.label} label={group.label}>
          {group.options.map((option) => (
            <option key={option.key} value={option.key}>
              {option.label}
            </option>
          ))}
        </optgroup>
      ))}
    </select>
  </label>
);
