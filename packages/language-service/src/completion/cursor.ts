import { DIRECTIVE_NAMES, nameKey } from '@polozh/syntax';
import type { NameSpace } from '../index/occurrence.ts';
import { lineAbove, openSpan, paragraphBefore } from './open-span.ts';

/** What an author is writing where the cursor stands, told from the text before it; it need not be well-formed. */
export type Cursor =
  /** Words: nothing to offer. */
  | { readonly kind: 'words' }
  /** An empty line. */
  | { readonly kind: 'line'; readonly typed: string }
  /** Behind a line's slash. */
  | { readonly kind: 'directive'; readonly typed: string }
  /** The first word behind `((`. */
  | { readonly kind: 'span'; readonly typed: string }
  | { readonly kind: 'operand'; readonly typed: string; readonly after: string | null }
  | { readonly kind: 'joint'; readonly typed: string; readonly after: string }
  | { readonly kind: 'value'; readonly typed: string; readonly owner: string }
  | { readonly kind: 'field'; readonly typed: string }
  | { readonly kind: 'filter'; readonly typed: string; readonly name: string; readonly given: readonly string[] }
  | { readonly kind: 'reference-filter'; readonly typed: string }
  | { readonly kind: 'name'; readonly typed: string; readonly space: NameSpace; readonly word: string }
  | { readonly kind: 'type'; readonly typed: string }
  | { readonly kind: 'choice-type'; readonly typed: string }
  | { readonly kind: 'path'; readonly typed: string }
  /** The name of a line in a declaration's body. */
  | { readonly kind: 'entry'; readonly typed: string; readonly directive: string; readonly header: string }
  /** The case behind a kind in a line of `/слово`. */
  | { readonly kind: 'word-case'; readonly typed: string }
  | { readonly kind: 'setting'; readonly typed: string; readonly directive: string; readonly name: string }
  | { readonly kind: 'table-setting'; readonly typed: string };

const NAME = '[\\p{L}\\p{M}\\p{N}_-]';
const WORDS: Cursor = { kind: 'words' };

/** What stands at an offset. `typed` is what of it is there already, up to the offset. */
export function cursorAt(text: string, offset: number): Cursor {
  const paragraph = paragraphBefore(text, offset);
  const line = lastLine(paragraph);
  if (/^[ \t]*\/\//u.test(line)) return WORDS;
  const span = openSpan(paragraph);
  if (span !== null) return inSpan(span);
  const slashed = /^[ \t]*\/(?<rest>.*)$/u.exec(line)?.groups?.['rest'];
  if (slashed !== undefined) return inDirective(slashed);
  return inBody(text, offset, line);
}

const lastLine = (text: string): string => text.slice(Math.max(text.lastIndexOf('\n'), text.lastIndexOf('\r')) + 1);

const of = (pattern: string, text: string): Readonly<Record<string, string>> | null =>
  new RegExp(pattern, 'iu').exec(text)?.groups ?? null;

const NOUNS = 'пункты?|подпункты?|разделы?|приложени[ея]|таблиц[аы]';

function inSpan(inner: string): Cursor {
  if (/^[^:;]*\?/u.test(inner)) return WORDS;
  const note = of(`^\\s*(?<word>сноска|метка|вставить)\\s+(?<typed>${NAME}*)$`, inner);
  if (note !== null) return { kind: 'name', typed: note['typed'] ?? '', ...nameSpaceOf(note['word'] ?? '') };
  const short = of(`^\\s*(?:${NOUNS})\\s+[^:]*:\\s*(?<typed>${NAME}*)$`, inner);
  if (short !== null) return { kind: 'reference-filter', typed: short['typed'] ?? '' };
  const label = of(`^\\s*(?<word>${NOUNS})\\s+(?:.*(?:,|\\s[–—-])\\s*)?(?<typed>${NAME}*)$`, inner);
  if (label !== null)
    return { kind: 'name', typed: label['typed'] ?? '', space: 'label', word: nameKey(label['word'] ?? '') };
  if (/^\s*(?:вставить|ссылка|номер|утратил\p{L}?)\s/iu.test(inner)) return WORDS;
  const filter = of(`^\\s*(?<name>${NAME}+)\\s*:(?<given>(?:[^,]*,)*)\\s*(?<typed>[^,:;]*)$`, inner);
  if (filter !== null) {
    const given = (filter['given'] ?? '').split(',').map((word) => word.trim());
    return {
      kind: 'filter',
      typed: filter['typed'] ?? '',
      name: filter['name'] ?? '',
      given: given.filter((word) => word !== ''),
    };
  }
  if (/[:;]/u.test(inner)) return WORDS;
  const first = of(`^\\s*(?<typed>${NAME}*)$`, inner);
  return first === null ? inCondition(inner) : { kind: 'span', typed: first['typed'] ?? '' };
}

function nameSpaceOf(word: string): { readonly space: NameSpace; readonly word: string } {
  const key = nameKey(word);
  return { space: key === 'сноска' ? 'note' : key === 'метка' ? 'label' : 'fragment', word: key };
}

/** Words behind which an operand stands, not an operator. */
const OPERATORS: ReadonlySet<string> = new Set(['и', 'или', 'не', 'кроме']);

function inCondition(condition: string): Cursor {
  const typed = new RegExp(`${NAME}*$`, 'u').exec(condition)?.[0] ?? '';
  const before = condition.slice(0, condition.length - typed.length);
  const owner = of(`(?<name>${NAME}+)\\s*=\\s*$`, before)?.['name'];
  if (owner !== undefined) return { kind: 'value', typed, owner };
  if (/указано\s*\(\s*$/iu.test(before)) return { kind: 'field', typed };
  const after = of(`(?<name>${NAME}+)\\s*,\\s*$`, before)?.['name'] ?? null;
  if (/(?:больше|меньше)\s*$/iu.test(before)) return WORDS;
  const last = of(`(?<last>${NAME}+|\\))\\s+$`, before)?.['last'];
  if (last === undefined || OPERATORS.has(nameKey(last))) return { kind: 'operand', typed, after };
  return { kind: 'joint', typed, after: last };
}

const DIRECTIVE_KEYS = DIRECTIVE_NAMES.map(nameKey);

function inDirective(rest: string): Cursor {
  const typed = nameKey(rest.replace(/[ \t]+/gu, ' '));
  if (DIRECTIVE_KEYS.some((name) => name.startsWith(typed))) return { kind: 'directive', typed: rest };
  const condition = of('^(?:иначе[ \\t]+)?если[ \\t]+(?<condition>.*)$', rest);
  if (condition !== null) return inCondition(` ${condition['condition'] ?? ''}`);
  const named = of(`^(?<word>вставить|сноска)[ \\t]+(?<typed>${NAME}*)$`, rest);
  if (named !== null)
    return {
      kind: 'name',
      typed: named['typed'] ?? '',
      ...nameSpaceOf(named['word'] ?? ''),
      word: `/${nameKey(named['word'] ?? '')}`,
    };
  const path = of('^включить[ \\t]+(?<typed>.*)$', rest);
  if (path !== null) return { kind: 'path', typed: path['typed'] ?? '' };
  const type = of(`^поле[ \\t]+${NAME}+[ \\t]*:[ \\t]*(?:список[ \\t]+)?(?<typed>[\\p{L}/]*)$`, rest);
  if (type !== null) return { kind: 'type', typed: type['typed'] ?? '' };
  const choice = of(`^выбор[ \\t]+${NAME}+[ \\t]*:[ \\t]*(?<typed>[\\p{L}/]*)$`, rest);
  if (choice !== null) return { kind: 'choice-type', typed: choice['typed'] ?? '' };
  return /^[\p{L} \t]*$/u.test(rest) && !/[ \t]/u.test(rest) ? { kind: 'directive', typed: rest } : WORDS;
}

/** A line that begins with no sign: of a declaration's body, of a table, or of a text. */
function inBody(text: string, offset: number, line: string): Cursor {
  const header = headerAbove(text, offset - line.length);
  const directive = nameKey(of('^[ \\t]*/(?<name>[а-яё]+)', header ?? '')?.['name'] ?? '');
  if (header !== null && ['поле', 'слово', 'оформление', 'нумерация', 'проверки'].includes(directive)) {
    const setting = of('^[ \\t]*(?<name>\\S.*?)[ \\t]+[–—-][ \\t]*(?<typed>.*)$', line);
    if (setting !== null)
      return directive === 'поле' || directive === 'слово'
        ? WORDS
        : { kind: 'setting', typed: setting['typed'] ?? '', directive, name: setting['name'] ?? '' };
    const wordCase = directive === 'слово' ? of('^[^,]*,[ \\t]*(?<typed>[^,]*)$', line) : null;
    if (wordCase !== null) return { kind: 'word-case', typed: wordCase['typed'] ?? '' };
    return { kind: 'entry', typed: line.trimStart(), directive, header };
  }
  if (directive === 'таблица' && /^[ \t]*\([^:()]*$/u.test(line))
    return { kind: 'table-setting', typed: line.trimStart().slice(1) };
  return /^[ \t]*(?:[=+–—:/-]*|\p{L}\)?|\d\)?)$/u.test(line) ? { kind: 'line', typed: line.trimStart() } : WORDS;
}

/** The nearest line above that begins with a slash, with no empty line between; `null` where there is none. */
function headerAbove(text: string, lineStart: number): string | null {
  let end = lineStart;
  for (let count = 0; count < 200 && end > 0; count++) {
    const start = lineAbove(text, end, 0);
    const line = text.slice(start, end).trim();
    if (line === '') return null;
    if (line.startsWith('/') && !line.startsWith('//')) return line;
    end = start;
  }
  return null;
}
