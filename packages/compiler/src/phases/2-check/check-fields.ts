import { certainName, diagnostic, nameFix, nearest } from '@polozh/diagnostics';
import { caseOfQuestion } from '@polozh/russian';
import { type BadInline, type Block, type Condition, type FieldUse, nameKey } from '@polozh/syntax';
import { FILTERS, filterNames } from '../../filters.ts';
import type { FieldType, Symbols } from '../../symbols.ts';
import type { Check, CheckContext } from './check.ts';
import { meantBy, usedAsField } from './meant-spans.ts';

/** Every `((поле))` is declared and asked for in a way that its type has; every field, word and choice is used. */
export const checkFields: Check = (context) => {
  const used = new Set<string>();
  /** How each label is referred to, by its key. */
  const labels = new Map<string, string>();
  const unknown: FieldUse[] = [];
  return {
    branch: ({ condition }) => {
      if (condition !== null) addNames(condition, used);
    },
    inlines: {
      'field-use': (node) => {
        if (isDeclared(node, context.symbols)) checkUse(node, context, used);
        else unknown.push(node);
      },
      'label-mark': ({ name }, _, block) => void labels.set(nameKey(name.text), REFERENCES[block.kind] ?? 'пункт'),
      'bad-inline': (node) => checkMeaningless(node, context, used),
    },
    finish: () => {
      for (const use of unknown) reportUnknown(use, context, labels, used);
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
      // What could not be read names something all the same.
      for (const word of condition.text.match(/[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*/g) ?? [])
        names.add(nameKey(word));
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

/** What a label marks is referred to by these words. */
const REFERENCES: Partial<Record<Block['kind'], string>> = {
  section: 'раздел',
  appendix: 'приложение',
  table: 'таблица',
};

function isDeclared({ name }: FieldUse, { fields, words, choices, kinds }: Symbols): boolean {
  const key = nameKey(name.text);
  return fields.has(key) || words.has(key) || choices.get(key)?.yesNo === false || (key === 'вид' && kinds !== null);
}

function reportUnknown(
  use: FieldUse,
  { symbols, report }: CheckContext,
  labels: ReadonlyMap<string, string>,
  used: Set<string>,
): void {
  const { text, span } = use.name;
  const known = [...symbols.fields.values(), ...symbols.words.values()].map((other) => other.name);
  const noun = labels.get(nameKey(text));
  const reference = noun === undefined ? null : `((${noun} ${text}))`;
  const instead = usedAsField(text, symbols, reference);
  used.add(nameKey(text));
  // What was surely meant is not unused.
  used.add(nameKey(certainName(text, known) ?? ''));
  report({
    ...diagnostic('unknown-field', span, { name: text, nearest: nearest(text, known), known, instead }),
    ...(instead === null ? nameFix(span, text, known) : {}),
    ...(reference === null
      ? {}
      : { fix: { title: `заменить на «${reference}»`, edits: [{ span: use.span, text: reference }] } }),
  });
}

function checkUse(use: FieldUse, { symbols, report }: CheckContext, used: Set<string>): void {
  const key = nameKey(use.name.text);
  used.add(key);
  const field = symbols.fields.get(key);
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
