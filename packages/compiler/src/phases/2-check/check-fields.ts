import { certainName, diagnostic, nameFix, nearest } from '@polozh/diagnostics';
import { caseOfQuestion } from '@polozh/russian';
import { type BadInline, type Condition, type FieldUse, nameKey } from '@polozh/syntax';
import { FILTERS, filterNames } from '../../filters.ts';
import type { FieldType } from '../../symbols.ts';
import type { Check, CheckContext } from './check.ts';
import { meantBy, usedAsField } from './meant-spans.ts';

/** Every `((поле))` is declared and asked for in a way that its type has; every field, word and choice is used. */
export const checkFields: Check = (context) => {
  const used = new Set<string>();
  return {
    branch: ({ condition }) => {
      if (condition !== null) addNames(condition, used);
    },
    inlines: {
      'field-use': (node) => checkUse(node, context, used),
      'bad-inline': (node) => checkMeaningless(node, context, used),
      text: ({ text, escaped, span }) => {
        if (!escaped && text.includes('((')) checkUnclosed(text, span, context);
      },
    },
    finish: () => {
      const { fields, words, choices } = context.symbols;
      for (const { key, name, span } of fields.values())
        if (!used.has(key)) context.report(diagnostic('unused-field', span, { name }));
      for (const { key, name, span } of words.values())
        if (!used.has(key)) context.report(diagnostic('unused-declaration', span, { what: 'слово', name }));
      for (const { key, name, span } of choices.values())
        if (!used.has(key)) context.report(diagnostic('unused-declaration', span, { what: 'выбор', name }));
    },
  };
};

/** Adds the keys of all that a condition names. */
function addNames(condition: Condition, names: Set<string>): void {
  switch (condition.kind) {
    case 'not':
      addNames(condition.operand, names);
      break;
    case 'all':
    case 'any':
      for (const operand of condition.operands) addNames(operand, names);
      break;
    case 'bad-condition':
      break;
    default:
      names.add(nameKey(condition.name.text));
  }
}

/** Types whose values stay as they are in every case. */
const HAS_NO_CASES: ReadonlySet<FieldType> = new Set([
  'дата',
  'год',
  'да/нет',
  'телефон',
  'почта',
  'сайт',
  'инн',
  'огрн',
]);

function checkUse(use: FieldUse, { symbols, report }: CheckContext, used: Set<string>): void {
  const key = nameKey(use.name.text);
  used.add(key);
  const isKind = key === 'вид' && symbols.kinds !== null;
  const field = symbols.fields.get(key);
  const isChoice = symbols.choices.get(key)?.yesNo === false;
  if (field === undefined && !symbols.words.has(key) && !isKind && !isChoice) {
    const known = [...symbols.fields.values(), ...symbols.words.values()].map((other) => other.name);
    const instead = usedAsField(use.name.text, symbols);
    // What was surely meant is not unused.
    used.add(nameKey(certainName(use.name.text, known) ?? ''));
    report({
      ...diagnostic('unknown-field', use.name.span, {
        name: use.name.text,
        nearest: nearest(use.name.text, known),
        known,
        instead,
      }),
      ...(instead === null ? nameFix(use.name.span, use.name.text, known) : {}),
    });
    return;
  }
  for (const filter of use.filters) {
    const name = nameKey(filter.text);
    const isCase = caseOfQuestion(filter.text) !== null;
    const known = FILTERS.get(name);
    if (!isCase && known === undefined)
      report({
        ...diagnostic('unknown-filter', filter.span, {
          filter: filter.text,
          nearest: nearest(filter.text, filterNames()),
        }),
        ...nameFix(filter.span, filter.text, filterNames()),
      });
    const type = field?.type ?? 'текст';
    const unsuited = isCase ? HAS_NO_CASES.has(type) : known?.types?.includes(type) === false;
    if (unsuited)
      report(diagnostic('filter-not-for-type', filter.span, { filter: filter.text, name: use.name.text, type }));
  }
  if (use.agreement !== null && (use.agreement.length < 3 || use.agreement.length > 4))
    report(diagnostic('agreement-forms', use.span, { count: use.agreement.length }));
}

/** `((…))` that is no field, condition or word of the language. */
function checkMeaningless({ text, span }: BadInline, { symbols, report }: CheckContext, used: Set<string>): void {
  if (!text.endsWith('))')) return;
  const meaning = meantBy(text.slice(2, -2).trim(), symbols);
  if (meaning?.name != null) used.add(nameKey(meaning.name));
  report({
    ...diagnostic('meaningless-span', span, { text: text.slice(2, -2).trim(), meant: meaning?.text ?? null }),
    ...(meaning?.isCertain === true
      ? { fix: { title: `заменить на «((${meaning.text}))»`, edits: [{ span, text: `((${meaning.text}))` }] } }
      : {}),
  });
}

const OPENED = /\(\(\s*(?<name>[A-Za-zА-Яа-яЁё](?:[A-Za-zА-Яа-яЁё0-9_-]|[\u0300-\u036f])*)/g;

/** «((адрес).»: one bracket is missing, for none that follows closes the outer one. */
function isCutShort(rest: string, name: string): boolean {
  if (name.length < 3 || !/^\)[.,;:!?]/.test(rest)) return false;
  let depth = 0;
  for (const character of rest.slice(1)) {
    if (character === '(') depth++;
    else if (character === ')' && --depth < 0) return false;
  }
  return true;
}

/** `((` that was never closed, before a name that the document knows, is no text. */
function checkUnclosed(text: string, span: FieldUse['span'], { symbols, report }: CheckContext): void {
  for (const match of text.matchAll(OPENED)) {
    const name = match.groups?.['name'] ?? '';
    const key = nameKey(name);
    const known =
      symbols.fields.has(key) ||
      symbols.words.has(key) ||
      symbols.choices.has(key) ||
      symbols.kinds?.values.some((kind) => kind.key === key);
    if (known || isCutShort(text.slice(match.index + match[0].length), name))
      report(
        diagnostic(
          'unclosed-known-span',
          { ...span, start: span.start + match.index, end: span.start + match.index + match[0].length },
          { name },
        ),
      );
  }
}
