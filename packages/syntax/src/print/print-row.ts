import type { Declaration, Entry } from '../ast/index.ts';
import { DIRECTIVE_WORDS } from '../directive-words.ts';
import { splitLines, textOnly } from '../nest/content.ts';
import type { Content, RawMarker, RawRow } from '../rows.ts';
import { fill } from './fill.ts';
import { piecesOf, type TextKind, Unprintable } from './pieces.ts';
import { printCondition } from './print-span.ts';

/** The widest line of prose. */
const WIDTH = 120;

/** A row's place in the layout. */
export interface Place {
  /** Spaces before it. */
  readonly indent: number;
  /** What its text is: prose, or a line of a body where line ends matter. */
  readonly kind: TextKind;
}

/** Prints a row; what cannot be read safely stays as typed. */
export function printRow(row: RawRow, { indent, kind }: Place, text: string): readonly string[] {
  const margin = ' '.repeat(indent);
  try {
    return linesOf(row, margin, kind, text);
  } catch (error) {
    if (error instanceof Unprintable) return asTyped(row, margin, text);
    throw error;
  }
}

/** The row as it was typed, without the white space at its lines' ends. */
export function asTyped(row: RawRow, margin: string, text: string): readonly string[] {
  const lines = text
    .slice(row.span.start, row.span.end)
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd());
  while (lines.at(-1) === '') lines.pop();
  return lines.map((line, index) => (index === 0 ? margin + line : line));
}

function linesOf(row: RawRow, margin: string, kind: TextKind, text: string): readonly string[] {
  const prose = (content: Content, head: string, hanging: number): readonly string[] =>
    fill(piecesOf(content, text, 'prose'), { first: margin + head, rest: margin + ' '.repeat(hanging), width: WIDTH });
  switch (row.kind) {
    case 'blank-line':
      return [''];
    case 'comment':
      return [`${margin}//${row.text.trimEnd()}`];
    case 'paragraph':
      return kind === 'prose' ? prose(row.content, '', 0) : bodyLines(row.content, margin, kind, text);
    case 'marked': {
      if (kind !== 'prose') {
        const typed = text.slice(row.span.start, row.content[0]?.span.start ?? row.span.end).trim();
        return bodyLines(row.content, margin, kind, text, `${typed} `);
      }
      const marker = `${printMarker(row.marker)} `;
      return prose(row.content, marker, marker.length);
    }
    case 'if':
      return [`${margin}/если ${conditionOf(row, text)}`];
    case 'else-if':
      return [`${margin}/иначе если ${conditionOf(row, text)}`];
    case 'else':
      return [`${margin}/иначе`];
    case 'end':
      return [`${margin}/конец`];
    case 'note':
      return [`${margin}/сноска ${row.name.text}`];
    case 'quotation':
      return [`${margin}/новая редакция`];
    case 'fragment':
      return [
        `${margin}/фрагмент ${row.name.text}${row.parameters.length === 0 ? '' : `: ${row.parameters.map((name) => name.text).join(', ')}`}`,
      ];
    case 'insert': {
      const given = row.arguments.map((argument) => oneLine(argument, '', 'lines', text).trim());
      return [`${margin}/вставить ${row.name.text}${given.length === 0 ? '' : `: ${given.join('; ')}`}`.trimEnd()];
    }
    case 'include':
      return [`${margin}/включить ${row.path}`.trimEnd()];
    case 'landscape':
      return [`${margin}/альбомная страница`];
    case 'acquaintance-sheet':
      return [`${margin}/лист ознакомления ${row.tail}`.trimEnd()];
    case 'text-directive': {
      const head = `/${DIRECTIVE_WORDS[row.name]} `;
      return row.name === 'abzac' || row.name === 'remark'
        ? prose(row.content, head, 2)
        : bodyLines(row.content, margin, 'lines', text, head, '  ');
    }
    case 'line-directive': {
      const inside = row.name === 'signature' || row.name === 'edges' ? 'cells' : 'lines';
      return bodyLines(row.content, margin, inside, text, `/${DIRECTIVE_WORDS[row.name]} `);
    }
    default:
      return declarationLines(row, margin, text);
  }
}

/** A condition of a row as typed: the tree does not keep its brackets. */
const conditionOf = ({ span }: RawRow, text: string): string =>
  printCondition(text.slice(span.start, span.end).replace(/^\/(?:иначе\s+если|если)/iu, ''));

function printMarker(marker: RawMarker): string {
  switch (marker.kind) {
    case 'section':
      return '='.repeat(marker.level);
    case 'clause':
      return '+'.repeat(marker.depth);
    case 'dash':
      return '-'.repeat(marker.count);
    case 'letter':
      return `${marker.letter})`;
    case 'number':
      return `${marker.number}${marker.sign}`;
    case 'definition':
      return ':';
  }
}

const TABLE_SETTING = /^\((?:ширина|выравнивание|пустых строк|шапка|рамка|примечание)\s*:/iu;

/** Lines of a body, each as it was typed but for its spaces; comments typed between them stay between them. */
function bodyLines(
  content: Content,
  margin: string,
  kind: TextKind,
  text: string,
  head = '',
  hanging = '',
): readonly string[] {
  const lines: string[] = content[0]?.kind === 'soft-break' ? [(margin + head).trimEnd()] : [];
  let end = content[0]?.span.start ?? 0;
  for (const line of splitLines(content as Parameters<typeof splitLines>[0])) {
    const start = line[0]?.span.start ?? end;
    for (const comment of text
      .slice(end, start)
      .split(/\r\n|\n|\r/)
      .map((typed) => typed.trim()))
      if (comment.startsWith('//')) lines.push(margin + hanging + comment);
    end = line.at(-1)?.span.end ?? end;
    const isSetting = kind === 'cells' && TABLE_SETTING.test(textOnly(line) ?? '');
    const before = lines.length === 0 ? margin + head : margin + hanging;
    lines.push(oneLine(line, before, isSetting ? 'lines' : kind, text));
  }
  return lines.length === 0 ? [(margin + head).trimEnd()] : lines;
}

/** A line that is never broken, but where a line end inside a span breaks it already. */
const oneLine = (content: Content, before: string, kind: TextKind, text: string): string =>
  fill(piecesOf(content, text, kind), { first: before, rest: before.replace(/\S.*$/, ''), width: Infinity }).join('\n');

/** A declaration's first line and its entries, with the comments typed among them. */
function declarationLines(row: Declaration, margin: string, text: string): readonly string[] {
  const typed = text.slice(row.span.start, row.span.end).split(/\r\n|\n|\r/);
  if (row.kind === 'document-declaration') return bodyLines(row.content, margin, 'lines', text, '/документ ', '  ');
  const entries: Entry[] = 'entries' in row ? [...row.entries] : [];
  const body = typed.slice(1).flatMap((line) => {
    if (line.trim() === '') return [];
    if (line.trim().startsWith('//')) return [`${margin}  ${line.trim()}`];
    const entry = entries.shift();
    if (entry === undefined) throw new Unprintable();
    return [`${margin}  ${entry.name.text} – ${entry.text}`.trimEnd()];
  });
  return [margin + declarationHead(row, typed[0] ?? ''), ...body];
}

function declarationHead(row: Exclude<Declaration, { kind: 'document-declaration' }>, typed: string): string {
  switch (row.kind) {
    case 'language-declaration':
      return `/язык ${row.version}`.trimEnd();
    case 'kind-declaration':
      return `/вид ${row.name.text}`;
    case 'choice-declaration': {
      const yesNo = /^\s*\/?выбор\s+[^\s:]+\s*:\s*да\/нет/iu.test(typed) ? ': да/нет' : '';
      return `/выбор ${row.name.text}${yesNo}${row.label === '' ? '' : ` – ${row.label}`}`;
    }
    case 'field-declaration': {
      const type = [row.list ? 'список' : '', row.type?.text ?? ''].filter((word) => word !== '').join(' ');
      const unit = row.unit === null ? '' : `, ${row.unit.text.replace(/\s+/gu, ' ')}`;
      const sign = row.value?.kind === 'default' ? '=' : '–';
      const value = row.value === null ? '' : ` ${sign} ${row.value.text}`.trimEnd();
      return `/поле ${row.name.text}${type === '' ? '' : `: ${type}${unit}`}${value}`;
    }
    case 'word-declaration':
      return `/слово ${row.name.text}`;
    case 'style-declaration':
      return '/оформление';
    case 'numbering-declaration':
      return '/нумерация';
    case 'checks-declaration':
      return '/проверки';
  }
}
