import type { Piece } from '../content/node.ts';
import type { Face } from '../fonts/face.ts';

/** Gives the face in which a piece is set. */
export type FaceOf = (piece: Piece) => Face;

/** What a line is made of: a part of a word, a space, a jump, a forced end of line, dots that lead to a page's number. */
export interface Atom {
  readonly kind: 'word' | 'space' | 'fixed-space' | 'tab' | 'line' | 'leader';
  readonly text: string;
  /** pt. */
  readonly width: number;
  /** A line may end behind it. */
  readonly breakAfter: boolean;
  readonly piece: Piece;
  readonly face: Face;
}

/** What has no look: controls, the soft hyphen (see RANGES of the font script), joiners, direction marks; and what is no character. */
const UNCLEAN =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ud800-\udfff\ufeff\ufffe\uffff]/;
const INVISIBLE =
  /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u009f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufffe\uffff]/g;
const LONE_SURROGATES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Spaces that end a word, and spaces that only part letters. */
const PARTS = /([ \t\n\r\f\u2002-\u2006\u3000])|([\u00a0\u2007\u2009\u200a\u202f])/;

const CYRILLIC = 0x400;

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
    const text = cleaned(piece.text);
    // Split by a pattern with groups: word, breaking space, fixed space, word, …
    const parts = text.split(PARTS);
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index];
      if (part === undefined || part === '') continue;
      if (index % 3 === 0) pushWord(atoms, part, piece, face);
      else
        atoms.push({
          kind: index % 3 === 1 ? 'space' : 'fixed-space',
          text: ' ',
          width: space,
          breakAfter: index % 3 === 1,
          piece,
          face,
        });
    }
  }
  return atoms;
}

const cleaned = (text: string): string =>
  UNCLEAN.test(text) ? text.replace(INVISIBLE, '').replace(LONE_SURROGATES, '\ufffd') : text;

function pushWord(atoms: Atom[], word: string, piece: Piece, face: Face): void {
  const mayBreak = ADDRESS.test(word) ? mayPartAddress : mayPart;
  let from = 0;
  for (let at = 1; at < word.length - 1; at++) {
    if (!mayBreak(word, at)) continue;
    push(word.slice(from, at + 1), true);
    from = at + 1;
  }
  push(word.slice(from), false);

  function push(text: string, breakAfter: boolean): void {
    atoms.push({ kind: 'word', text, width: face.width(text) * piece.size, breakAfter, piece, face });
  }
}

const ADDRESS = /:\/\/|^www\.|@/;

/** An address may be parted behind its signs, but for hyphens, of which nobody would know whose they are, and its ends. */
function mayPartAddress(word: string, at: number): boolean {
  const sign = word.charAt(at);
  return '/?&=_'.includes(sign) && at > 2 && at < word.length - 3 && word[at + 1] !== '/' && word[at - 1] !== '/';
}

/**
 * A line may end behind a stroke, and behind a hyphen between Russian words: two letters before it at least and three
 * behind; no digits («149-ФЗ»), no names of sites.
 */
function mayPart(word: string, at: number): boolean {
  const sign = word.charAt(at);
  if (sign === '/') return at > 1;
  if (sign !== '-' || at < 2 || at + 3 >= word.length) return false;
  for (const index of [at - 2, at - 1, at + 1, at + 2, at + 3])
    if (!isLetter(word, index) || word.charCodeAt(index) < CYRILLIC) return false;
  return true;
}

/** Whether a letter stands there: what changes with its case is one. */
export function isLetter(text: string, index: number): boolean {
  const character = text.charAt(index);
  return character.toLowerCase() !== character.toUpperCase();
}
