import type { Changeable } from './change.ts';
import type { Origin, Run } from './run.ts';

/** What counts a label: a level of one of the part's `series`, so that Word can go on counting by itself. */
export interface Counter {
  /** Index into `Part.series`. */
  readonly series: number;
  /** Index into `Series.levels`. */
  readonly level: number;
  readonly value: number;
}

/** A number as printed: «1.», «2.3.», «Глава 1.», «а)», «–». It stands before the block's first paragraph, parted by a space. */
export interface Label {
  readonly text: string;
  /** `null` where the author fixed the number by hand or where nothing is counted (a dash). */
  readonly counter: Counter | null;
  /** In a redline: the number in the older document, where it was another one. */
  readonly before?: string;
}

/** The number formats that are in use; `russian-letter` goes а б в г д е ж з и к л м н п р с т у ф х ц ш щ э ю я. */
export type NumberFormat = 'decimal' | 'roman' | 'russian-letter';

/** A level of an automatic numbering; `template` is Word's: «%1.%2.» takes the values of levels 1 and 2. */
export interface SeriesLevel {
  readonly format: NumberFormat;
  readonly template: string;
  /** The level (index) whose next value starts this one anew; `null` when it is counted through the part. */
  readonly restartAfter: number | null;
}

export interface Series {
  readonly levels: readonly SeriesLevel[];
}

/**
 * In a redline every paragraph, label and run says itself whether it changed: a change of a section, clause, item or entry
 * speaks of its label and heading, never of what stands in it. A table row is changed when all its cells are.
 */
export interface Paragraph extends Changeable {
  readonly kind: 'paragraph';
  /** `body` is justified with a first-line indent; `continuation` follows a numbered or listed text; `centered` as it says; `heading` is an unnumbered run-in title such as a form's name. */
  readonly role: 'body' | 'continuation' | 'centered' | 'heading';
  readonly runs: readonly Run[];
  /** Begins a page, unless it is the first of its part: the heading of a sheet to sign. */
  readonly startsPage?: true;
  readonly origin: Origin;
}

/** A section (level 1) or subsection (level 2) with its heading. */
export interface Section extends Changeable {
  readonly kind: 'section';
  readonly level: 1 | 2;
  readonly label: Label | null;
  readonly heading: readonly Run[];
  readonly anchor: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

/** A clause; depth 1 is «1.1.», 2 «1.1.1.», 3 «1.1.1.1.». Its first block is the paragraph that carries the label. */
export interface Clause extends Changeable {
  readonly kind: 'clause';
  readonly depth: 1 | 2 | 3;
  readonly label: Label;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export type ListMarker = 'dash' | 'circle' | 'letter' | 'number';

export interface ListItem extends Changeable {
  /** The marker as printed: «–», «○», «а)», «1)». */
  readonly label: Label;
  readonly anchor: string;
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

/** A list; nested lists are blocks of its items. `depth` counts from 1 in the clause. */
export interface List {
  readonly kind: 'list';
  readonly marker: ListMarker;
  readonly depth: number;
  readonly items: readonly ListItem[];
  readonly origin: Origin;
}

export interface DefinitionEntry extends Changeable {
  readonly term: readonly Run[];
  /** The dash as the author typed it: «–», «—» or «-»; printed with spaces around it. */
  readonly dash: string;
  readonly definition: readonly Run[];
  readonly anchor: string;
  /** Further paragraphs and lists of the definition. */
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

/** Terms in bold, each with its definition in one paragraph: «**Термин** – определение». */
export interface Definitions {
  readonly kind: 'definitions';
  readonly entries: readonly DefinitionEntry[];
  readonly origin: Origin;
}

export interface TableCell extends Changeable {
  readonly runs: readonly Run[];
  readonly header: boolean;
  readonly columns: number;
  readonly rows: number;
  readonly align: 'left' | 'center' | 'right';
  readonly origin: Origin;
}

/** A table. Every row covers exactly `columns.length` columns, cells that reach down from above included. */
export interface Table extends Changeable {
  readonly kind: 'table';
  readonly caption: readonly Run[] | null;
  readonly label: Label | null;
  readonly anchor: string;
  /** Relative widths, all above 0. */
  readonly columns: readonly number[];
  /** True where no lines part the cells: requisites side by side. */
  readonly borderless?: true;
  /** How many first rows are the heading, repeated on each page. */
  readonly headerRows: number;
  readonly rows: readonly (readonly TableCell[])[];
  readonly notes: readonly Paragraph[];
  readonly origin: Origin;
}

/** A piece of a form's line: words, or a blank with a caption in small type under it. */
export type FormPiece =
  | { readonly kind: 'words'; readonly runs: readonly Run[] }
  | {
      readonly kind: 'blank';
      /** Characters wide; `null` fills the rest of the line. */
      readonly length: number | null;
      readonly caption: readonly Run[];
      readonly origin: Origin;
    };

export interface FormLine extends Changeable {
  readonly pieces: readonly FormPiece[];
  readonly align: 'left' | 'center' | 'right';
  readonly origin: Origin;
}

export interface Form {
  readonly kind: 'form';
  readonly lines: readonly FormLine[];
  readonly origin: Origin;
}

/** A requisite of ГОСТ Р 7.0.97 (or a practice's), told by what it is; its place on the page follows from the role. */
export type RequisiteRole =
  | 'cover' // the line above a template: «Шаблон Положения …», centred, bold
  | 'letterhead' // бланк: the organisation's name and addresses
  | 'date-number' // дата и номер
  | 'addressee' // адресат
  | 'approval' // гриф утверждения
  | 'agreement' // гриф согласования, принятия, учёта мнения
  | 'document-kind' // наименование вида: ПОЛОЖЕНИЕ, centred, bold
  | 'title' // заголовок under the kind's name, centred, bold
  | 'text-heading' // заголовок к тексту of a letter or order, left
  | 'place' // место составления, centred
  | 'salutation' // обращение, centred
  | 'appendix-mark' // «Приложение № 1 к приказу …», upper right
  | 'appendix-title' // the appendix's own title, centred, bold
  | 'attachment' // отметка о приложении of a letter
  | 'executor' // отметка об исполнителе, small, at the foot of the last text
  | 'visa' // виза, a line each
  | 'edge-left' // a line's part at the left edge, in a row with …
  | 'edge-right'; // … its part at the right edge

export interface RequisiteLine extends Changeable {
  readonly runs: readonly Run[];
  readonly origin: Origin;
}

export interface Requisite extends Changeable {
  readonly kind: 'requisite';
  readonly role: RequisiteRole;
  readonly lines: readonly RequisiteLine[];
  readonly origin: Origin;
}

/** Requisites side by side without borders (one to four grifs; a letterhead beside its addressee). A column may be empty. */
export interface RequisiteRow {
  readonly kind: 'requisite-row';
  readonly columns: readonly (readonly Requisite[])[];
  readonly origin: Origin;
}

export interface SignatureRow extends Changeable {
  readonly post: readonly RequisiteLine[];
  /** What stands between: a blank or a note such as «[МЕСТО ДЛЯ ПОДПИСИ]»; empty for plain room. */
  readonly hand: readonly Run[];
  readonly name: readonly Run[];
  readonly origin: Origin;
}

/** A signature: the post at the left, room for the hand in the middle, the name at the right. */
export interface Signature {
  readonly kind: 'signature';
  readonly rows: readonly SignatureRow[];
  readonly origin: Origin;
}

/** «Примечание – …» or «Примечания: 1 …» under a text or a table. */
export interface Remark extends Changeable {
  readonly kind: 'remark';
  readonly blocks: readonly Block[];
  readonly origin: Origin;
}

export type Block =
  | Paragraph
  | Section
  | Clause
  | List
  | Definitions
  | Table
  | Form
  | Requisite
  | RequisiteRow
  | Signature
  | Remark;
