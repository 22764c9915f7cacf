import type { DiagnosticCode, Span } from '@polozh/diagnostics';
import type { Condition, Declaration, Inline, Name, NumberSign } from './ast/index.ts';

/** A sign of emphasis before it is paired. */
export interface RawMark {
  readonly kind: 'mark';
  readonly character: '*' | '_';
  readonly opens: boolean;
  readonly closes: boolean;
  readonly span: Span;
}

/** `((условие? текст))` before chains are formed; without children it is a guard. */
export interface RawConditional {
  readonly kind: 'conditional-span';
  readonly condition: Condition | null;
  readonly children: readonly Inline[];
  readonly span: Span;
}

/** A guard met where `assemble` found it; `nest` takes the one at a block's start and reports the others. */
export interface Guard {
  readonly kind: 'guard';
  readonly condition: Condition | null;
  readonly span: Span;
}

/** `((вставить имя: а; б))`: replaced by the fragment's words before rows are nested. */
export interface InlineInsert {
  readonly kind: 'inline-insert';
  readonly name: Name;
  readonly arguments: readonly Content[];
  readonly span: Span;
}

/** What the grammar's actions give for the inside of a line. */
export type RawInline = Inline | InlineInsert | RawMark | RawConditional;

/** Content as rows carry it: ready nodes, and guards still among them. */
export type Content = readonly (Inline | InlineInsert | Guard)[];

export type RawMarker =
  | { readonly kind: 'section'; readonly level: 1 | 2 }
  | { readonly kind: 'clause'; readonly depth: 1 | 2 | 3 }
  | { readonly kind: 'dash'; readonly count: number }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'number'; readonly number: number; readonly sign: NumberSign }
  | { readonly kind: 'definition' };

export type TextDirectiveName =
  | 'cover'
  | 'document-kind'
  | 'title'
  | 'place'
  | 'salutation'
  | 'centered'
  | 'attachment'
  | 'appendix'
  | 'sub-appendix'
  | 'remark'
  | 'abzac';

export type LineDirectiveName =
  | 'attachment'
  | 'approval'
  | 'agreement'
  | 'letterhead'
  | 'addressee'
  | 'date-number'
  | 'executor'
  | 'visa'
  | 'signature'
  | 'edges'
  | 'table'
  | 'form';

interface At {
  readonly span: Span;
}

/** A row of the source as the grammar gives it: one block's own text, not yet nested. */
export type RawRow =
  | ({ readonly kind: 'blank-line' } & At)
  | ({ readonly kind: 'comment'; readonly text: string } & At)
  | ({ readonly kind: 'marked'; readonly marker: RawMarker; readonly content: Content } & At)
  /** Misspelt: it begins like a directive, so a `/конец` may follow that is its own. */
  | ({ readonly kind: 'paragraph'; readonly content: Content; readonly isMisspelt?: true } & At)
  | ({ readonly kind: 'if'; readonly condition: Condition } & At)
  | ({ readonly kind: 'else-if'; readonly condition: Condition } & At)
  | ({ readonly kind: 'else' } & At)
  | ({ readonly kind: 'end' } & At)
  | ({ readonly kind: 'note'; readonly name: Name } & At)
  | ({ readonly kind: 'quotation' } & At)
  | ({ readonly kind: 'fragment'; readonly name: Name; readonly parameters: readonly Name[] } & At)
  | ({ readonly kind: 'insert'; readonly name: Name; readonly arguments: readonly Content[] } & At)
  | ({ readonly kind: 'include'; readonly path: string } & At)
  | ({ readonly kind: 'acquaintance-sheet'; readonly tail: string } & At)
  | ({ readonly kind: 'landscape' } & At)
  | ({ readonly kind: 'text-directive'; readonly name: TextDirectiveName; readonly content: Content } & At)
  | ({ readonly kind: 'line-directive'; readonly name: LineDirectiveName; readonly content: Content } & At)
  | Declaration;

/** A problem seen by the grammar: its code and parameters, made a diagnostic by `parse`. */
export interface RawProblem {
  readonly code: DiagnosticCode;
  readonly span: Span;
  readonly parameters: Readonly<Record<string, string | number>>;
}

export interface ParserOptions {
  readonly file: string;
  readonly problems: RawProblem[];
  readonly assemble: (parts: readonly RawInline[]) => Content;
}
