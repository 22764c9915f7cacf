import type { RawData } from '../compiler/protocol.ts';
import type { Store } from '../store/store.ts';

/** The shape in which a document is kept and shared; raised when it changes. */
export const FORMAT = 1;

/** A document as it is kept: the text, the decisions, the values. */
export interface Saved {
  readonly format: typeof FORMAT;
  readonly entry: string;
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly kind: string | null;
  readonly choices: { readonly [key: string]: string };
  readonly data: RawData;
  readonly final: boolean;
}

export const takeSnapshot = (store: Store): Saved => ({
  format: FORMAT,
  entry: store.project.value.entry,
  files: [...store.project.value.files],
  kind: store.kind.value,
  choices: store.choices.value,
  data: store.data.value,
  final: store.final.value,
});

export function putBack(store: Store, saved: Saved): void {
  store.project.value = { entry: saved.entry, files: new Map(saved.files) };
  store.openFile.value = saved.entry;
  store.kind.value = saved.kind;
  store.choices.value = saved.choices;
  store.data.value = saved.data;
  store.final.value = saved.final;
}

/** What was read from a link or a storage: a document, one of another version of the page, or neither. */
export type ReadSaved =
  | { readonly kind: 'saved'; readonly saved: Saved }
  | { readonly kind: 'other-version' }
  | { readonly kind: 'broken' };

/** Takes nothing on trust: every part of it is looked at, and what is not known is left out. */
export function readSaved(value: unknown): ReadSaved {
  if (!isRecord(value) || typeof value['format'] !== 'number') return { kind: 'broken' };
  if (value['format'] !== FORMAT) return { kind: 'other-version' };
  const { entry, files, kind, choices, data, final } = value;
  if (typeof entry !== 'string' || !Array.isArray(files) || !files.every(isFile)) return { kind: 'broken' };
  if (!files.some(([path]) => path === entry)) return { kind: 'broken' };
  return {
    kind: 'saved',
    saved: {
      format: FORMAT,
      entry,
      files: files.map(([path, text]) => [path, text] as const),
      kind: typeof kind === 'string' ? kind : null,
      choices: pick(choices, isString),
      data: pick(data, isRawValue),
      final: final === true,
    },
  };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isFile = (value: unknown): value is [string, string] =>
  Array.isArray(value) && value.length === 2 && value.every(isString);
const isRawValue = (value: unknown): value is RawData[string] =>
  isString(value) ||
  (Array.isArray(value) && value.every(isString)) ||
  (isRecord(value) && Object.values(value).every(isString));

const pick = <T>(value: unknown, fits: (part: unknown) => part is T): { readonly [key: string]: T } =>
  isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter((entry): entry is [string, T] => fits(entry[1])))
    : {};
