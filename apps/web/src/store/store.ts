import type { Diagnostic, Edit, Span } from '@polozh/diagnostics';
import { computed, type ReadonlySignal, type Signal, signal } from '@preact/signals';
import type { CompiledMessage, Outline, RawData } from '../compiler/protocol.ts';

/** The author's files: one source to start from and what it includes. */
export interface Project {
  /** The project path of the source to start from. */
  readonly entry: string;
  readonly files: ReadonlyMap<string, string>;
}

/** What is written at the left. */
export type InputView = 'text' | 'form';
/** What is shown at the right. */
export type OutputView = 'document' | 'pages' | 'matrix' | 'compare' | 'take';

/** A message to the author that stays until it is closed or replaced. */
export interface Notice {
  readonly tone: 'plain' | 'bad';
  readonly text: string;
  readonly action?: { readonly label: string; readonly run: () => void };
}

/** All that the page knows; views read the signals, actions set them. */
export interface Store {
  readonly project: Signal<Project>;
  /** The path of the file in the editor. */
  readonly openFile: Signal<string>;
  readonly kind: Signal<string | null>;
  readonly choices: Signal<{ readonly [key: string]: string }>;
  readonly final: Signal<boolean>;
  readonly data: Signal<RawData>;
  /** Whether the preview shows greyed what the variant leaves out. */
  readonly leftOut: Signal<boolean>;

  /** What the compiler said of it; `null` before its first answer. */
  readonly outline: Signal<Outline | null>;
  readonly shownKind: Signal<string | null>;
  readonly diagnostics: Signal<readonly Diagnostic[]>;
  /** Whether the checks have been through once: until then an empty list says nothing. */
  readonly checked: Signal<boolean>;
  /** The keys of the fields that the variant needs. */
  readonly needed: Signal<readonly string[]>;
  readonly dataProblems: Signal<CompiledMessage['dataProblems']>;
  readonly title: ReadonlySignal<string>;

  readonly input: Signal<InputView>;
  readonly output: Signal<OutputView>;
  /** On a narrow page only one side is seen. */
  readonly side: Signal<'input' | 'output'>;
  /** A place that the editor is asked to show; each request is a new object. */
  readonly wantedPlace: Signal<{ readonly span: Span; readonly focus: boolean } | null>;

  /** Where the cursor stands in the source. */
  readonly cursor: Signal<{ readonly file: string; readonly offset: number } | null>;

  /** The places of a name, to be walked through; `null` where none were asked for. */
  readonly uses: Signal<readonly Span[] | null>;
  /** The name that its author wants to change, and where it stands. */
  readonly renaming: Signal<{ readonly name: string; readonly file: string; readonly offset: number } | null>;

  readonly notice: Signal<Notice | null>;
  /** What a screen reader is told. */
  readonly announcement: Signal<string>;
}

export function createStore(project: Project): Store {
  const outline = signal<Outline | null>(null);
  return {
    project: signal(project),
    openFile: signal(project.entry),
    kind: signal<string | null>(null),
    choices: signal({}),
    final: signal(false),
    data: signal<RawData>({}),
    leftOut: signal(false),
    outline,
    shownKind: signal<string | null>(null),
    diagnostics: signal<readonly Diagnostic[]>([]),
    checked: signal(false),
    needed: signal<readonly string[]>([]),
    dataProblems: signal<CompiledMessage['dataProblems']>([]),
    title: computed(() => outline.value?.title ?? ''),
    input: signal<InputView>('text'),
    output: signal<OutputView>('document'),
    side: signal<'input' | 'output'>('output'),
    wantedPlace: signal<Store['wantedPlace']['value']>(null),
    cursor: signal<Store['cursor']['value']>(null),
    uses: signal<readonly Span[] | null>(null),
    renaming: signal<Store['renaming']['value']>(null),
    notice: signal<Notice | null>(null),
    announcement: signal(''),
  };
}

/** Replaces a file's text. */
export function editFile(store: Store, path: string, text: string): void {
  const { project } = store;
  if (project.value.files.get(path) === text) return;
  project.value = { ...project.value, files: new Map(project.value.files).set(path, text) };
}

/** Makes changes in any of the files, each told in terms of the text before them. */
export function applyEdits({ project }: Store, edits: readonly Edit[]): void {
  const files = new Map(project.value.files);
  for (const { span, text } of [...edits].sort((a, b) => b.span.start - a.span.start)) {
    const before = files.get(span.file);
    if (before !== undefined) files.set(span.file, before.slice(0, span.start) + text + before.slice(span.end));
  }
  project.value = { ...project.value, files };
}

/** Brings a place of the source into the editor. */
export function goTo(store: Store, span: Span, focus = true): void {
  if (!store.project.value.files.has(span.file)) return;
  store.openFile.value = span.file;
  store.input.value = 'text';
  store.side.value = 'input';
  store.wantedPlace.value = { span, focus };
}
