import type { Stretch } from './wordings.ts';

/** A piece of a reading as it is shown. */
export interface Piece {
  readonly text: string;
  readonly differs: boolean;
}

/** Words that stay on each side of what differs. */
const CONTEXT = 3;
/** So many words are not worth an ellipsis. */
const SHORT = 8;

/** A reading cut down to what differs and a few words around it; the first words stay, for the place to be known by. */
export function shorten(stretches: readonly Stretch[]): readonly Piece[] {
  return stretches.map(({ text, differs }, index) => {
    if (differs) return { text, differs };
    const words = text.match(/\s*\S+\s*?(?=\s|$)|\s+$/g) ?? [];
    if (words.length <= SHORT) return { text, differs };
    const head = words.slice(0, CONTEXT).join('');
    const tail = words.slice(-CONTEXT).join('');
    const isLast = index === stretches.length - 1;
    return { text: isLast ? `${head} …` : `${head} …${tail}`, differs };
  });
}
