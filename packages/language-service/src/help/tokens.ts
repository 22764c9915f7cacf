/**
 * What a piece of source text is, for colouring: one table for the web editor, the language server's semantic tokens and
 * the TextMate grammar's scopes. `lsp` is a standard token type, which every editor's theme has a colour for.
 */
export const TOKENS = {
  marker: { lsp: 'operator', scope: 'punctuation.definition.list.begin' },
  directive: { lsp: 'keyword', scope: 'keyword.control' },
  keyword: { lsp: 'keyword', scope: 'keyword.operator.word' },
  bracket: { lsp: 'operator', scope: 'punctuation.section.embedded' },
  kind: { lsp: 'enumMember', scope: 'constant.other.kind' },
  choice: { lsp: 'property', scope: 'variable.other.choice' },
  value: { lsp: 'enumMember', scope: 'constant.other.value' },
  field: { lsp: 'variable', scope: 'variable.other.field' },
  word: { lsp: 'variable', scope: 'variable.other.word' },
  parameter: { lsp: 'parameter', scope: 'variable.parameter' },
  label: { lsp: 'function', scope: 'entity.name.label' },
  note: { lsp: 'function', scope: 'entity.name.note' },
  fragment: { lsp: 'macro', scope: 'entity.name.function' },
  filter: { lsp: 'modifier', scope: 'support.function' },
  type: { lsp: 'type', scope: 'support.type' },
  setting: { lsp: 'property', scope: 'support.type.property-name' },
  text: { lsp: 'string', scope: 'string.unquoted' },
  number: { lsp: 'number', scope: 'constant.numeric' },
  path: { lsp: 'string', scope: 'string.unquoted.path' },
  link: { lsp: 'string', scope: 'markup.underline.link' },
  heading: { lsp: 'class', scope: 'markup.heading' },
  strong: { lsp: 'string', scope: 'markup.bold' },
  emphasis: { lsp: 'string', scope: 'markup.italic' },
  blank: { lsp: 'regexp', scope: 'constant.other.blank' },
  escape: { lsp: 'regexp', scope: 'constant.character.escape' },
  comment: { lsp: 'comment', scope: 'comment.line' },
} as const satisfies Readonly<Record<string, { readonly lsp: string; readonly scope: string }>>;

export type TokenName = keyof typeof TOKENS;
