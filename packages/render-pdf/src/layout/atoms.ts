import type { Piece } from '../content/node.ts';
import type { Face } from '../fonts/face.ts';

/** Gives the face in which a piece is set. */
export type FaceOf = (piece: Piece) => Face;

/** What a line is made of: a part of a word, a space, a jump or a forced end of line. */
export interface Atom {
  readonly kind: 'word' | 'space' | 'fixed-space' | 'tab' | 'line';
  readonly text: string;
  /** pt. */
  readonly width: number;
  /** A line may end behind it. */
  readonly breakAfter: boolean;
  readonly piece: Piece;
  readonly face: Face;
}

/** Invisible characters that must not reach a page: controls, the soft hyphen (see RANGES of the font script), joiners, direction marks. */
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Spaces that end a word, and spaces that only part letters. */
const PARTS =
  /([ \t\n\r\f\u2002-\u2006\u3000]+)|([\u00a0\u2007\u2009\u200a\u202f])|([^ \t\n\r\f\u2002-\u2006\u3000\u00a0\u2007\u2009\u200a\u202f]+)/gu;

/** A line may end behind a hyphen between words of letters, and behind the slashes of an address. */
const WORD_BREAKS = /(?<=\p{L}{2}-)(?=\p{L}{3})|(?<=[\p{L}\p{N}]\/)(?=[\p{L}\p{N}])|(?<=:\/\/)/gu;

/** Cuts pieces into atoms. Text is cleaned of what has no look. */
export function atomsOf(pieces: readonly Piece[], faceOf: FaceOf): Atom[] {
  const atoms: Atom[] = [];
  for (const piece of pieces) {
    const face = faceOf(piece);
    if (piece.control === 'line') {
      atoms.push({ kind: 'line', text: '', width: 0, breakAfter: true, piece, face });
      continue;
    }
    const space = face.advance(' ') * piece.size;
    if (piece.control === 'tab') {
      atoms.push({ kind: 'tab', text: ' ', width: space, breakAfter: false, piece, face });
      continue;
    }
    const text = piece.text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd');
    for (const [, breaking, fixed, word] of text.matchAll(PARTS)) {
      if (breaking !== undefined) atoms.push({ kind: 'space', text: ' ', width: space, breakAfter: true, piece, face });
      else if (fixed !== undefined)
        atoms.push({ kind: 'fixed-space', text: ' ', width: space, breakAfter: false, piece, face });
      else if (word !== undefined) pushWord(atoms, word, piece, face);
    }
  }
  return atoms;
}

function pushWord(atoms: Atom[], word: string, piece: Piece, face: Face): void {
  const parts = word.length > 3 && /[-/]/.test(word) ? word.split(WORD_BREAKS) : [word];
  parts.forEach((text, index) => {
    const width = face.width(text) * piece.size;
    atoms.push({ kind: 'word', text, width, breakAfter: index < parts.length - 1, piece, face });
  });
}
