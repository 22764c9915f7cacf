import type { Span } from '@polozh/diagnostics';
import {
  codeActions,
  completions,
  type Decliner,
  definition,
  folding,
  format,
  highlights,
  hover,
  type OutlineItem,
  outline,
  references,
  renamable,
  rename,
  typography,
} from '@polozh/language-service';
import {
  type CodeAction,
  CodeActionKind,
  type CompletionItem,
  type DocumentHighlight,
  type DocumentSymbol,
  type FoldingRange,
  type Hover,
  InsertTextFormat,
  type Location,
  MarkupKind,
  type Position,
  type PrepareRenameResult,
  type Range,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver/node';
import { toLspDiagnostic } from './diagnostics.ts';
import { COMPLETION_KINDS, FOLD_KINDS, SYMBOL_KINDS } from './kinds.ts';
import { toOffset, toPosition, toRange } from './positions.ts';
import { packTokens } from './semantic-tokens.ts';
import type { Place } from './workspace.ts';

/** «Request failed» of the protocol: the answer is a reason to show, not a bug. */
const REQUEST_FAILED = -32803;

const SIGNS = 'исправить кавычки, тире и пробелы во всём файле';

export function completionsAt({ folder, path, unit }: Place, at: Position, decliner: Decliner): CompletionItem[] {
  return completions(folder.project(), path, toOffset(unit, at), decliner).map((completion, index) => ({
    label: completion.label,
    kind: COMPLETION_KINDS[completion.kind],
    detail: completion.detail,
    documentation: { kind: MarkupKind.Markdown, value: completion.documentation },
    sortText: String(index).padStart(4, '0'),
    insertTextFormat: completion.isSnippet ? InsertTextFormat.Snippet : InsertTextFormat.PlainText,
    textEdit: { range: toRange(unit, completion.replace), newText: completion.insert },
  }));
}

export function hoverAt({ folder, path, unit }: Place, at: Position, decliner: Decliner): Hover | null {
  const found = hover(folder.project(), path, toOffset(unit, at), decliner);
  if (found === null) return null;
  return { contents: { kind: MarkupKind.Markdown, value: found.text }, range: toRange(unit, found.span) };
}

export const definitionAt = (place: Place, at: Position): Location[] =>
  (definition(place.folder.project(), place.path, toOffset(place.unit, at))?.targets ?? []).flatMap(
    (target) => locationOf(place, target) ?? [],
  );

export const referencesAt = (place: Place, at: Position, withDeclarations: boolean): Location[] =>
  references(place.folder.project(), place.path, toOffset(place.unit, at))
    .filter(({ isDeclaration }) => withDeclarations || !isDeclaration)
    .flatMap(({ span }) => locationOf(place, span) ?? []);

export const sameNamesAt = (place: Place, at: Position): DocumentHighlight[] =>
  references(place.folder.project(), place.path, toOffset(place.unit, at))
    .filter(({ span }) => span.file === place.path)
    .map(({ span }) => ({ range: toRange(place.unit, span) }));

export function renamableAt({ folder, path, unit }: Place, at: Position): PrepareRenameResult | null {
  const found = renamable(folder.project(), path, toOffset(unit, at));
  return found === null ? null : { range: toRange(unit, found.span), placeholder: found.text };
}

export function renameAt(place: Place, at: Position, newName: string): WorkspaceEdit | ResponseError {
  const renaming = rename(place.folder.project(), place.path, toOffset(place.unit, at), newName);
  return renaming.kind === 'refused'
    ? new ResponseError(REQUEST_FAILED, renaming.reason)
    : { changes: changesOf(place, renaming.edits) };
}

export function codeActionsIn(place: Place, range: Range): CodeAction[] {
  const { folder, path, unit } = place;
  const found = codeActions(folder.project(), path, toOffset(unit, range.start), toOffset(unit, range.end));
  const quick = found.map(({ title, edits, problem, isFix }): CodeAction => {
    const known = toLspDiagnostic(folder, unit, problem);
    return {
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred: isFix,
      ...(known === null ? {} : { diagnostics: [known] }),
      edit: { changes: changesOf(place, edits) },
    };
  });
  const signs = typography(folder.project(), path);
  if (signs.length === 0) return quick;
  const all = { title: SIGNS, kind: CodeActionKind.SourceFixAll, edit: { changes: changesOf(place, signs) } };
  return [...quick, all];
}

export const formatted = (place: Place): TextEdit[] =>
  format(place.folder.project(), place.path).map(({ span, text }) => ({
    range: toRange(place.unit, span),
    newText: text,
  }));

export const foldsOf = ({ folder, path, unit }: Place): FoldingRange[] =>
  folding(folder.project(), path).map(({ kind, start, end }) => ({
    kind: FOLD_KINDS[kind],
    startLine: toPosition(unit, start).line,
    endLine: toPosition(unit, end).line,
  }));

export function symbolsOf({ folder, path, unit }: Place): DocumentSymbol[] {
  const toSymbol = (item: OutlineItem): DocumentSymbol => {
    const isNumbered = item.kind === 'section' || item.kind === 'clause' || item.kind === 'appendix';
    const name = (isNumbered ? `${item.detail} ${item.name}` : item.name).trim();
    return {
      name: name === '' ? item.detail || '–' : name,
      detail: isNumbered ? '' : item.detail,
      kind: SYMBOL_KINDS[item.kind],
      range: toRange(unit, item.span),
      selectionRange: toRange(unit, item.selection),
      children: item.children.map(toSymbol),
    };
  };
  return outline(folder.project(), path).map(toSymbol);
}

export function tokensOf({ folder, path, unit }: Place, range: Range | null): { data: number[] } {
  const [from, to] = range === null ? [0, unit.text.length] : [toOffset(unit, range.start), toOffset(unit, range.end)];
  return { data: packTokens(unit, highlights(folder.project(), path, from, to)) };
}

function locationOf({ folder }: Place, span: Span): Location | null {
  const unit = folder.project().files.get(span.file);
  return unit === undefined ? null : { uri: folder.uriOf(span.file), range: toRange(unit, span) };
}

function changesOf(
  place: Place,
  edits: readonly { readonly span: Span; readonly text: string }[],
): Record<string, TextEdit[]> {
  const changes: Record<string, TextEdit[]> = {};
  for (const { span, text } of edits) {
    const location = locationOf(place, span);
    if (location === null) continue;
    changes[location.uri] = [...(changes[location.uri] ?? []), { range: location.range, newText: text }];
  }
  return changes;
}
