import { type FormPiece, plainText, type Run } from '@polozh/document';

/** How wide things are. */
interface Ruler {
  readonly words: (text: string) => number;
  readonly blank: (length: number | null) => number;
}

/** What is not parted: a word with the spaces behind it, a blank. */
interface Atom {
  readonly piece: FormPiece;
  readonly width: number;
  /** Without the spaces at its end. */
  readonly tight: number;
  /** A line may end behind it. */
  readonly breakAfter: boolean;
}

/** Parts a form's line where a reader of the file will, so that each line of print can have its captions under it. */
export function printLines(
  pieces: readonly FormPiece[],
  width: number,
  ruler: Ruler,
): readonly (readonly FormPiece[])[] {
  const lines: FormPiece[][] = [[]];
  let at = 0;
  for (const unit of unitsOf(pieces.flatMap((piece) => atomsOf(piece, ruler)))) {
    const taken = unit.reduce((sum, atom) => sum + atom.width, 0);
    const last = unit[unit.length - 1] as Atom;
    if (at > 0 && at + taken - last.width + last.tight > width) {
      lines.push([]);
      at = 0;
    }
    for (const { piece } of unit) add(lines[lines.length - 1] as FormPiece[], piece);
    at += taken;
  }
  return lines;
}

/** Atoms between which no line ends. */
function unitsOf(atoms: readonly Atom[]): readonly (readonly Atom[])[] {
  const units: Atom[][] = [];
  for (const [index, atom] of atoms.entries()) {
    if (index === 0 || atoms[index - 1]?.breakAfter === true) units.push([]);
    units[units.length - 1]?.push(atom);
  }
  return units;
}

const WORD = /[^ ]* +|[^ ]+/g;

/** Only plain words are parted; fields and links stay whole. */
function atomsOf(piece: FormPiece, { words, blank }: Ruler): readonly Atom[] {
  if (piece.kind === 'blank') {
    const width = blank(piece.length);
    return [{ piece, width, tight: width, breakAfter: false }];
  }
  const runs = piece.runs.flatMap((run): readonly Run[] =>
    run.kind === 'text' ? (run.text.match(WORD) ?? []).map((text) => ({ ...run, text })) : [run],
  );
  return runs.map((run) => {
    const text = plainText([run]);
    return {
      piece: { kind: 'words', runs: [run] },
      width: words(text),
      tight: words(text.trimEnd()),
      breakAfter: text.endsWith(' '),
    };
  });
}

/** Words side by side are one piece, and plain words of one run one run. */
function add(line: FormPiece[], piece: FormPiece): void {
  const last = line[line.length - 1];
  if (piece.kind === 'blank' || last?.kind !== 'words') {
    line.push(piece);
    return;
  }
  const end = last.runs[last.runs.length - 1];
  const [run] = piece.runs;
  const joined =
    end?.kind === 'text' && run?.kind === 'text' && sameLook(end, run)
      ? [...last.runs.slice(0, -1), { ...end, text: end.text + run.text }]
      : [...last.runs, ...piece.runs];
  line[line.length - 1] = { kind: 'words', runs: joined };
}

/** Parts of one run have all but their text in common. */
function sameLook(one: Extract<Run, { kind: 'text' }>, other: Extract<Run, { kind: 'text' }>): boolean {
  return (
    one.marks === other.marks && one.origin === other.origin && one.change === other.change && one.move === other.move
  );
}
