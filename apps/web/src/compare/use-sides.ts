import { type ReadonlySignal, type Signal, useComputed, useSignal } from '@preact/signals';
import type { CompareSide } from '../compiler/compare-answers.ts';
import type { Version } from '../keep/database.ts';
import { LABELS as KEEP } from '../keep/labels.ts';
import { type Saved, takeSnapshot } from '../keep/saved.ts';
import { useApp } from '../store/app-context.ts';
import { LABELS } from './labels.ts';

/** What can be compared, by key: `kind:школа`, `version:7`, `file`. */
export interface SideGroup {
  readonly label: string;
  readonly options: readonly { readonly key: string; readonly label: string }[];
}

export interface Sides {
  readonly before: Signal<string>;
  readonly after: Signal<string>;
  readonly chooseBefore: (key: string) => void;
  readonly chooseAfter: (key: string) => void;
  readonly groups: ReadonlySignal<readonly SideGroup[]>;
  /** The two documents; `null` where there is nothing to compare. */
  readonly pair: ReadonlySignal<{ readonly before: CompareSide; readonly after: CompareSide } | null>;
}

/** Which two documents are compared: at first the variant that is open with the one before it. */
export function useSides(
  versions: Signal<readonly Version[]>,
  dropped: Signal<{ readonly name: string; readonly saved: Saved } | null>,
): Sides {
  const { store } = useApp();
  const kinds = store.outline.peek()?.kinds?.values ?? [];
  const shown = store.shownKind.peek();
  const other = kinds.find((kind) => kind.key !== shown);
  const before = useSignal(other === undefined ? '' : `kind:${other.key}`);
  const after = useSignal(`kind:${shown ?? ''}`);

  const groups = useComputed((): readonly SideGroup[] => {
    const values = store.outline.value?.kinds?.values ?? [];
    const variants =
      values.length === 0
        ? [{ key: 'kind:', label: LABELS.current }]
        : values.map((kind) => ({ key: `kind:${kind.key}`, label: LABELS.variant(kind.name) }));
    return [
      { label: LABELS.variants, options: variants },
      {
        label: LABELS.versions,
        options: versions.value.map((version) => ({
          key: `version:${version.id}`,
          label: LABELS.version(KEEP.at(version.at), version.title),
        })),
      },
      {
        label: LABELS.files,
        options: dropped.value === null ? [] : [{ key: 'file', label: LABELS.file(dropped.value.name) }],
      },
    ].filter((group) => group.options.length > 0);
  });

  const pair = useComputed(() => {
    const now = takeSnapshot(store);
    const afterKind = after.value.slice('kind:'.length) || null;
    const saved = savedOf(before.value, versions.value, dropped.value?.saved ?? null);
    const older = before.value.startsWith('kind:')
      ? { ...now, kind: before.value.slice('kind:'.length) || null }
      : saved === null
        ? null
        : { ...now, entry: saved.entry, files: saved.files, kind: afterKind };
    if (older === null || before.value === after.value) return null;
    return { before: older, after: { ...now, kind: afterKind } };
  });

  return {
    before,
    after,
    chooseBefore: (key) => {
      before.value = key;
    },
    chooseAfter: (key) => {
      after.value = key;
    },
    groups,
    pair,
  };
}

function savedOf(key: string, versions: readonly Version[], dropped: Saved | null): Saved | null {
  if (key === 'file') return dropped;
  return versions.find((version) => `version:${version.id}` === key)?.saved ?? null;
}
