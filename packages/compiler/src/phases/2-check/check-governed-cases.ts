import { diagnostic } from '@polozh/diagnostics';
import { caseOfQuestion, type GrammaticalCase, questionOfCase } from '@polozh/russian';
import { type FieldUse, type Inline, nameKey } from '@polozh/syntax';
import type { Field } from '../../symbols.ts';
import type { Check, CheckContext } from './check.ts';

/** Prepositions that take one case only, and phrases that do as prepositions do. */
const GOVERNED: ReadonlyMap<string, GrammaticalCase> = new Map<string, GrammaticalCase>([
  ...withCase(
    'genitive',
    'от, для, из, у, до, без, после, около, вместо, кроме, против, среди, вокруг, в течение, в отношении, в лице, от имени, на основании, со стороны, за счёт, в случае, не позднее, не ранее, не более, не менее',
  ),
  ...withCase('dative', 'к, ко, согласно, благодаря, вопреки'),
  ...withCase('instrumental', 'между, над, перед, в соответствии с, в связи с'),
  ...withCase('prepositional', 'о, об, обо, при'),
]);

function withCase(grammaticalCase: GrammaticalCase, words: string): readonly (readonly [string, GrammaticalCase])[] {
  return words.split(', ').map((word) => [word, grammaticalCase] as const);
}

/** Of how many words the longest of them is, and the room that these take. */
const LONGEST = 3;
const ROOM = 40;

/** A field behind a preposition stands in the case that the preposition takes. */
export const checkGovernedCases: Check = (context) => ({
  block: (_, __, contents) => {
    for (const content of contents)
      for (let index = 1; index < content.length; index++) {
        const node = content[index] as Inline;
        if (node.kind === 'field-use') checkUse(node, content, index, context);
      }
  },
});

function checkUse(use: FieldUse, content: readonly Inline[], index: number, { symbols, report }: CheckContext): void {
  const preposition = prepositionBefore(content, index);
  const wanted = preposition === null ? undefined : GOVERNED.get(preposition);
  if (preposition === null || wanted === undefined || goesOn(content[index + 1])) return;
  const field = symbols.fields.get(nameKey(use.name.text));
  if (field === undefined || !isDeclined(field, use)) return;
  const asked = use.filters.flatMap(({ text }) => caseOfQuestion(text) ?? []);
  if (asked.some((question) => question.case === wanted || question.preposition !== null)) return;
  const question = questionOfCase(wanted, field.type === 'фио' || field.type === 'должность');
  const others = use.filters.map(({ text }) => text).filter((text) => caseOfQuestion(text) === null);
  const right = `((${use.name.text}: ${[question, ...others].join(', ')}))`;
  const edits = [{ span: use.span, text: right }];
  report({
    ...diagnostic('governed-case', use.span, { preposition, name: use.name.text, question, right }),
    ...(asked.length > 0 ? {} : { fix: { title: `поставить падеж: «${question}»`, edits } }),
  });
}

/** The preposition that ends the words right before a node; of several the longest. */
function prepositionBefore(content: readonly Inline[], index: number): string | null {
  const before = content[index - 1];
  if (before?.kind !== 'text' || before.escaped) return null;
  const { text } = before;
  if (text.trimEnd() === text) return null;
  const words = text.slice(-ROOM).trim().toLowerCase().split(/\s+/).slice(-LONGEST);
  for (let from = 0; from < words.length; from++) {
    const phrase = words
      .slice(from)
      .join(' ')
      .replace(/^[(«"]+/, '');
    if (GOVERNED.has(phrase)) return phrase;
  }
  return null;
}

/** «к ((поле))-партнёру»: the field's word is a part of another. */
const goesOn = (next: Inline | undefined): boolean => next?.kind === 'text' && /^[А-Яа-яЁё-]/u.test(next.text);

/** A text is typed in the case that it needs, and an abbreviation has no cases. */
function isDeclined({ type, unit, byDefault }: Field, { filters, agreement }: FieldUse): boolean {
  if (agreement !== null) return false;
  const names = filters.map(({ text }) => nameKey(text));
  if (names.includes('с предлогом')) return false;
  if (type === 'число' || type === 'сумма') {
    const isInWords = names.some((name) => name === 'прописью' || name === 'цифрами и прописью');
    return isInWords || ((unit !== null || type === 'сумма') && !names.includes('без единицы'));
  }
  if (type !== 'наименование' && type !== 'должность' && type !== 'фио') return false;
  return byDefault === null || !/^[«"]?[A-ZА-ЯЁ]{2,}(?![а-яё])/u.test(byDefault);
}
