export { agree, type GenderOrPlural } from './agree.ts';
export {
  CASE_WORDS,
  type CaseQuestion,
  caseOfQuestion,
  GRAMMATICAL_CASES,
  type GrammaticalCase,
  nameOfCase,
  type Preposition,
  questionOfCase,
} from './cases.ts';
export { type CalendarDate, type DateSlip, dateSlip, formatDate, MONTHS, parseDate } from './dates.ts';
export type { Counted, Declined } from './decline/declined.ts';
export type { DeclensionKind } from './decline/noun-traits.ts';
export type { Decliner } from './decline/phrase-decliner.ts';
export { groupDigits } from './digits.ts';
export { appendixLetter, enumerationLetter, letterIndex, romanNumeral } from './enumeration.ts';
export { isInn, isOgrn, isOgrnip, slug } from './identifiers.ts';
export { capitalize, toCapitals, toSmallLetters } from './letter-case.ts';
export { loadDecliner, loadRegularDecliner } from './load-decliner.ts';
export { type Money, moneyText, type NumberStyle, numberText, parseMoney, plainMoney, rublesBehind } from './money.ts';
export {
  type CountClass,
  countClass,
  LARGEST_IN_WORDS,
  type NumeralAgreement,
  numberInWords,
  plural,
} from './numerals.ts';
export { initials, type PersonName, splitPersonName } from './person-name.ts';
export { type ChangingPreposition, prepositionFor } from './prepositions.ts';
export { bindSpaces } from './typography.ts';
