import type { Document } from '@polozh/document';
import { entriesOf } from './entries.ts';
import type { Entry, EntryKind } from './entry.ts';
import { unionOf } from './union.ts';
import { type Wording, wordingsOf } from './wordings.ts';

/** A variant of the matrix. */
export interface MatrixColumn {
  /** Short: «школа». */
  readonly name: string;
  /** In full: «школа – общеобразовательная организация». */
  readonly label: string;
}

/** A place of the text over all variants. */
export interface MatrixRow {
  readonly kind: EntryKind;
  readonly depth: number;
  /** What stands before an item: «–», «а)»; empty for anything else. */
  readonly sign: string;
  /** In the order of the columns: its number there, empty where it has none; `null` where the place is not there. */
  readonly numbers: readonly (string | null)[];
  /** Its readings, each with the columns that have it; one where it reads the same wherever it is. */
  readonly wordings: readonly Wording[];
  /** There in every variant with the same words. */
  readonly isCommon: boolean;
}

export interface Matrix {
  readonly columns: readonly MatrixColumn[];
  readonly rows: readonly MatrixRow[];
}

/** Lays variants of one source beside each other. Places are matched by where they come from; numbers are no difference. */
export function matrixOf(variants: readonly { readonly column: MatrixColumn; readonly document: Document }[]): Matrix {
  const columns = variants.map(({ document }) => new Map(entriesOf(document).map((entry) => [entry.key, entry])));
  const rows = unionOf(columns.map((entries) => [...entries.values()])).map((key): MatrixRow => {
    const cells = columns.map((entries) => entries.get(key) ?? null);
    const first = cells.find((cell) => cell !== null) as Entry;
    const wordings = wordingsOf(cells);
    return {
      kind: first.kind,
      depth: first.depth,
      sign: first.sign,
      numbers: cells.map((cell) => cell?.number ?? null),
      wordings,
      isCommon: wordings.length === 1 && !cells.includes(null),
    };
  });
  return { columns: variants.map(({ column }) => column), rows };
}
