import {
  type Condition,
  type Content,
  DIRECTIVE_NAMES,
  type Entry,
  type Name,
  nameKey,
  type RawRow,
} from '@polozh/syntax';
import type { TokenName } from '../help/tokens.ts';
import type { Declared } from '../index/declared.ts';
import { kindOf } from '../index/file-index.ts';
import type { Project } from '../project/project.ts';
import type { SourceUnit } from '../project/source-unit.ts';
import { rowIndexAt } from '../rows/row-at.ts';

/** A coloured piece of a file. */
export interface Highlight {
  readonly start: number;
  readonly end: number;
  readonly token: TokenName;
}

/**
 * The coloured pieces of a file in the order of the text, not overlapping; plain words have none.
 * @param from with `to` limits the answer to the rows that touch a range, which is what an editor shows
 */
export function highlights(
  project: Project,
  path: string,
  from = 0,
  to = Number.POSITIVE_INFINITY,
): readonly Highlight[] {
  const unit = project.files.get(path);
  if (unit === undefined) return [];
  const declared = project.programsOf(path)[0]?.declared();
  const rows = unit.rows().value;
  const painter = createPainter(unit, declared ?? null);
  for (let index = Math.max(0, rowIndexAt(rows, from)); index < rows.length; index++) {
    const row = rows[index] as RawRow;
    if (row.span.start > to) break;
    painter.row(row);
  }
  return painter.highlights();
}

const DIRECTIVE = new RegExp(
  `^/(?:${[...DIRECTIVE_NAMES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '[ \\t]+'))
    .join('|')})`,
  'iu',
);
const KEYWORDS: ReadonlySet<string> = new Set([
  'и',
  'или',
  'не',
  'кроме',
  'иначе',
  'указано',
  'больше',
  'меньше',
  'решено',
  'шаблон',
  'готовый',
]);
const SPAN_WORD = /^\(\([ \t]*(?<word>[а-яё]+(?:[ \t]+силу)?)/iu;
const COMMENT = /\/\/[^\r\n]*/gu;
const LINE_COMMENT = /^[ \t]*(?<comment>\/\/[^\r\n]*)/gmu;

interface Painter {
  readonly row: (row: RawRow) => void;
  readonly highlights: () => readonly Highlight[];
}

function createPainter({ text, index }: SourceUnit, declared: Declared | null): Painter {
  const found: Highlight[] = [];
  const add = (token: TokenName, start: number, end: number): void => {
    if (end > start) found.push({ start, end, token });
  };
  const name = (token: TokenName, { span }: Name): void => add(token, span.start, span.end);
  const { fragments } = index();

  const nameToken = (key: string, at: number): TokenName => {
    const fragment = fragments.find(({ span }) => span.start <= at && at < span.end);
    if (fragment?.parameters.some((parameter) => nameKey(parameter.text) === key)) return 'parameter';
    return declared?.names.get(key)?.kind ?? (key === 'вид' ? 'word' : 'field');
  };

  /** Words, numbers and signs between two offsets, read as a condition. */
  const condition = (start: number, end: number): void => {
    let afterEquals = false;
    for (const match of text.slice(start, end).matchAll(/[\p{L}\p{M}_][\p{L}\p{M}\p{N}_-]*|\d+(?:,\d+)?|[=,()]/gu)) {
      const [piece] = match;
      const at = start + match.index;
      const key = nameKey(piece);
      if (/^\d/u.test(piece)) add('number', at, at + piece.length);
      else if (KEYWORDS.has(key)) add('keyword', at, at + piece.length);
      else if (/^\p{L}/u.test(piece)) {
        const declaredAs = declared?.names.get(key)?.kind;
        add(afterEquals ? 'value' : (declaredAs ?? 'kind'), at, at + piece.length);
      }
      afterEquals = piece === '=';
    }
  };

  /** The opening brackets and the keyword behind them. */
  const opening = (span: { start: number; end: number }): void => {
    add('bracket', span.start, span.start + 2);
    const word = SPAN_WORD.exec(text.slice(span.start, span.end))?.groups?.['word'];
    if (word === undefined) return;
    const at = text.indexOf(word, span.start);
    add('keyword', at, at + word.length);
  };
  const closing = (span: { start: number; end: number }): void => {
    if (text.endsWith('))', span.end)) add('bracket', span.end - 2, span.end);
  };

  const conditional = (
    span: { start: number; end: number },
    node: Condition | null,
    children: Content,
    look: TokenName | null,
  ): void => {
    add('bracket', span.start, span.start + 2);
    const mark = text.indexOf('?', node?.span.end ?? span.start);
    condition(span.start + 2, mark);
    add('bracket', mark, mark + 1);
    content(children, look);
    closing(span);
  };

  const content = (nodes: Content, look: TokenName | null): void => {
    for (const node of nodes) {
      const { span } = node;
      switch (node.kind) {
        case 'text':
          if (node.escaped && text[span.start] === '\\') add('escape', span.start, span.end);
          else if (look !== null) add(look, span.start, span.end);
          break;
        case 'soft-break':
          for (const match of text.slice(span.start, span.end).matchAll(COMMENT))
            add('comment', span.start + match.index, span.start + match.index + match[0].length);
          break;
        case 'blank':
          add('blank', span.start, span.end);
          break;
        case 'emphasis':
          add('marker', span.start, span.start + 1);
          content(node.children, node.style === 'bold' ? 'strong' : 'emphasis');
          add('marker', span.end - 1, span.end);
          break;
        case 'chain':
          for (const branch of node.branches) conditional(branch.span, branch.condition, branch.children, look);
          break;
        case 'guard':
          conditional(span, node.condition, [], null);
          break;
        case 'field-use':
          add('bracket', span.start, span.start + 2);
          name(nameToken(nameKey(node.name.text), span.start), node.name);
          if (node.agreement !== null)
            add('filter', text.indexOf(',', node.name.span.end) + 1, text.indexOf(':', node.name.span.end));
          for (const filter of node.filters) add('filter', filter.span.start, filter.span.end);
          closing(span);
          break;
        case 'note-use':
        case 'label-mark':
          opening(span);
          name(node.kind === 'note-use' ? 'note' : 'label', node.name);
          closing(span);
          break;
        case 'reference':
          opening(span);
          for (const target of node.targets) name('label', target);
          for (const filter of node.filters) add('filter', filter.span.start, filter.span.end);
          closing(span);
          break;
        case 'inline-insert':
          opening(span);
          name('fragment', node.name);
          for (const argument of node.arguments) content(argument, 'text');
          closing(span);
          break;
        case 'link': {
          opening(span);
          const at = text.lastIndexOf(node.href, span.end);
          add('link', at, at + node.href.length);
          closing(span);
          break;
        }
        case 'fixed-number': {
          opening(span);
          const at = text.indexOf(node.number, span.start);
          add('number', at, at + node.number.length);
          closing(span);
          break;
        }
        case 'repealed':
          opening(span);
          content(node.children, look);
          closing(span);
          break;
        case 'box':
          opening(span);
          closing(span);
          break;
        default:
      }
    }
  };

  const entries = (list: readonly Entry[], token: TokenName): void => {
    for (const entry of list) {
      name(token, entry.name);
      add('text', entry.textSpan.start, entry.textSpan.end);
    }
  };

  const row = (node: RawRow): void => {
    const { span } = node;
    const head = text.slice(span.start, span.end);
    if (node.kind === 'marked') {
      add('marker', span.start, span.start + (/^\S+/u.exec(head)?.[0].length ?? 0));
      content(node.content, node.marker.kind === 'section' ? 'heading' : null);
      return;
    }
    if (node.kind === 'paragraph') {
      content(node.content, null);
      return;
    }
    if (node.kind === 'comment') {
      add('comment', span.start, span.start + head.trimEnd().length);
      return;
    }
    if (node.kind === 'blank-line') return;
    const directive = DIRECTIVE.exec(head)?.[0].length ?? 0;
    add('directive', span.start, span.start + directive);
    switch (node.kind) {
      case 'if':
      case 'else-if':
        condition(span.start + directive, span.start + head.trimEnd().length);
        break;
      case 'note':
        name('note', node.name);
        break;
      case 'fragment':
        name('fragment', node.name);
        for (const parameter of node.parameters) name('parameter', parameter);
        break;
      case 'insert':
        name('fragment', node.name);
        for (const argument of node.arguments) content(argument, 'text');
        break;
      case 'include': {
        const at = span.start + head.indexOf(node.path, directive);
        add('path', at, at + node.path.length);
        break;
      }
      case 'text-directive':
      case 'line-directive':
        content(
          node.content,
          node.name === 'title' || node.name === 'appendix' || node.name === 'table' ? 'heading' : null,
        );
        break;
      case 'document-declaration':
        content(node.content, 'heading');
        break;
      case 'kind-declaration':
        name('setting', node.name);
        entries(node.entries, 'kind');
        break;
      case 'choice-declaration':
        name('choice', node.name);
        entries(node.entries, 'value');
        break;
      case 'field-declaration':
        name('field', node.name);
        if (node.type !== null) name('type', node.type);
        if (node.value !== null) add('text', node.value.span.start, node.value.span.end);
        entries(node.entries, 'filter');
        break;
      case 'word-declaration':
        name('word', node.name);
        entries(
          node.entries.map((entry) => ({ ...entry, name: kindOf(entry) })),
          'kind',
        );
        break;
      case 'style-declaration':
      case 'numbering-declaration':
        entries(node.entries, 'setting');
        break;
      default:
    }
    if ('entries' in node) {
      for (const match of head.matchAll(LINE_COMMENT)) {
        const end = span.start + match.index + match[0].length;
        add('comment', end - (match.groups?.['comment']?.length ?? 0), end);
      }
    }
  };

  return { row, highlights: () => found.sort((a, b) => a.start - b.start) };
}
