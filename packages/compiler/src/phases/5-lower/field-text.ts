import { diagnostic } from '@polozh/diagnostics';
import {
  agree,
  type CaseQuestion,
  type ChangingPreposition,
  caseOfQuestion,
  type DeclensionKind,
  formatDate,
  prepositionFor,
} from '@polozh/russian';
import { type FieldUse, type Filter, nameKey } from '@polozh/syntax';
import { declensionOf } from '../../declension.ts';
import { FILTERS, type FilterRule } from '../../filters.ts';
import { LABELS } from '../../labels.ts';
import type { Field, Forms } from '../../symbols.ts';
import type { Value } from '../../values.ts';
import type { LowerContext } from './context.ts';

/** What a field's use prints. */
export interface FieldText {
  readonly text: string;
  readonly placeholder: boolean;
  /** The question word of the case asked for. */
  readonly question: string | null;
}

interface Nominative {
  readonly text: string;
  readonly forms: Forms;
  /** How other forms are made; `null` where the words stay as typed. */
  readonly declension: DeclensionKind | null;
  readonly placeholder: boolean;
}

/** The words of a field, a declared word or the kind's label, in the case and shape asked for. */
export function fieldText(use: FieldUse, context: LowerContext): FieldText {
  const nominative = nominativeOf(use, context);
  if (use.agreement !== null) {
    const gender = context.decliner?.genderOf(nominative.text, nominative.declension ?? 'noun') ?? 'м';
    return {
      text: agree(gender, use.agreement.join('/')) ?? use.agreement[0] ?? '',
      placeholder: false,
      question: null,
    };
  }
  const question = use.filters.findLast((filter) => caseOfQuestion(filter.text) !== null)?.text ?? null;
  const asked = question === null ? null : caseOfQuestion(question);
  let text = asked === null ? nominative.text : inCase(use, nominative, asked, context);
  for (const { filter, rule } of rulesOf(use)) {
    if (nominative.placeholder && rule.ofLetters !== true) continue;
    const changed = rule.apply(text, asked?.case ?? 'nominative');
    if (changed === null) context.report(diagnostic('not-in-words', filter.span, { name: use.name.text, text }));
    text = changed ?? text;
  }
  if (asked?.preposition && use.filters.some((filter) => nameKey(filter.text) === 'с предлогом'))
    text = `${withPreposition(asked.preposition, text)} ${text}`;
  return { text, placeholder: nominative.placeholder, question };
}

/** What is to be done to the words: those of the letters last, in whatever order the author named them. */
function rulesOf({ filters }: FieldUse): readonly { readonly filter: Filter; readonly rule: FilterRule }[] {
  const found = filters.flatMap((filter) => {
    const rule = FILTERS.get(nameKey(filter.text));
    return rule === undefined ? [] : [{ filter, rule }];
  });
  const ofLetters = found.filter(({ rule }) => rule.ofLetters === true);
  return ofLetters.length === 0 ? found : [...found.filter((one) => !ofLetters.includes(one)), ...ofLetters];
}

const CHANGING: readonly string[] = ['в', 'с', 'о', 'к'];

const withPreposition = (preposition: string, text: string): string =>
  CHANGING.includes(preposition) ? prepositionFor(preposition as ChangingPreposition, text) : preposition;

function inCase(use: FieldUse, nominative: Nominative, asked: CaseQuestion, context: LowerContext): string {
  const written = nominative.forms[asked.case];
  if (written !== undefined) return written;
  if (/^\d/.test(nominative.text) && use.filters.some((filter) => nameKey(filter.text) === 'прописью'))
    return nominative.text;
  if (nominative.declension === null || context.decliner === null || nominative.placeholder) return nominative.text;
  const { text, sure } = context.decliner.decline(
    nominative.text,
    asked.case,
    nominative.declension,
    asked.preposition,
  );
  if (!sure) {
    const filter = use.filters.find((candidate) => caseOfQuestion(candidate.text)?.case === asked.case);
    context.report(
      diagnostic('case-unsure', use.span, {
        name: use.name.text,
        text: nominative.text,
        case: `${filter?.text ?? ''}?`,
        guess: text,
      }),
    );
  }
  return text;
}

function nominativeOf(use: FieldUse, { analysis, variant, report }: LowerContext): Nominative {
  const key = nameKey(use.name.text);
  const { symbols } = analysis;
  const kindKey = variant.kind ?? '';
  if (key === 'вид') {
    const kind = symbols.kinds?.values.find((value) => value.key === kindKey);
    return { text: kind?.label ?? '', forms: {}, declension: 'organization', placeholder: false };
  }
  const word = symbols.words.get(key)?.values.get(kindKey);
  if (word !== undefined) return { ...word, declension: 'noun', placeholder: false };
  const field = symbols.fields.get(key);
  if (field === undefined) return { text: `((${use.name.text}))`, forms: {}, declension: null, placeholder: false };
  const value = variant.values.get(key);
  if (value !== undefined) return { ...valueText(value, field), placeholder: false };
  if (field.byDefault !== null)
    return {
      text: shown(field.byDefault, field),
      forms: field.forms,
      declension: declensionOf(field.type),
      placeholder: false,
    };
  if (variant.final)
    report(
      diagnostic('placeholder-left', use.span, { name: field.name, placeholder: field.placeholder }, [
        { span: field.span, note: 'поле объявлено здесь' },
      ]),
    );
  return { text: field.placeholder, forms: field.forms, declension: null, placeholder: true };
}

function valueText(value: Value, field: Field): Omit<Nominative, 'placeholder'> {
  switch (value.kind) {
    case 'text':
      return { text: shown(value.text, field), forms: value.forms, declension: declensionOf(field.type) ?? 'noun' };
    case 'number':
      return { text: String(value.number).replace('.', ','), forms: {}, declension: null };
    case 'flag':
      return { text: value.flag ? LABELS.yes : LABELS.no, forms: {}, declension: null };
    case 'list':
      return { text: value.items.map((item) => valueText(item, field).text).join(', '), forms: {}, declension: null };
  }
}

/** A date is written in words unless a filter asks otherwise. */
const shown = (text: string, field: Field): string => (field.type === 'дата' ? (formatDate(text) ?? text) : text);
