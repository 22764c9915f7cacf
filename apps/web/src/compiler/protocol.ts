import type { Choice, Field, FieldType, Kinds } from '@polozh/compiler';
import type { Diagnostic, Span } from '@polozh/diagnostics';
import type { TreePatch } from '../preview/tree-patch.ts';
import type { FromPress, PrintMessage } from '../take/print-protocol.ts';
import type { TextChange } from '../text/text-change.ts';
import type { Compared, CompareSide } from './compare-answers.ts';
import type { Completion, Hover, OutlineItem, ReferencePlace, Renaming } from './language-answers.ts';
import type { Matrix, MatrixFormat } from './matrix-answers.ts';

/** A field's value as typed in the form; nothing typed is no entry. Keys of forms are cases as a data file names them. */
export type RawValue = string | readonly string[] | { readonly [caseKey: string]: string };

/** What the form holds, by the field's declared name: the same as a data file's lines. */
export type RawData = { readonly [name: string]: RawValue };

/** Which document is wanted. */
export interface Wanted {
  /** The kind's key; `null` leaves it to the source's first one. */
  readonly kind: string | null;
  /** Decided choices by key. */
  readonly choices: { readonly [key: string]: string };
  readonly data: RawData;
  /** True for a finished document, in which nothing may be left open. */
  readonly final: boolean;
  /** Show greyed what this variant leaves out. */
  readonly leftOut: boolean;
}

/** What a source declares, as the page needs it. */
export interface Outline {
  readonly title: string;
  readonly kinds: Kinds | null;
  readonly choices: readonly Choice[];
  readonly fields: readonly Field[];
}

/** A file that is new, one that changed since the last message, one that is gone. */
export type FileChange = string | TextChange | null;

/** The page asks for the preview of a state; only what changed since the last message is sent. */
export interface CompileMessage {
  readonly type: 'compile';
  readonly revision: number;
  readonly entry: string;
  readonly files: readonly (readonly [path: string, change: FileChange])[];
  readonly wanted: Wanted;
  /** The page lost what it showed and needs the whole of it. */
  readonly fresh: boolean;
}

/** What the worker makes of it: only what differs from its last answer. */
export interface CompiledMessage {
  readonly type: 'compiled';
  readonly revision: number;
  readonly patch: TreePatch;
  /** CSS for the columns of tables. */
  readonly rules: string;
  /** `null` where it is the same as before. */
  readonly outline: Outline | null;
  /** The kind shown: `null` where the source has none. */
  readonly kind: string | null;
  /** Problems of the form's values, by the field's name. */
  readonly dataProblems: readonly { readonly name: string; readonly message: string }[];
}

/** What is to be said of a state besides how it looks; it follows when the author's hands rest. */
export interface JudgedMessage {
  readonly type: 'judged';
  readonly revision: number;
  readonly diagnostics: readonly Diagnostic[];
  /** The keys of the fields that the variant needs. */
  readonly needed: readonly string[];
}

/** A value in one case. */
export interface CaseForm {
  readonly key: string;
  readonly text: string;
  readonly sure: boolean;
}

/** What a data file gives to the form. */
export interface ReadData {
  readonly kind: string | null;
  readonly choices: { readonly [key: string]: string };
  readonly data: RawData;
  readonly problems: readonly string[];
}

/** A place in the source. */
export interface Place {
  readonly file: string;
  readonly offset: number;
}

/** Questions that the page asks beside it, with the type of each answer. */
export interface Questions {
  /** Where a node of the preview, told by its path of child indices, stands in the source. */
  readonly 'origin-of': { readonly ask: { readonly path: readonly number[] }; readonly answer: Span | null };
  /** A value in the six cases. */
  readonly cases: {
    readonly ask: { readonly type: FieldType; readonly text: string };
    readonly answer: readonly CaseForm[];
  };
  readonly completions: { readonly ask: Place; readonly answer: readonly Completion[] };
  readonly hover: { readonly ask: Place; readonly answer: Hover | null };
  readonly definition: { readonly ask: Place; readonly answer: readonly Span[] };
  readonly references: { readonly ask: Place; readonly answer: readonly ReferencePlace[] };
  /** The name at a place, if its author may change it. */
  readonly renamable: { readonly ask: Place; readonly answer: string | null };
  readonly rename: { readonly ask: Place & { readonly name: string }; readonly answer: Renaming };
  readonly outline: { readonly ask: { readonly file: string }; readonly answer: readonly OutlineItem[] };
  /** A file laid out in the one canonical way. */
  readonly format: { readonly ask: { readonly file: string }; readonly answer: string };
  readonly compare: {
    readonly ask: { readonly before: CompareSide; readonly after: CompareSide };
    readonly answer: Compared;
  };
  readonly matrix: { readonly ask: { readonly source: CompareSide }; readonly answer: Matrix };
  readonly 'matrix-file': {
    readonly ask: { readonly source: CompareSide; readonly name: string; readonly format: MatrixFormat };
    readonly answer: string | Uint8Array<ArrayBufferLike>;
  };
  /** What is filled in, as a data file. */
  readonly 'data-text': {
    readonly ask: Pick<Wanted, 'kind' | 'choices' | 'data'>;
    readonly answer: string;
  };
  readonly 'read-data': { readonly ask: { readonly text: string; readonly file: string }; readonly answer: ReadData };
  /** The path of the preview's smallest node that comes from a place of the source. */
  readonly 'node-at': {
    readonly ask: Place;
    readonly answer: readonly number[] | null;
  };
}

export type QuestionName = keyof Questions;

export interface AskMessage<Name extends QuestionName = QuestionName> {
  readonly type: 'ask';
  readonly id: number;
  readonly name: Name;
  readonly ask: Questions[Name]['ask'];
}

export type ToWorker = CompileMessage | AskMessage | PrintMessage;

export type FromWorker =
  | CompiledMessage
  | JudgedMessage
  | FromPress
  | { readonly type: 'answer'; readonly id: number; readonly answer: unknown }
  | { readonly type: 'failed'; readonly id: number | null; readonly message: string };
