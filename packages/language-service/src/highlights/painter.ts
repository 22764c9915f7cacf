import { type Name, nameKey } from '@polozh/syntax';
import type { TokenName } from '../help/tokens.ts';
import type { Declared } from '../index/declared.ts';
import type { SourceUnit } from '../project/source-unit.ts';

/** A coloured piece of a file. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly token: TokenName;
}

/** Takes the pieces of one file as they are found. */
export interface Painter {
  readonly text: string;
  readonly paint: (token: TokenName, start: number, end: number) => void;
  readonly name: (token: TokenName, name: Name) => void;
  /** What a name in a condition names; `kind` where nothing declares it. */
  readonly conditionName: (text: string) => TokenName;
  /** What the name of `((имя))` at an offset names; `field` where nothing declares it. */
  readonly fieldName: (text: string, at: number) => TokenName;
  /** All pieces in the order of the text. */
  readonly painted: () => readonly Highlight[];
}

export function createPainter({ text, index }: SourceUnit, declared: Declared | null): Painter {
  const found: Highlight[] = [];
  const { fragments } = index();
  const paint: Painter['paint'] = (token, start, end) => {
    if (end > start) found.push({ start, end, token });
  };
  return {
    text,
    paint,
    name: (token, { span }) => paint(token, span.start, span.end),
    conditionName: (name) => declared?.names.get(nameKey(name))?.kind ?? 'kind',
    fieldName: (name, at) => {
      const key = nameKey(name);
      const fragment = fragments.find(({ span }) => span.start <= at && at < span.end);
      if (fragment?.parameters.some((parameter) => nameKey(parameter.text) === key)) return 'parameter';
      return declared?.names.get(key)?.kind ?? (key === 'вид' ? 'word' : 'field');
    },
    painted: () => apart(found.sort((a, b) => a.start - b.start)),
  };
}

/** Pieces that do not overlap: a span that was never closed ends with the brackets of one inside it, and those are painted once. */
function apart(pieces: readonly Highlight[]): readonly Highlight[] {
  let end = 0;
  return pieces.filter((piece) => {
    if (piece.start < end) return false;
    end = piece.end;
    return true;
  });
}
