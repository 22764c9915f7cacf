import type { Entry, RawRow } from '@polozh/syntax';
import type { TokenName } from '../help/tokens.ts';
import { kindOf } from '../index/file-index.ts';
import { directiveLength } from '../rows/directive.ts';
import { paintCondition } from './paint-condition.ts';
import { paintContent } from './paint-content.ts';
import type { Painter } from './painter.ts';

const LINE_COMMENT = /^[ \t]*(?<comment>\/\/[^\r\n]*)/gmu;
/** Directives whose words are a heading. */
const HEADINGS: ReadonlySet<string> = new Set(['title', 'appendix', 'sub-appendix', 'table', 'document-kind', 'cover']);

/** Colours a row: its sign or directive, its names and what stands inside it. */
export function paintRow(painter: Painter, row: RawRow): void {
  const { paint, name, text } = painter;
  const { start, end } = row.span;
  const head = text.slice(start, end);
  const sign = row.kind === 'marked' ? (/^\S+/u.exec(head)?.[0].length ?? 0) : directiveLength(head);
  switch (row.kind) {
    case 'blank-line':
      return;
    case 'comment':
      paint('comment', start, start + head.trimEnd().length);
      return;
    case 'paragraph':
      paintContent(painter, row.content, null);
      return;
    case 'marked':
      paint('marker', start, start + sign);
      paintContent(painter, row.content, row.marker.kind === 'section' ? 'heading' : null);
      return;
    default:
      paint('directive', start, start + sign);
  }
  switch (row.kind) {
    case 'if':
    case 'else-if':
      paintCondition(painter, start + sign, start + head.trimEnd().length);
      break;
    case 'note':
      name('note', row.name);
      break;
    case 'fragment':
      name('fragment', row.name);
      for (const parameter of row.parameters) name('parameter', parameter);
      break;
    case 'insert':
      name('fragment', row.name);
      for (const argument of row.arguments) paintContent(painter, argument, 'text');
      break;
    case 'include': {
      const at = start + head.indexOf(row.path, sign);
      paint('path', at, at + row.path.length);
      break;
    }
    case 'text-directive':
    case 'line-directive':
      paintContent(painter, row.content, HEADINGS.has(row.name) ? 'heading' : null);
      break;
    case 'document-declaration':
      paintContent(painter, row.content, 'heading');
      break;
    case 'kind-declaration':
      name('setting', row.name);
      paintEntries(painter, row.entries, 'kind');
      break;
    case 'choice-declaration':
      name('choice', row.name);
      paintEntries(painter, row.entries, 'value');
      break;
    case 'field-declaration':
      name('field', row.name);
      if (row.type !== null) name('type', row.type);
      if (row.value !== null) paint('text', row.value.span.start, row.value.span.end);
      paintEntries(painter, row.entries, 'filter');
      break;
    case 'word-declaration':
      name('word', row.name);
      paintEntries(
        painter,
        row.entries.map((entry) => ({ ...entry, name: kindOf(entry) })),
        'kind',
      );
      break;
    case 'style-declaration':
    case 'numbering-declaration':
    case 'checks-declaration':
      paintEntries(painter, row.entries, 'setting');
      break;
    default:
  }
  if (!('entries' in row)) return;
  for (const match of head.matchAll(LINE_COMMENT)) {
    const to = start + match.index + match[0].length;
    paint('comment', to - (match.groups?.['comment']?.length ?? 0), to);
  }
}

function paintEntries({ paint, name }: Painter, entries: readonly Entry[], token: TokenName): void {
  for (const entry of entries) {
    name(token, entry.name);
    paint('text', entry.textSpan.start, entry.textSpan.end);
  }
}
