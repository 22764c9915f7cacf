import {
  type Block,
  type BlockHandlers,
  type Document,
  type FormPiece,
  handleBlock,
  handleRun,
  type Label,
  type Marks,
  type Requisite,
  type RequisiteRole,
  type Run,
  type RunHandlers,
  type Table,
  type TableCell,
} from '@polozh/document';

const ROLES: Readonly<Record<RequisiteRole, string>> = {
  cover: 'обложка',
  letterhead: 'бланк',
  'date-number': 'дата и номер',
  addressee: 'адресат',
  approval: 'гриф утверждения',
  agreement: 'гриф согласования',
  'document-kind': 'наименование вида',
  title: 'заголовок',
  'text-heading': 'заголовок к тексту',
  place: 'место',
  salutation: 'обращение',
  'appendix-mark': 'отметка приложения',
  'appendix-title': 'название приложения',
  attachment: 'отметка о приложении',
  executor: 'исполнитель',
  visa: 'виза',
  'edge-left': 'слева',
  'edge-right': 'справа',
};

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const noteSign = (index: number): string => [...String(index + 1)].map((digit) => SUPERSCRIPTS[Number(digit)]).join('');

/**
 * Prints a document as plain text for tests and the language reference: one paragraph a line, labels before the words,
 * nested lists indented by two spaces. Bold and italic text stands in «*» and «_», requisites bear their role in square
 * brackets, footnotes come last. Non-breaking spaces are printed as plain ones.
 */
export function printDocument(document: Document): string {
  const lines = document.parts.flatMap((part) => printBlocks(part.blocks, ''));
  for (const [index, note] of document.notes.entries())
    for (const [at, paragraph] of note.blocks.entries())
      lines.push(`${at === 0 ? noteSign(index) : ' '} ${printRuns(paragraph.runs)}`);
  return lines.map((line) => line.replaceAll('\u00a0', ' ').trimEnd()).join('\n');
}

const RUNS: RunHandlers<null, string> = {
  text: (run) => run.text,
  field: (run) => run.text,
  link: (run) => (run.href.endsWith(run.text) ? run.text : `${run.text} → ${run.href}`),
  reference: (run) => run.text,
  'note-mark': (run) => noteSign(run.note),
  blank: (run) => '_'.repeat(run.length),
  box: () => '☐',
  break: () => ' ⏎ ',
};

/** Words with signs of emphasis where it begins and ends. A placeholder is always bold, so its stars would tell nothing. */
function printRuns(runs: readonly Run[]): string {
  let text = '';
  let open: Marks = {};
  const change = (marks: Marks): void => {
    if (open.italic && !(marks.italic && open.bold === marks.bold)) text += '_';
    if (open.bold !== marks.bold) text += '*';
    if (marks.italic && !(open.italic && open.bold === marks.bold)) text += '_';
    open = marks;
  };
  for (const run of runs) {
    change(run.kind === 'field' || run.kind === 'break' ? {} : run.marks);
    text += handleRun(RUNS, run, null);
  }
  change({});
  return text;
}

const printBlocks = (blocks: readonly Block[], indent: string): string[] =>
  blocks.flatMap((block) => handleBlock(BLOCKS, block, indent));

/** Lines of blocks with the label before the first of them; what follows it stands at an indent of its own. */
function labelled(label: Label, [first, ...rest]: readonly Block[], indent: string, inside: string): string[] {
  const [line = '', ...more] = first === undefined ? [] : printBlocks([first], indent);
  return [`${indent}${label.text} ${line.slice(indent.length)}`, ...more, ...printBlocks(rest, inside)];
}

const BLOCKS: BlockHandlers<string, string[]> = {
  paragraph: (block, indent) => [`${indent}${block.role === 'centered' ? '[по центру] ' : ''}${printRuns(block.runs)}`],
  section: (block, indent) => [
    `${indent}${block.label === null ? '' : `${block.label.text} `}${printRuns(block.heading)}`,
    ...printBlocks(block.blocks, indent),
  ],
  clause: (block, indent) => labelled(block.label, block.blocks, indent, indent),
  list: (block, indent) => block.items.flatMap((item) => labelled(item.label, item.blocks, indent, `${indent}  `)),
  definitions: (block, indent) =>
    block.entries.flatMap((entry) => [
      `${indent}${printRuns(entry.term)} ${entry.dash} ${printRuns(entry.definition)}`,
      ...printBlocks(entry.blocks, indent),
    ]),
  table: (block, indent) => printTable(block).map((line) => indent + line),
  form: (block, indent) => block.lines.map((line) => indent + line.pieces.map(printPiece).join('')),
  requisite: (block, indent) => printRequisite(block).map((line) => indent + line),
  'requisite-row': (block, indent) =>
    block.columns.flatMap((column, index) =>
      column.flatMap((requisite) => printRequisite(requisite).map((line) => `${indent}${index + 1} | ${line}`)),
    ),
  signature: (block, indent) =>
    block.rows.map((row) => {
      const post = row.post.map((line) => printRuns(line.runs)).join(' ');
      return `${indent}[подпись] ${[post, printRuns(row.hand), printRuns(row.name)].filter((cell) => cell !== '').join(' | ')}`;
    }),
  remark: (block, indent) => {
    const [first = '', ...rest] = printBlocks(block.blocks, indent);
    return [`${indent}[примечание] ${first.slice(indent.length)}`, ...rest];
  },
};

const printRequisite = (requisite: Requisite): string[] =>
  requisite.lines.map((line) => `[${ROLES[requisite.role]}] ${printRuns(line.runs)}`);

function printPiece(piece: FormPiece): string {
  if (piece.kind === 'words') return printRuns(piece.runs);
  const blank = piece.length === null ? '____…' : '_'.repeat(piece.length);
  return piece.caption.length === 0 ? blank : `${blank}{${printRuns(piece.caption)}}`;
}

function printTable(table: Table): string[] {
  const caption =
    table.caption === null
      ? []
      : [`${table.label === null ? '' : `${table.label.text} – `}${printRuns(table.caption)}`];
  return [
    ...caption,
    ...table.rows.map((row) => `| ${row.map(printCell).join(' | ')} |`),
    ...table.notes.map((note) => `[примечание] ${printRuns(note.runs)}`),
  ];
}

/** A cell's words; behind one that covers several columns or rows stands how many: «Итого ×2», «Класс ↓2». */
const ALIGN_SIGNS = { left: '', center: ' ↔', right: ' →' } as const;

/** A heading's cells stand in the middle by themselves. */
function printCell({ runs, header, columns, rows, align }: TableCell): string {
  const side = header ? '' : ALIGN_SIGNS[align];
  return `${printRuns(runs)}${columns > 1 ? ` ×${columns}` : ''}${rows > 1 ? ` ↓${rows}` : ''}${side}`.trim();
}
