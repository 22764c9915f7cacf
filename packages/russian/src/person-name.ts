/** A person's name taken apart; a part that is not given is empty, an initial keeps its dot («И.»). */
export interface PersonName {
  readonly last: string;
  readonly first: string;
  readonly middle: string;
  /** Does the surname stand first? */
  readonly surnameFirst: boolean;
  /** Null where nothing tells a man from a woman. */
  readonly gender: 'м' | 'ж' | null;
}

const INITIAL = /^[A-ZА-ЯЁ][a-zа-яё]?\.(?:-[A-ZА-ЯЁ]\.)?$/u;
const PATRONYMIC = /(?:[оеё]вич|ич|[оеё]вна|ична)$/u;
const SON_OR_DAUGHTER = /^(?:оглы|оглу|улы|уулу|кызы|гызы|заде)$/u;
const MAN_SURNAME = /(?:[оеё]в|[иы]н|[сц]к[ио]й|ый)$/u;
const WOMAN_SURNAME = /(?:[оеё]ва|[иы]на|[сц]кая|ая)$/u;
const MEN_IN_A = /^(?:илья|никита|кузьма|лука|фома|савва|данила|гаврила|добрыня|мустафа|муса|иса|абдулла)$/u;
const WOMEN_IN_SOFT_SIGN = /^(?:любовь|нинель|рахиль|эсфирь|адель|руфь|юдифь|айгуль|гузель|асель|жизель|николь)$/u;

/**
 * Takes apart «Фамилия Имя Отчество», «Имя Отчество Фамилия», «Фамилия И.О.», «И.О. Фамилия», «Фамилия Имя»,
 * «Имя Отчество» and a bare surname; «Гасан оглы» is a patronymic. Null where the text is nothing of these.
 */
export function splitPersonName(text: string): PersonName | null {
  if (text.length > 200) return null;
  const words = text
    .normalize('NFC')
    .replace(/([A-ZА-ЯЁ]\.)(?=[A-ZА-ЯЁ])/gu, '$1 ')
    .trim()
    .split(/\s+/u);
  if (words.some((word) => !INITIAL.test(word) && !/^[A-Za-zЀ-ӿ][A-Za-zЀ-ӿ'’-]*$/u.test(word))) return null;
  const parts = arrange(words);
  return parts && { ...parts, gender: genderOfName(parts) };
}

/**
 * The filter «инициалы»: «И.О. Фамилия» before the surname (in a гриф and a signature), «Фамилия И.О.» after it
 * (in an address and in text), as ГОСТ Р 7.0.97-2025 asks. What is no full name is returned as it is.
 */
export function initials(text: string, place: 'before' | 'after' = 'before'): string {
  const name = splitPersonName(text);
  if (!name || name.last === '' || name.first === '') return text;
  const letters = initialOf(name.first) + initialOf(name.middle);
  return place === 'before' ? `${letters} ${name.last}` : `${name.last} ${letters}`;
}

type Parts = Omit<PersonName, 'gender'>;

function arrange(words: readonly string[]): Parts | null {
  const [a = '', b = '', c = '', d = ''] = words;
  const shape = words.map((word) => (INITIAL.test(word) ? 'i' : 'w')).join('');
  if (shape === 'w') return a === '' ? null : { last: a, first: '', middle: '', surnameFirst: true };
  if (shape === 'iw') return { last: b, first: a, middle: '', surnameFirst: false };
  if (shape === 'iiw') return { last: c, first: a, middle: b, surnameFirst: false };
  if (shape === 'wi') return { last: a, first: b, middle: '', surnameFirst: true };
  if (shape === 'wii') return { last: a, first: b, middle: c, surnameFirst: true };
  if (shape === 'wwi') return { last: a, first: b, middle: c, surnameFirst: true };
  if (shape === 'ww') return twoWords(a, b);
  if (shape === 'www') {
    if (SON_OR_DAUGHTER.test(c.toLowerCase())) return { last: '', first: a, middle: `${b} ${c}`, surnameFirst: true };
    const patronymicInside = isPatronymic(b) && !(isPatronymic(c) && isPatronymic(a));
    if (patronymicInside) return { last: c, first: a, middle: b, surnameFirst: false };
    return { last: a, first: b, middle: c, surnameFirst: true };
  }
  if (shape !== 'wwww') return null;
  if (SON_OR_DAUGHTER.test(d.toLowerCase())) return { last: a, first: b, middle: `${c} ${d}`, surnameFirst: true };
  if (SON_OR_DAUGHTER.test(c.toLowerCase())) return { last: d, first: a, middle: `${b} ${c}`, surnameFirst: false };
  return null;
}

function twoWords(a: string, b: string): Parts {
  if (isPatronymic(b) && !isSurname(a)) return { last: '', first: a, middle: b, surnameFirst: true };
  if (isSurname(b) && !isSurname(a)) return { last: b, first: a, middle: '', surnameFirst: false };
  return { last: a, first: b, middle: '', surnameFirst: true };
}

const isPatronymic = (word: string): boolean => PATRONYMIC.test(word.toLowerCase());

/** A patronymic is no surname, though «Иванович» may be one. */
const isSurname = (word: string): boolean => {
  const lower = word.toLowerCase();
  return (
    (MAN_SURNAME.test(lower) && lower.length > 4) ||
    (WOMAN_SURNAME.test(lower) && lower.length > 5) ||
    /ко$/u.test(lower)
  );
};

function genderOfName({ last, first, middle }: Parts): 'м' | 'ж' | null {
  const patronymic = middle.toLowerCase();
  if (/(?:ич|оглы|оглу|улы|уулу)$/u.test(patronymic)) return 'м';
  if (/(?:[оеё]вна|ична|кызы|гызы)$/u.test(patronymic)) return 'ж';
  const surname = last.toLowerCase();
  if (/(?:[оеё]в|[сц]кий)$/u.test(surname)) return 'м';
  if (/(?:[оеё]ва|[сц]кая)$/u.test(surname)) return 'ж';
  const byFirstName = INITIAL.test(first) ? null : genderOfFirstName(first.toLowerCase());
  if (byFirstName) return byFirstName;
  if (MAN_SURNAME.test(surname)) return 'м';
  return WOMAN_SURNAME.test(surname) ? 'ж' : null;
}

function genderOfFirstName(name: string): 'м' | 'ж' | null {
  if (name === '' || /^(?:саша|женя|валя|слава|шура|паша)$/u.test(name)) return null;
  if (MEN_IN_A.test(name)) return 'м';
  if (/[ая]$/u.test(name) || WOMEN_IN_SOFT_SIGN.test(name)) return 'ж';
  return /[бвгджзйклмнпрстфхцчшщ]$/u.test(name) ? 'м' : null;
}

/** «Анна-Мария» → «А.-М.», «Гасан оглы» → «Г.», «И.» → «И.». */
const initialOf = (name: string): string => {
  const halves = (name.split(/\s/u)[0] ?? '').split('-').map((half) => /^[A-Za-zЀ-ӿ]/u.exec(half)?.[0] ?? '');
  return halves.map((letter) => (letter === '' ? '' : `${letter.toUpperCase()}.`)).join('-');
};
