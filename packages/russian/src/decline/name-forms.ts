import { inclineFirstname, inclineLastname, inclineMiddlename } from 'lvovich';
import type { GrammaticalCase } from '../cases.ts';
import { type PersonName, splitPersonName } from '../person-name.ts';
import type { Declined } from './declined.ts';
import { likeTyped } from './like-typed.ts';

type DeclinePart = (part: string, grammaticalCase: GrammaticalCase, sex: Sex) => string;

type Sex = 'male' | 'female';

/**
 * A person's name in a case, in the order in which it is written; initials stay. Sure where the sex is known and
 * the surname is of a common kind.
 */
export function declineName(text: string, grammaticalCase: GrammaticalCase): Declined {
  const name = splitPersonName(text);
  if (grammaticalCase === 'nominative') return { text, sure: true };
  if (!name) return { text, sure: false };
  if (!name.gender) return { text, sure: INDECLINABLE_SURNAME.test(name.last.toLowerCase()) && isInitial(name.first) };
  const sex = name.gender === 'м' ? 'male' : 'female';
  const form = (part: string, decline: DeclinePart): string =>
    isInitial(part) ? part : likeTyped(decline(part.toLowerCase(), grammaticalCase, sex), part);
  const last = form(name.last, surnameForm);
  const first = form(name.first, firstNameForm);
  const middle = form(name.middle, patronymicForm);
  const given = [first, middle].filter((part) => part !== '');
  const words = name.surnameFirst ? [last, ...given] : [...given, last];
  const joined = words.filter((part) => part !== '').join(' ');
  return { text: sameSpacing(text, joined), sure: isSure(name) };
}

const isInitial = (part: string): boolean => part === '' || part.endsWith('.');

/** «И.О. Фамилия» keeps its initials together where they were typed so. */
const sameSpacing = (typed: string, form: string): string =>
  /[A-ZА-ЯЁ]\.[A-ZА-ЯЁ]\./u.test(typed) ? form.replace(/([A-ZА-ЯЁ]\.) (?=[A-ZА-ЯЁ]\.)/gu, '$1') : form;

/** A woman's surname in a consonant, ь or й does not decline; the library does so only where it knows the name. */
function surnameForm(last: string, grammaticalCase: GrammaticalCase, sex: Sex): string {
  if (sex === 'female' && /[бвгджзйклмнпрстфхцчшщь]$/iu.test(last)) return last;
  return last
    .split('-')
    .map((part) => {
      // «Швец – Швеца»: no vowel is left to fall out.
      if (sex === 'male' && /^[бвгджзклмнпрстфхцчшщ]+ец$/iu.test(part)) return part + (SHVETS[grammaticalCase] ?? '');
      const form = inclineLastname(part, grammaticalCase, sex);
      // «Ткачом», but «Мицкевичем».
      return grammaticalCase === 'instrumental' ? form.replace(/([ая]ч)ем$/u, '$1ом') : form;
    })
    .join('-');
}

const SHVETS: Readonly<Partial<Record<GrammaticalCase, string>>> = {
  genitive: 'а',
  dative: 'у',
  accusative: 'а',
  instrumental: 'ом',
  prepositional: 'е',
};

/** A woman's name in a consonant does not decline, one in ь is of the third declension («Любови», not «Любви»). */
function firstNameForm(first: string, grammaticalCase: GrammaticalCase, sex: Sex): string {
  if (sex === 'female' && first.endsWith('ь')) return first.slice(0, -1) + THIRD_DECLENSION[grammaticalCase];
  if (sex === 'female' && /[бвгджзйклмнпрстфхцчшщ]$/u.test(first)) return first;
  const form = inclineFirstname(first, grammaticalCase, sex);
  return first === 'илья' && grammaticalCase === 'instrumental' ? 'ильёй' : form;
}

const THIRD_DECLENSION: Readonly<Record<GrammaticalCase, string>> = {
  nominative: 'ь',
  genitive: 'и',
  dative: 'и',
  accusative: 'ь',
  instrumental: 'ью',
  prepositional: 'и',
};

/** «Гасан оглы», «Рустам кызы» are not declined. */
function patronymicForm(middle: string, grammaticalCase: GrammaticalCase, sex: Sex): string {
  return middle.includes(' ') ? middle : inclineMiddlename(middle, grammaticalCase, sex);
}

const INDECLINABLE_SURNAME = /(?:[оеиуюыэ]|[ыи]х)$/u;
const COMMON_SURNAME = /(?:[оеё]ва?|[иы]на?|[сц]кий|[сц]кая|ый|ая|ич|ян)$/u;
/** Men's surnames from which a vowel may fall out («Орёл», «Заяц») or whose stress decides («Ткач», «Кучма»). */
const DOUBTFUL_SURNAME = /(?:[оеё]к|[еёя]ц|[еоё]л|ень|ей|[жшчщц]|ь|^лев|а|я)$/u;
/** Women's first names that certainly are of the third declension; of others («Айгуль») usage differs. */
const THIRD_DECLENSION_NAMES = /^(?:любовь|нинель|эсфирь|рахиль|адель|руфь|юдифь)$/u;

function isSure({ last, first, gender }: PersonName): boolean {
  const name = first.toLowerCase();
  if (gender === 'ж' && name.endsWith('ь') && !THIRD_DECLENSION_NAMES.test(name)) return false;
  return last
    .toLowerCase()
    .split('-')
    .every((part) => isSureSurname(part, gender));
}

function isSureSurname(part: string, gender: PersonName['gender']): boolean {
  if (part === '' || COMMON_SURNAME.test(part) || INDECLINABLE_SURNAME.test(part)) return true;
  return gender === 'ж' ? /[бвгджзйклмнпрстфхцчшщь]$/u.test(part) : !DOUBTFUL_SURNAME.test(part);
}
