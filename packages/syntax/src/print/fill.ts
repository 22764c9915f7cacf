import type { Piece } from './pieces.ts';

/** Where a paragraph's lines begin and how long they may be. */
export interface Margins {
  /** What the first line begins with: indent and marker. */
  readonly first: string;
  /** What the next lines begin with. */
  readonly rest: string;
  readonly width: number;
}

/** Words that must not begin a line, or it would be a marker's, a directive's or a comment. */
const STARTS_A_ROW = /^(?:={1,2}|\+{1,3}|-{1,4}|[–—:]|(?:[а-яё]|\d{1,3})\)|\d{1,2}\.|\/.*)$/iu;
/** «а)» and «1.» are markers only with words behind them on their line. */
const WANTS_WORDS = /^(?:(?:[а-яё]|\d{1,3})\)|\d{1,2}\.)$/iu;

/** Short words, figures and «№» do not end a line: what they belong to stands behind them. */
const CLINGS = /(?:^|[\s(«„?])(?:[а-яё]{1,2}|\d{1,3}|№)$/iu;

/** Sets pieces in lines, as many words in each as fit. */
export function fill(pieces: readonly Piece[], margins: Margins): readonly string[] {
  const lines: string[] = [];
  let line = margins.first;
  let isEmpty = true;
  /** Words that stay together, and whether a space goes before them. */
  let group = '';
  let spaced = false;

  const put = (): void => {
    if (group === '') return;
    const joined = line + (spaced && !isEmpty ? ' ' : '') + group;
    if (!isEmpty && lengthOf(joined) > margins.width) {
      newLine();
      line += group;
    } else line = joined;
    isEmpty = false;
    group = '';
  };
  const newLine = (): void => {
    lines.push(line.trimEnd());
    line = margins.rest;
    isEmpty = true;
  };

  for (const [index, piece] of pieces.entries()) {
    if (piece.kind === 'word') {
      group += piece.text;
      continue;
    }
    const next = pieces[index + 1];
    const glued = next?.kind === 'word' && STARTS_A_ROW.test(next.text.split(' ', 1)[0] ?? '');
    const isMarkerAlone = index === 1 && margins.first.trim() === '' && WANTS_WORDS.test(group);
    if (piece.kind === 'line' || isMarkerAlone) {
      put();
      newLine();
      spaced = false;
      if (piece.kind === 'line') for (const comment of piece.comments) lines.push(margins.rest + comment);
    } else if (group !== '' && (glued || (piece.kind === 'space' && CLINGS.test(group)))) {
      group += piece.kind === 'space' ? ' ' : '';
    } else {
      put();
      spaced = piece.kind === 'space';
    }
  }
  put();
  if (!isEmpty || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** A line's length as it is seen; combining accents take no place. */
const lengthOf = (line: string): number => line.replace(/\p{M}/gu, '').length;
