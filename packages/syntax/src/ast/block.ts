import type { Span } from '@polozh/diagnostics';
import type { Condition, Name } from './condition.ts';
import type { Declaration } from './declaration.ts';
import type { Inline } from './inline.ts';

/** What every block has in front: its guard, `null` where it always stands. */
interface Guarded {
  readonly guard: Condition | null;
  readonly span: Span;
}

/** `= Раздел` (level 1), `== Подраздел` (level 2). */
export interface Section extends Guarded {
  readonly kind: 'section';
  readonly level: 1 | 2;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** `+`, `++`, `+++`. */
export interface Clause extends Guarded {
  readonly kind: 'clause';
  readonly depth: 1 | 2 | 3;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** What stands behind an item's number: with a bracket items are parts of one sentence, with a dot sentences. */
export type NumberSign = ')' | '.';

/** How an item's marker was typed: a count of dashes, a letter with a bracket, or a number. */
export type ItemMarker =
  | { readonly kind: 'dash'; readonly count: number }
  | { readonly kind: 'letter'; readonly letter: string }
  | { readonly kind: 'number'; readonly number: number; readonly sign: NumberSign };

/** An item of a list; lists themselves are formed in each variant from the items that are left. */
export interface Item extends Guarded {
  readonly kind: 'item';
  readonly marker: ItemMarker;
  /** An empty line stands above it. */
  readonly isApart: boolean;
  readonly content: readonly Inline[];
  /** Nested items and `/абзац` paragraphs. */
  readonly children: readonly Block[];
}

/** `: Термин – определение`; `dash` is as typed, empty where the dash is missing (a diagnostic tells). */
export interface Definition extends Guarded {
  readonly kind: 'definition';
  readonly term: readonly Inline[];
  readonly dash: string;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** An абзац. */
export interface Paragraph extends Guarded {
  readonly kind: 'paragraph';
  readonly content: readonly Inline[];
}

export interface IfBranch {
  readonly kind: 'if-branch';
  /** `null` for a bare `/иначе`. */
  readonly condition: Condition | null;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** `/если … /иначе если … /иначе … /конец`. */
export interface If {
  readonly kind: 'if';
  readonly branches: readonly IfBranch[];
  readonly span: Span;
}

/** `/сноска имя … /конец`: the text of a footnote, printed where `((сноска имя))` marks it. */
export interface Note {
  readonly kind: 'note';
  readonly name: Name;
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** `/новая редакция … /конец`: words of another act as they are to stand there; its numbers are typed, not counted. */
export interface Quotation {
  readonly kind: 'quotation';
  readonly blocks: readonly Block[];
  readonly span: Span;
}

/** The requisites that a directive of their own writes. */
export type RequisiteKind =
  | 'cover'
  | 'letterhead'
  | 'date-number'
  | 'addressee'
  | 'approval'
  | 'agreement'
  | 'document-kind'
  | 'title'
  | 'place'
  | 'salutation'
  | 'attachment'
  | 'executor'
  | 'visa'
  | 'centered';

/** A requisite's line; `/если` inside a requisite makes several lines conditional. */
export interface Line extends Guarded {
  readonly kind: 'line';
  readonly content: readonly Inline[];
}

export interface Requisite extends Guarded {
  readonly kind: 'requisite';
  readonly requisite: RequisiteKind;
  /** Lines and `If` nodes over lines. */
  readonly blocks: readonly Block[];
}

/** `/подпись`: each line `Должность ; И.О. Фамилия`, or `Должность ; отметка ; И.О. Фамилия`. */
export interface Signature extends Guarded {
  readonly kind: 'signature';
  /** Rows and `If` nodes over rows. */
  readonly blocks: readonly Block[];
}

/** `/по краям`: each line `г. Новосибирск ; 1 сентября 2026 г.`, a part at each edge. */
export interface Edges extends Guarded {
  readonly kind: 'edges';
  /** Rows and `If` nodes over rows. */
  readonly blocks: readonly Block[];
}

/** A line of cells parted by `;`: a table's row, a signature's row. */
export interface Row extends Guarded {
  readonly kind: 'row';
  readonly cells: readonly (readonly Inline[])[];
}

export type ColumnAlign = 'left' | 'center' | 'right';

/** `/таблица Название … /конец`; lines in brackets set its look: `(ширина: 1; 3; 2)`, `(пустых строк: 5)`, `(шапка: 2)`, `(выравнивание: слева; справа)`, `(рамка: нет)`, `(примечание: …)`. */
export interface Table extends Guarded {
  readonly kind: 'table';
  readonly caption: readonly Inline[];
  /** Relative widths of the columns; empty for equal ones. */
  readonly widths: readonly number[];
  /** How the columns' cells below the heading stand; a column that is not there stands at the left. */
  readonly aligns: readonly ColumnAlign[];
  readonly emptyRows: number;
  /** `(рамка: нет)`. */
  readonly borderless: boolean;
  readonly headerRows: number;
  readonly notes: readonly (readonly Inline[])[];
  /** Rows and `If` nodes over rows; the first `headerRows` are the heading. */
  readonly blocks: readonly Block[];
}

/** `/форма … /конец`: lines with blanks; a line in brackets under a blank is its caption. */
export interface Form extends Guarded {
  readonly kind: 'form';
  readonly blocks: readonly Block[];
}

/** `/приложение Название`: a page and a numbering of its own, up to the next one; `/приложение к приложению` (level 2) is a child of another. */
export interface Appendix extends Guarded {
  readonly kind: 'appendix';
  readonly level: 1 | 2;
  readonly content: readonly Inline[];
  readonly children: readonly Block[];
}

/** `/примечание …`. */
export interface Remark extends Guarded {
  readonly kind: 'remark';
  readonly content: readonly Inline[];
}

/** `/лист ознакомления N`: a table with N empty rows to sign in. */
export interface AcquaintanceSheet extends Guarded {
  readonly kind: 'acquaintance-sheet';
  readonly rows: number;
}

/** `/альбомная страница`: the appendix, or the main text, is printed on sheets that lie on their long side. */
export interface Landscape extends Guarded {
  readonly kind: 'landscape';
}

/** A line that could not be read; a diagnostic tells of it. */
export interface BadBlock {
  readonly kind: 'bad-block';
  readonly text: string;
  readonly span: Span;
}

export type Block =
  | Declaration
  | Section
  | Clause
  | Item
  | Definition
  | Paragraph
  | If
  | Note
  | Quotation
  | Requisite
  | Line
  | Signature
  | Edges
  | Row
  | Table
  | Form
  | Appendix
  | Remark
  | AcquaintanceSheet
  | Landscape
  | BadBlock;

/** `// не проверять П102: причина`: speaks of the block that follows it. */
export interface SuppressionComment {
  readonly kind: 'suppression-comment';
  readonly codes: readonly Name[];
  /** Empty where none is given. */
  readonly reason: string;
  readonly span: Span;
}

/** A source with what it includes and inserts already in place. Declarations and notes stand among its blocks, outside of any other. */
export interface Source {
  readonly kind: 'source';
  readonly file: string;
  readonly blocks: readonly Block[];
  /** Of all its files. */
  readonly suppressions: readonly SuppressionComment[];
  readonly span: Span;
}
