import type { Marks, Origin, Run, TextRun } from '@polozh/document';
import { bindSpaces } from '@polozh/russian';
import { findLinks } from '../../links.ts';

/** Collects the runs of one paragraph: like texts become one, white space is put in order, spaces that must not break are bound. */
export interface Draft {
  readonly text: (text: string, marks: Marks, origin: Origin) => void;
  readonly run: (run: Run) => void;
  readonly finish: () => readonly Run[];
}

interface Piece {
  text: string;
  readonly marks: Marks;
  origin: Origin;
}

const BEFORE_PUNCTUATION = / +(?=[,.;:)])/g;
const SPACES = /[ \t\r\n]+/g;
const UNTIDY = /[\t\r\n]| {2}| [,.;:)]/;

export function createDraft(): Draft {
  const parts: (Piece | Exclude<Run, TextRun>)[] = [];

  return {
    text(text, marks, origin) {
      if (text === '') return;
      const last = parts[parts.length - 1];
      if (
        last !== undefined &&
        !('kind' in last) &&
        last.marks.bold === marks.bold &&
        last.marks.italic === marks.italic
      ) {
        last.text += text;
        if (last.origin !== null && origin !== null && last.origin.file === origin.file && origin.end > last.origin.end)
          last.origin = { ...last.origin, end: origin.end };
      } else parts.push({ text, marks, origin });
    },
    run(run) {
      if (run.kind !== 'text') parts.push(run);
      else this.text(run.text, run.marks, run.origin);
    },
    finish() {
      tidy(parts);
      for (const [index, part] of parts.entries()) if (!('kind' in part) && isBox(parts[index - 1])) bindFirst(part);
      return parts.flatMap((part, index) =>
        'kind' in part ? [part] : finishText(part, neighbour(parts[index - 1], -1), neighbour(parts[index + 1], 1)),
      );
    },
  };
}

type Part = Piece | Exclude<Run, TextRun>;

/**
 * After selection runs of spaces become one, a space before «, . ; : )» goes, and so do spaces at the paragraph's and
 * line's ends; nothing else of the typed text is touched.
 */
function tidy(parts: Part[]): void {
  let before: Piece | null = null;
  let atStart = true;
  for (const part of parts) {
    if ('kind' in part) {
      if (part.kind === 'break') {
        if (before !== null) before.text = before.text.trimEnd();
        atStart = true;
      } else atStart = false;
      if (part.kind !== 'note-mark') before = null;
      continue;
    }
    if (UNTIDY.test(part.text)) part.text = part.text.replace(SPACES, ' ').replace(BEFORE_PUNCTUATION, '');
    if (part.text.startsWith(' ') && (atStart || before?.text.endsWith(' '))) part.text = part.text.slice(1);
    if (before?.text.endsWith(' ') && /^[,.;:)]/.test(part.text)) before.text = before.text.slice(0, -1);
    if (part.text !== '') {
      before = part;
      atStart = false;
    }
  }
  const last = parts[parts.length - 1];
  if (last !== undefined && !('kind' in last)) last.text = last.text.replace(/[ \t]+$/, '');
}

const isBox = (part: Part | undefined): boolean => part !== undefined && 'kind' in part && part.kind === 'box';

/** A box and its word stay on one line. */
function bindFirst(piece: Piece): void {
  piece.text = piece.text.replace(/^ /, '\u00a0');
}

/** Characters next to a text, so that spaces at its edges are bound by what stands beyond. */
function neighbour(part: Part | undefined, side: -1 | 1): string {
  if (part === undefined) return '';
  const text = 'kind' in part ? ('text' in part ? part.text : '') : part.text;
  return side < 0 ? text.slice(-12) : text.slice(0, 12);
}

function finishText(piece: Piece, before: string, after: string): Run[] {
  if (piece.text === '') return [];
  const { marks, origin } = piece;
  const bound = bindSpaces(piece.text, before, after);
  return findLinks(bound).map(({ text, href }) =>
    href === null ? { kind: 'text', text, marks, origin } : { kind: 'link', href, text, marks, origin },
  );
}
