import { STYLE_SETTINGS } from '@polozh/compiler';
import type { Span } from '@polozh/diagnostics';
import { caseOfQuestion, type Decliner, nameOfCase } from '@polozh/russian';
import { type Content, type Filter, nameKey, type RawRow } from '@polozh/syntax';
import { DIRECTIVES } from '../help/directives.ts';
import { FILTER_HELP } from '../help/filters.ts';
import { MARKERS } from '../help/markers.ts';
import { SPAN_WORDS } from '../help/span-words.ts';
import { TYPE_HELP } from '../help/types.ts';
import { formOf, wordsOf } from '../index/forms.ts';
import type { Program } from '../project/program.ts';
import type { SourceUnit } from '../project/source-unit.ts';
import { contentOf } from '../rows/content-of.ts';
import { directiveLength } from '../rows/directive.ts';
import { rowIndexAt } from '../rows/row-at.ts';
import { numbersOf } from './describe-occurrence.ts';

interface Said {
  readonly span: Span;
  readonly text: string;
}

/** What a word or sign of the language at an offset does; Markdown. `null` where plain words stand. */
export function wordAt(unit: SourceUnit, program: Program, offset: number, decliner: Decliner | null): Said | null {
  const rows = unit.rows().value;
  const row = rows[rowIndexAt(rows, offset)];
  if (row === undefined) return null;
  return (
    signAt(unit, program, row, offset) ??
    entryAt(row, offset) ??
    spanAt(unit, program, contentOf(row), offset, decliner)
  );
}

/** A row's marker with the block's numbers, or its directive. */
function signAt(unit: SourceUnit, program: Program, row: RawRow, offset: number): Said | null {
  const head = unit.text.slice(row.span.start, row.span.end);
  const length = row.kind === 'marked' ? (/^\S+/u.exec(head)?.[0].length ?? 0) : directiveLength(head);
  if (length === 0 || offset > row.span.start + length) return null;
  const span = { ...row.span, end: row.span.start + length };
  const sign = head.slice(0, length);
  const help =
    row.kind === 'marked'
      ? MARKERS.find(
          ({ prefix }) =>
            prefix ===
            sign
              .replace(/^[–—]$/u, '-')
              .replace(/^[а-яё]\)$/iu, 'а)')
              .replace(/^\d+\)$/u, '1)'),
        )
      : DIRECTIVES.find(({ name }) => nameKey(name) === nameKey(sign.slice(1).replace(/[ \t]+/gu, ' ')));
  const text = [help === undefined ? '' : `**${sign}** – ${help.documentation}`, numbersOf(program, row.span)];
  return { span, text: text.filter((part) => part !== '').join('\n\n') };
}

/** A field's type, a setting's name, a case's question in a declaration. */
function entryAt(row: RawRow, offset: number): Said | null {
  if (row.kind === 'field-declaration' && row.type !== null && touches(row.type.span, offset)) {
    const help = Object.entries(TYPE_HELP).find(([type]) => nameKey(type) === nameKey(row.type?.text ?? ''));
    return help === undefined ? null : { span: row.type.span, text: `**${help[0]}** – тип поля: ${help[1]}` };
  }
  const entry = 'entries' in row ? row.entries.find(({ name }) => touches(name.span, offset)) : undefined;
  if (entry === undefined) return null;
  const { span, text } = entry.name;
  if (row.kind === 'style-declaration') {
    const setting = STYLE_SETTINGS.get(nameKey(text));
    return setting === undefined ? null : { span, text: `**${text}** – ${setting.allowed}` };
  }
  if (row.kind === 'numbering-declaration') return { span, text: `**${text}** – образец первого номера` };
  const asked = row.kind === 'field-declaration' ? caseOfQuestion(text) : null;
  return asked === null ? null : { span, text: `**${text}** – ${nameOfCase(asked.case)} падеж` };
}

function spanAt(
  unit: SourceUnit,
  program: Program,
  content: Content,
  offset: number,
  decliner: Decliner | null,
): Said | null {
  for (const node of content) {
    if (!touches(node.span, offset)) continue;
    switch (node.kind) {
      case 'emphasis':
      case 'repealed':
        return spanAt(unit, program, node.children, offset, decliner) ?? keywordAt(unit, node.span, offset);
      case 'chain':
        return spanAt(
          unit,
          program,
          node.branches.flatMap((branch) => branch.children),
          offset,
          decliner,
        );
      case 'field-use': {
        const filter = node.filters.find(({ span }) => touches(span, offset));
        return filter === undefined ? null : filterText(program, nameKey(node.name.text), filter, decliner);
      }
      case 'inline-insert':
        return spanAt(unit, program, node.arguments.flat(), offset, decliner) ?? keywordAt(unit, node.span, offset);
      case 'note-use':
      case 'label-mark':
      case 'reference':
      case 'link':
      case 'fixed-number':
      case 'box':
        return keywordAt(unit, node.span, offset);
      default:
    }
  }
  return null;
}

/** The word behind `((`. */
function keywordAt(unit: SourceUnit, span: Span, offset: number): Said | null {
  const text = unit.text.slice(span.start, span.end);
  const match = /^\(\([ \t]*(?<word>утратил\p{L}?[ \t]+силу|\p{L}+)/iu.exec(text);
  const word = match?.groups?.['word'];
  if (word === undefined || offset > span.start + (match?.[0].length ?? 0)) return null;
  const key = nameKey(word).replace(/^утратил\p{L}?\s+/u, 'утратил ');
  const help = SPAN_WORDS.find((known) => known.word === key);
  const start = span.start + text.indexOf(word);
  return help === undefined
    ? null
    : { span: { ...span, start, end: start + word.length }, text: `**${help.word}** – ${help.documentation}` };
}

function filterText(program: Program, key: string, filter: Filter, decliner: Decliner | null): Said | null {
  const asked = caseOfQuestion(filter.text);
  if (asked === null) {
    const help = FILTER_HELP[nameKey(filter.text)];
    return help === undefined ? null : { span: filter.span, text: `**${filter.text}** – ${help}` };
  }
  const forms = wordsOf(program.declared(), key).map((words) => {
    const { text, from } = formOf(words, asked, decliner);
    return `- ${words.kind === null ? '' : `${words.kind}: `}${text}${from === 'guess' ? ' (?)' : ''}`;
  });
  return {
    span: filter.span,
    text: [`**${filter.text}** – ${nameOfCase(asked.case)} падеж`, ...(forms.length === 0 ? [] : ['', ...forms])].join(
      '\n',
    ),
  };
}

const touches = (span: Span, offset: number): boolean => span.start <= offset && offset <= span.end;
