import type { FormPiece, Paragraph, Requisite, Run } from '@polozh/document';
import type { Row } from './row.ts';

type Lists = readonly (readonly Run[])[];

/** All runs of a row, list by list in reading order. */
export function runsOf(row: Row): Lists {
  switch (row.kind) {
    case 'part':
      return [row.block.title];
    case 'section':
      return [row.block.heading];
    case 'clause':
    case 'item': {
      const [lead] = row.block.blocks;
      return lead?.kind === 'paragraph' ? [lead.runs] : [];
    }
    case 'entry':
      return [row.block.term, row.block.definition];
    case 'remark':
      return [];
    case 'leaf':
      break;
  }
  const { block } = row;
  switch (block.kind) {
    case 'paragraph':
      return [block.runs];
    case 'table':
      return [
        ...(block.caption === null ? [] : [block.caption]),
        ...block.rows.flatMap((cells) => cells.map((cell) => cell.runs)),
        ...block.notes.map(runsOfLine),
      ];
    case 'form':
      return block.lines.flatMap((line) => line.pieces.map(runsOfPiece));
    case 'requisite':
      return runsOfRequisite(block);
    case 'requisite-row':
      return block.columns.flatMap((column) => column.flatMap(runsOfRequisite));
    case 'signature':
      return block.rows.flatMap((signature) => [...signature.post.map(runsOfLine), signature.hand, signature.name]);
  }
}

export const runsOfPiece = (piece: FormPiece): readonly Run[] => (piece.kind === 'words' ? piece.runs : piece.caption);

const runsOfLine = ({ runs }: Pick<Paragraph, 'runs'>): readonly Run[] => runs;

const runsOfRequisite = ({ lines }: Requisite): Lists => lines.map(runsOfLine);
