import type { RawRow } from '../rows.ts';

/** Which `/конец` was meant to close a block whose own directive was misspelt and so opened nothing. */
export interface MisspeltBlocks {
  /** Whether the row there ends such a block. Asked of rows in their order. */
  readonly endsAt: (index: number) => boolean;
}

export function misspeltBlocks(rows: readonly RawRow[]): MisspeltBlocks {
  let seen = 0;
  let isOpen = false;
  return {
    endsAt: (index) => {
      for (; seen < index; seen++) {
        const row = rows[seen] as RawRow;
        if (row.kind === 'paragraph') isOpen ||= row.isMisspelt === true;
        else if (opensAnother(row)) isOpen = false;
      }
      const ends = isOpen;
      isOpen = false;
      return ends;
    },
  };
}

/** What shows that the misspelt directive was one of a line: a clause, a section, another directive of words or lines. */
const opensAnother = (row: RawRow): boolean =>
  row.kind === 'text-directive' ||
  row.kind === 'line-directive' ||
  (row.kind === 'marked' && (row.marker.kind === 'section' || row.marker.kind === 'clause'));
