import type { Severity } from '@polozh/diagnostics';
import type { CompletionKind, Fold, OutlineKind } from '@polozh/language-service';
import { CompletionItemKind, DiagnosticSeverity, FoldingRangeKind, SymbolKind } from 'vscode-languageserver/node';

export const COMPLETION_KINDS: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  field: CompletionItemKind.Variable,
  word: CompletionItemKind.Variable,
  kind: CompletionItemKind.EnumMember,
  choice: CompletionItemKind.Enum,
  value: CompletionItemKind.EnumMember,
  parameter: CompletionItemKind.TypeParameter,
  label: CompletionItemKind.Reference,
  note: CompletionItemKind.Reference,
  fragment: CompletionItemKind.Function,
  case: CompletionItemKind.Operator,
  filter: CompletionItemKind.Operator,
  keyword: CompletionItemKind.Keyword,
  directive: CompletionItemKind.Keyword,
  type: CompletionItemKind.Class,
  setting: CompletionItemKind.Property,
  path: CompletionItemKind.File,
  snippet: CompletionItemKind.Snippet,
};

export const SYMBOL_KINDS: Readonly<Record<OutlineKind, SymbolKind>> = {
  section: SymbolKind.Namespace,
  clause: SymbolKind.Field,
  appendix: SymbolKind.Package,
  table: SymbolKind.Array,
  requisite: SymbolKind.Property,
  declaration: SymbolKind.Variable,
  note: SymbolKind.String,
  fragment: SymbolKind.Function,
};

export const SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
};

export const FOLD_KINDS: Readonly<Record<Fold['kind'], FoldingRangeKind>> = {
  section: FoldingRangeKind.Region,
  block: FoldingRangeKind.Region,
  declaration: FoldingRangeKind.Region,
  comment: FoldingRangeKind.Comment,
};
