import { diagnostic } from '@polozh/diagnostics';
import type { Row } from '@polozh/syntax';
import { cellSign } from '../../cell-sign.ts';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { foreignCells } from './foreign-cells.ts';

interface StandingRow {
  readonly row: Row;
  readonly presence: Diagram;
}

/** Rows that stand together in some variant have as many cells, and a cell goes on with one that is there. */
export const checkTables: Check = ({ space, report }) => {
  const { or, not } = space.diagrams;
  return {
    siblings: (list, _, parent) => {
      if (parent?.kind !== 'table') return;
      const rows = list.flatMap(({ block, presence }): StandingRow[] =>
        block.kind === 'row' ? [{ row: block, presence }] : [],
      );
      const problem = foreignCells(rows.map(({ row }) => row));
      if (problem !== null) {
        report(problem);
        return;
      }
      /** Where the rows above stand that are right, by their count of cells. */
      const counted = new Map<number, Diagram>();
      for (const { row, presence } of rows) {
        const found = row.cells.length;
        const other = [...counted].find(([count, where]) => count !== found && space.where(presence, where) !== null);
        if (other === undefined) counted.set(found, or(counted.get(found) ?? NEVER, presence));
        else report(diagnostic('table-ragged', row.span, { expected: other[0], found }));
      }
      let above: Diagram = NEVER;
      for (const { row, presence } of rows) {
        const signs = row.cells.map(cellSign);
        const mayBeFirst = signs.includes('"') && space.where(presence, not(above)) !== null;
        if (signs[0] === '=' || mayBeFirst) report(diagnostic('table-merge', row.span, {}));
        above = or(above, presence);
      }
    },
  };
};
