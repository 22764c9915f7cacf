import { type Highlight, type SourceUnit, TOKENS, type TokenName } from '@polozh/language-service';
import type { SemanticTokensLegend } from 'vscode-languageserver/node';
import { toPosition } from './positions.ts';

const TYPES = [...new Set(Object.values(TOKENS).map(({ lsp }) => lsp))];

export const LEGEND: SemanticTokensLegend = { tokenTypes: TYPES, tokenModifiers: [] };

const indexOf = (token: TokenName): number => TYPES.indexOf(TOKENS[token].lsp);

/** Coloured pieces as the protocol packs them: five numbers each, places relative to the piece before; a piece over several lines is one a line. */
export function packTokens(unit: SourceUnit, pieces: readonly Highlight[]): number[] {
  const data: number[] = [];
  let line = 0;
  let character = 0;
  for (const { start, end, token } of pieces) {
    for (const piece of byLine(unit.text, start, end)) {
      const at = toPosition(unit, piece.start);
      const isSameLine = at.line === line;
      data.push(at.line - line, isSameLine ? at.character - character : at.character, piece.end - piece.start);
      data.push(indexOf(token), 0);
      line = at.line;
      character = at.character;
    }
  }
  return data;
}

function byLine(text: string, start: number, end: number): readonly { readonly start: number; readonly end: number }[] {
  const piece = text.slice(start, end);
  if (!/[\r\n]/u.test(piece)) return [{ start, end }];
  return [...piece.matchAll(/[^\r\n]+/gu)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}
