import { diagnostic } from '@polozh/diagnostics';
import {
  type Counted,
  countClass,
  type GrammaticalCase,
  groupDigits,
  moneyText,
  type NumberStyle,
  numberText,
  parseMoney,
  questionOfCase,
  rublesBehind,
} from '@polozh/russian';
import { type FieldUse, nameKey } from '@polozh/syntax';
import { isDeclinedUnit } from '../../declension.ts';
import type { Unit } from '../../symbols.ts';
import type { LowerContext } from './context.ts';
import type { Nominative } from './field-text.ts';

/** How a use wants its number. */
interface Wanted {
  readonly style: NumberStyle;
  readonly capital: boolean;
  readonly withUnit: boolean;
}

/** Stands for a number that is still to be filled in: «____ рабочих дней». */
const MANY = 5;

/**
 * A number with what it counts, in the style and case asked for: «10 (десяти) рабочих дней», «21 рубль 50 копеек». `null`
 * where the value is no quantity, or is wanted just as it is.
 */
export function quantityText(
  use: FieldUse,
  { text, field, placeholder }: Nominative,
  grammaticalCase: GrammaticalCase,
  context: LowerContext,
): string | null {
  const asked = new Set(use.filters.map((filter) => nameKey(filter.text)));
  const wanted: Wanted = {
    style: asked.has('цифрами и прописью') ? 'both' : asked.has('прописью') ? 'words' : 'digits',
    capital: asked.has('с прописной'),
    withUnit: !asked.has('без единицы'),
  };
  const isMoney = field?.type === 'сумма';
  const unit = field?.unit ?? null;
  if (wanted.style === 'digits' && unit === null && !isMoney) return null;
  if (placeholder) {
    if (!wanted.withUnit || (unit === null && !isMoney)) return text;
    const behind =
      unit === null ? rublesBehind(MANY, grammaticalCase) : unitBehind(unit, MANY, grammaticalCase, use, context).text;
    return `${text} ${behind}`;
  }
  const quantity = isMoney
    ? sumOfMoney(text, grammaticalCase, wanted)
    : counted(text, unit, grammaticalCase, wanted, use, context);
  if (quantity === null) context.report(diagnostic('not-in-words', use.span, { name: use.name.text, text }));
  return quantity ?? text;
}

function sumOfMoney(
  text: string,
  grammaticalCase: GrammaticalCase,
  { style, capital, withUnit }: Wanted,
): string | null {
  const money = parseMoney(text);
  // A default that is no sum was told of where it is declared.
  if (money === null) return text;
  if (withUnit) return moneyText(money, style, grammaticalCase, capital);
  return style === 'digits' ? groupDigits(text) : numberText(text, style, { case: grammaticalCase }, capital);
}

const NUMBER = /^-?\d+(?:,\d+)?$/;

function counted(
  text: string,
  unit: Unit | null,
  grammaticalCase: GrammaticalCase,
  { style, capital, withUnit }: Wanted,
  use: FieldUse,
  context: LowerContext,
): string | null {
  if (!NUMBER.test(text)) return null;
  const behind = unit && unitBehind(unit, Number(text.replace(',', '.')), grammaticalCase, use, context);
  const agreement = { case: grammaticalCase, gender: behind?.gender ?? 'м', animate: behind?.animate === true };
  const number = numberText(text, style, agreement, capital);
  return number === null || behind === null || !withUnit ? number : `${number} ${behind.text}`;
}

const EXAMPLES = { one: '1', few: '2', many: '5', thousands: '5', fraction: '1' } as const;

/** «рабочих дней»: the unit as it stands behind a number, as the author wrote it or declined. */
function unitBehind(
  unit: Unit,
  count: number,
  grammaticalCase: GrammaticalCase,
  use: FieldUse,
  { decliner, report }: LowerContext,
): Pick<Counted, 'text' | 'gender' | 'animate'> {
  const found: Counted =
    isDeclinedUnit(unit) && decliner !== null
      ? decliner.counted(unit.text, count, grammaticalCase)
      : { text: unit.text, gender: 'м', animate: false, sure: true };
  const kind = countClass(count);
  const direct = grammaticalCase === 'nominative' || grammaticalCase === 'accusative';
  const example = kind === 'few' && !direct ? '5' : EXAMPLES[kind];
  const asked = kind === 'fraction' || (kind === 'thousands' && !direct) ? 'genitive' : grammaticalCase;
  const written = unit.forms.get(`${example} ${asked}`) ?? likeNominative(unit, example, asked);
  if (written !== undefined) return { ...found, text: written };
  if (!found.sure) {
    const place = asked === 'nominative' ? example : `${example}, ${questionOfCase(asked, found.animate)}`;
    report(diagnostic('unit-unsure', use.span, { unit: unit.text, guess: found.text, place }));
  }
  return found;
}

/** Behind 2 and 5 a thing's accusative is its nominative, and the genitive plural is what stands behind 5: «5 лет». */
function likeNominative(unit: Unit, example: string, asked: GrammaticalCase): string | undefined {
  const isSame = asked === 'accusative' ? example !== '1' : asked === 'genitive' && example === '5';
  return isSame ? unit.forms.get(`${example} nominative`) : undefined;
}
