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
import { type FieldUse, nameKey } from '@polozh/syntax';
import { declensionOf } from '../../declension.ts';
import { FILTERS, type FilterRule } from '../../filters.ts';
import { LABELS } from '../../labels.ts';
import { type Choice, type Field, type Forms, valuesIn } from '../../symbols.ts';
import type { Value, Variant } from '../../values.ts';
import { choiceLeft } from './choice-left.ts';
import type { LowerContext } from './context.ts';
import { quantityText } from './quantity-text.ts';

/** What a field's use prints. */
export interface FieldText {
  readonly text: string;
  readonly placeholder: boolean;
  /** The question word of the case asked for. */
  readonly question: string | null;
}

/** A value as it stands before a use's filters do anything to it. */
export interface Nominative {
  readonly text: string;
  /** The field that it is of, where it is of one. */
  readonly field?: Field;
  readonly forms: Forms;
  /** How other forms are made; `null` where the words stay as typed. */
  readonly declension: DeclensionKind | null;
  readonly placeholder: boolean;
}

/** The words of a field, a declared word or the kind's label, in the case and shape asked for; of a list, each value so. */
export function fieldText(use: FieldUse, context: LowerContext): FieldText {
  const nominatives = nominativesOf(use, context);
  const placeholder = nominatives.some((one) => one.placeholder);
  if (use.agreement !== null)
    return { text: agreeing(use.agreement, nominatives, context), placeholder: false, question: null };
  const question = use.filters.findLast((filter) => caseOfQuestion(filter.text) !== null)?.text ?? null;
  const asked = question === null ? null : caseOfQuestion(question);
  const rules = rulesOf(use).filter((rule) => !placeholder || rule.ofLetters === true);
  const ofEach = rules.filter((rule) => rule.ofLetters !== true);
  const words = nominatives.map((nominative) => {
    const quantity = quantityText(use, nominative, asked?.case ?? 'nominative', context);
    const text = quantity ?? (asked === null ? nominative.text : inCase(use, nominative, asked, context));
    return ofEach.reduce((result, rule) => rule.apply(result), text);
  });
  let text = words.join(', ');
  // Those of the letters come last, in whatever order the author named them.
  for (const rule of rules) if (rule.ofLetters === true) text = rule.apply(text);
  if (asked?.preposition && use.filters.some((filter) => nameKey(filter.text) === 'с предлогом'))
    text = `${withPreposition(asked.preposition, text)} ${text}`;
  return { text, placeholder, question };
}

/** Of «созданный/созданная/созданное/созданные» the form that agrees with the values. */
function agreeing(forms: readonly string[], nominatives: readonly Nominative[], { decliner }: LowerContext): string {
  const [first] = nominatives;
  const gender =
    nominatives.length > 1 ? 'мн' : (decliner?.genderOf(first?.text ?? '', first?.declension ?? 'noun') ?? 'м');
  return agree(gender, forms.join('/')) ?? forms[0] ?? '';
}

const rulesOf = ({ filters }: FieldUse): readonly FilterRule[] =>
  filters.flatMap((filter) => FILTERS.get(nameKey(filter.text)) ?? []);

const CHANGING: readonly string[] = ['в', 'с', 'о', 'к'];

const withPreposition = (preposition: string, text: string): string =>
  CHANGING.includes(preposition) ? prepositionFor(preposition as ChangingPreposition, text) : preposition;

function inCase(use: FieldUse, nominative: Nominative, asked: CaseQuestion, context: LowerContext): string {
  const written = nominative.forms[asked.case];
  if (written !== undefined) return written;
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

/** What a name stands for: the values of a list, one of anything else. */
function nominativesOf(use: FieldUse, context: LowerContext): readonly Nominative[] {
  const key = nameKey(use.name.text);
  const field = context.analysis.symbols.fields.get(key);
  const value = context.variant.values.get(key);
  if (field?.list === true && value?.kind === 'list')
    return value.items.map((item) => ({ ...valueText(item, field), field, placeholder: false }));
  const whole = nominativeOf(use, context);
  if (field?.list !== true || whole.placeholder || Object.keys(whole.forms).length > 0) return [whole];
  return valuesIn(field, whole.text).map((text) => ({ ...whole, text }));
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
  const choice = symbols.choices.get(key);
  if (choice !== undefined) return chosenOf(choice, variant, report);
  const field = symbols.fields.get(key);
  if (field === undefined) return { text: `((${use.name.text}))`, forms: {}, declension: null, placeholder: false };
  const value = variant.values.get(key);
  if (value !== undefined) return { ...valueText(value, field), field, placeholder: false };
  if (field.byDefault !== null)
    return {
      text: shown(field.byDefault, field),
      field,
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
  return { text: field.placeholder, field, forms: field.forms, declension: null, placeholder: true };
}

/** The words of the value that a choice has; while it is open, a template shows the choice's name. */
function chosenOf(choice: Choice, variant: Variant, report: LowerContext['report']): Nominative {
  const decided = variant.choices.get(choice.key);
  const value = choice.values.find(({ key }) => key === decided);
  if (value !== undefined) return { text: value.label, forms: {}, declension: 'noun', placeholder: false };
  if (variant.final) report(choiceLeft(choice));
  return { text: choice.name.toUpperCase(), forms: {}, declension: null, placeholder: true };
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
