import type {
  Block,
  Clause,
  DefinitionEntry,
  Form,
  ListItem,
  ListMarker,
  Origin,
  Paragraph,
  Part,
  Remark,
  Requisite,
  RequisiteRow,
  Section,
  Signature,
  Table,
} from '@polozh/document';

/** A block that holds no other blocks of the text. */
export type Leaf = Paragraph | Table | Form | Requisite | RequisiteRow | Signature;

/**
 * A document as a comparison sees it: a flat list in reading order. A container is a row of its own with its label and first
 * words; what stands in it follows as rows of its own, so that a heading can come or go without its clauses being touched.
 * `rank` tells what a container closes; `attach` how deep a leaf stands: the rank of the innermost container that can hold it.
 */
export type Row =
  | { readonly kind: 'part'; readonly rank: number; readonly block: Part }
  | { readonly kind: 'section'; readonly rank: number; readonly block: Section }
  | { readonly kind: 'clause'; readonly rank: number; readonly block: Clause }
  | { readonly kind: 'remark'; readonly rank: number; readonly block: Remark }
  | { readonly kind: 'entry'; readonly rank: number; readonly block: DefinitionEntry; readonly group: Group }
  | { readonly kind: 'item'; readonly rank: number; readonly block: ListItem; readonly group: ListGroup }
  | { readonly kind: 'leaf'; readonly attach: number; readonly block: Leaf };

export type ContainerRow = Exclude<Row, { kind: 'leaf' }>;

/** The definitions or the list that a row's entry or item stands in. */
export interface Group {
  readonly origin: Origin;
}

export interface ListGroup extends Group {
  readonly marker: ListMarker;
  readonly depth: number;
}

/** A row that is a table. */
export const isTable = (row: Row): row is Extract<Row, { kind: 'leaf' }> & { readonly block: Table } =>
  row.kind === 'leaf' && row.block.kind === 'table';

/** What closes what: a container closes all open ones of its rank and above. */
export const RANK = { part: 0, section: 0, clause: 2, remark: 5.5, entry: 6, item: 7 } as const;

/** How deep a leaf stands by the container that holds it: any section is like another here, and so is any clause. */
export function attachTo(container: ContainerRow): number {
  switch (container.kind) {
    case 'part':
      return 0;
    case 'section':
      return 2;
    case 'clause':
      return 5;
    default:
      return container.rank;
  }
}

/** What must be equal for two rows to be one row in two documents; words and numbers are not part of it. */
export function rowKey(row: Row): string {
  switch (row.kind) {
    case 'part':
      return `part ${row.block.role}`;
    case 'section':
      return `section ${row.rank} ${row.block.label === null}`;
    case 'clause':
      return `clause ${row.rank} ${roleOfLead(row.block.blocks)}`;
    case 'remark':
      return `remark ${row.rank}`;
    case 'entry':
      return `entry ${row.block.dash}`;
    case 'item':
      return `item ${row.group.marker} ${row.rank} ${roleOfLead(row.block.blocks)}`;
    case 'leaf':
      return `${leafKey(row.block)} ${row.attach}`;
  }
}

const roleOfLead = ([lead]: readonly Block[]): string => (lead?.kind === 'paragraph' ? lead.role : '');

function leafKey(block: Leaf): string {
  switch (block.kind) {
    case 'paragraph':
      return `paragraph ${block.role}`;
    case 'table':
      return `table ${block.columns.length} ${block.headerRows} ${block.caption === null} ${block.label === null}`;
    case 'requisite':
      return `requisite ${block.role}`;
    case 'requisite-row':
      return `requisite-row ${block.columns.length}`;
    default:
      return block.kind;
  }
}

/** Where the row's block stands in the source. */
export const originOf = ({ block }: Row): Origin => ('origin' in block ? block.origin : null);

/** The anchor by which others refer to the row's block. */
export const anchorOf = (row: Row): string | null => ('anchor' in row.block ? row.block.anchor : null);
