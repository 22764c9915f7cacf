import type { Marks, Origin, Run, TextRun } from '@polozh/document';
import { bindSpaces } from '@polozh/russian';
import { findLinks, mayHaveLinks } from '../../links.ts';

/** A text while it grows; `end` is where its last words stand in the source. */
interface Piece {
  readonly kind: 'text';
  text: string;
  readonly marks: Marks;
  readonly origin: Origin;
  end: number;
}

type Part = Piece | Exclude<Run, TextRun>;

/** Collects the runs of one paragraph: like texts become one, white space is put in order, spaces that must not break are bound. */
export class Draft {
  private readonly parts: Part[] = [];
  private endsInDot = false;

  /** A field's words. «1 апреля 2027 г.» at a sentence's end has one dot for both: the dot typed behind such words goes. */
  words(text: string, marks: Marks, origin: Origin): void {
    this.text(text, marks, origin);
    this.endsInDot = text.endsWith('.');
  }

  text(typed: string, marks: Marks, origin: Origin): void {
    const text = this.endsInDot && /^\.(?!\.)/.test(typed) ? typed.slice(1) : typed;
    if (text === '') return;
    this.endsInDot = false;
    const last = this.parts[this.parts.length - 1];
    if (last?.kind !== 'text' || last.marks.bold !== marks.bold || last.marks.italic !== marks.italic) {
      this.parts.push({ kind: 'text', text, marks, origin, end: origin?.end ?? 0 });
      return;
    }
    last.text += text;
    if (last.origin !== null && origin !== null && last.origin.file === origin.file && origin.end > last.end)
      last.end = origin.end;
  }

  run(run: Exclude<Run, TextRun>): void {
    this.endsInDot = run.kind === 'field' && run.text.endsWith('.');
    this.parts.push(run);
  }

  finish(): readonly Run[] {
    const { parts } = this;
    tidy(parts);
    const runs: Run[] = [];
    for (let index = 0; index < parts.length; index++) {
      const part = parts[index] as Part;
      const before = neighbour(parts[index - 1], -1);
      const after = neighbour(parts[index + 1], 1);
      if (part.kind === 'field') runs.push({ ...part, text: bindSpaces(part.text, before, after) });
      else if (part.kind !== 'text') runs.push(part);
      else if (part.text !== '') finishText(part, before, after, runs);
    }
    return runs;
  }
}

/** A sign that no space goes before; three dots may stand for words left out. */
const CLOSING = String.raw`(?:[,;:!?)»]|\.(?!\.))`;
/** Between nothing but «( )» and «« »» a space is a place to write in. */
const NEEDLESS = new RegExp(`(?<![(« ]) +(?=${CLOSING})|(?<=[(«]) +(?![ )»])`, 'g');
const BEGINS_CLOSING = new RegExp(`^${CLOSING}`);
const SPACES = /[ \t\r\n]+/g;
const UNTIDY = /[\t\r\n]| [ ,.;:!?)»]|[(«] /;

/**
 * After selection runs of spaces become one, spaces go before «, . ; : ! ? ) »», behind «( «» and at the paragraph's and
 * line's ends; nothing else of the typed text is touched. A box and its word stay on one line.
 */
function tidy(parts: readonly Part[]): void {
  let before: Piece | null = null;
  let atStart = true;
  for (const part of parts) {
    if (part.kind !== 'text') {
      if (part.kind === 'break') {
        if (before !== null) before.text = before.text.trimEnd();
        atStart = true;
      } else atStart = false;
      if (part.kind !== 'note-mark') before = null;
      continue;
    }
    if (UNTIDY.test(part.text)) part.text = part.text.replace(SPACES, ' ').replace(NEEDLESS, '');
    const stands = before?.text.endsWith(' ') === true;
    const opened = before !== null && /[(«]$/.test(before.text);
    if (part.text.startsWith(' ') && (atStart || stands || opened)) part.text = part.text.slice(1);
    if (before !== null && stands && BEGINS_CLOSING.test(part.text)) before.text = before.text.slice(0, -1);
    if (part.text !== '') {
      before = part;
      atStart = false;
    }
  }
  const last = parts[parts.length - 1];
  if (last?.kind === 'text' && last.text.endsWith(' ')) last.text = last.text.slice(0, -1);
  for (let index = 1; index < parts.length; index++) {
    const part = parts[index] as Part;
    if (part.kind === 'text' && parts[index - 1]?.kind === 'box') part.text = part.text.replace(/^ /, '\u00a0');
  }
}

/** Characters next to a text, so that spaces at its edges are bound by what stands beyond. */
function neighbour(part: Part | undefined, side: -1 | 1): string {
  if (part?.kind === 'blank') return '_'.repeat(Math.min(part.length, 24));
  if (part === undefined || !('text' in part)) return '';
  return side < 0 ? part.text.slice(-24) : part.text.slice(0, 24);
}

function finishText(piece: Piece, before: string, after: string, runs: Run[]): void {
  const { marks } = piece;
  const origin = originOf(piece);
  const bound = bindSpaces(piece.text, before, after);
  if (!mayHaveLinks(piece.text)) {
    runs.push({ kind: 'text', text: bound, marks, origin });
    return;
  }
  for (const { text, href } of findLinks(bound))
    runs.push(href === null ? { kind: 'text', text, marks, origin } : { kind: 'link', href, text, marks, origin });
}

const originOf = ({ origin, end }: Piece): Origin =>
  origin === null || origin.end === end ? origin : { file: origin.file, start: origin.start, end };
