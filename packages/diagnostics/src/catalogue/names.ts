import { entry, suggestion } from './entry.ts';

/** What was taken for a field: what it is («вид организации»), and how it is written. */
export interface UsedAsField {
  readonly what: string;
  readonly remedy: string;
}

/** How a value of a type is written; another type takes any words. */
const WRITTEN: Readonly<Record<string, string>> = {
  год: 'год – четыре цифры: 2024',
  число: 'число пишут цифрами, дробь – через запятую: 1,5',
  сумма: 'сумму пишут цифрами, копейки – через запятую: 2500000,50',
  'да/нет': 'напишите «да» или «нет»',
  дата: 'дату пишут так: 01.09.2024',
  инн: 'в ИНН организации 10 цифр, человека – 12',
  огрн: 'в ОГРН 13 цифр, в ОГРНИП – 15',
};

/** Why what is written as a date is none. */
export type DateProblem = 'no-such-day' | 'month-first';

export const DATE_REMEDIES: Readonly<Record<DateProblem, string>> = {
  'no-such-day': 'проверьте день и месяц: столько дней в этом месяце не бывает',
  'month-first': 'поменяйте местами день и месяц',
};

/** П1хх: names, conditions, fields. */
export const NAMES = {
  'unknown-name': entry(
    101,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[] }) => `имя «${p.name}» в условии не объявлено`,
    (p) => suggestion(p.nearest, p.known, 'известны', p.name),
  ),
  'unknown-field': entry(
    102,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[]; instead?: UsedAsField | null }) =>
      p.instead == null ? `поле «${p.name}» не объявлено` : `«${p.name}» – ${p.instead.what}, а не поле`,
    (p) => (!p.instead ? suggestion(p.nearest, p.known, 'объявлены поля', p.name) : p.instead.remedy),
  ),
  'unknown-value': entry(
    103,
    'error',
    (p: { name: string; value: string; nearest: string | null; known: readonly string[] }) =>
      `у «${p.name}» нет значения «${p.value}»`,
    (p) => suggestion(p.nearest, p.known, 'есть значения', p.value),
  ),
  'choice-without-value': entry(
    104,
    'error',
    (p: { name: string; known: readonly string[] }) =>
      `«${p.name}» – выбор из нескольких значений, само по себе оно не условие`,
    (p) =>
      suggestion(
        null,
        p.known.map((value) => `${p.name} = ${value}`),
        'напишите',
      ),
  ),
  'not-comparable': entry(
    105,
    'error',
    (p: { name: string }) => `«${p.name}» – не числовое поле, сравнить его с числом нельзя`,
    () => 'сравнивать можно поля типов «число» и «год»',
  ),
  'unknown-filter': entry(
    106,
    'error',
    (p: { filter: string; nearest: string | null }) => `преобразование «${p.filter}» неизвестно`,
    (p) =>
      suggestion(
        p.nearest,
        ['кого', 'кому', 'кем', 'в чём', 'прописными', 'с прописной', 'инициалы', 'дата', 'прописью'],
        'бывают',
        p.filter,
      ),
  ),
  'filter-not-for-type': entry(
    107,
    'error',
    (p: { filter: string; name: string; type: string }) =>
      `преобразование «${p.filter}» не подходит полю «${p.name}» типа «${p.type}»`,
    () => 'уберите преобразование или смените тип поля',
  ),
  'unknown-type': entry(
    108,
    'error',
    (p: { type: string; nearest: string | null; known: readonly string[] }) => `типа поля «${p.type}» нет`,
    (p) => suggestion(p.nearest, p.known, 'бывают типы', p.type),
  ),
  'reserved-name': entry(
    109,
    'error',
    (p: { name: string }) => `«${p.name}» – слово языка, именем быть не может`,
    () => 'выберите другое имя',
  ),
  'second-kind': entry(
    110,
    'error',
    () => 'в документе может быть только одно «/вид»',
    () => 'другие различия объявите указанием «/выбор»',
  ),
  'word-misses-kind': entry(
    111,
    'error',
    (p: { word: string; kinds: readonly string[] }) => `у слова «${p.word}» нет формы для: ${p.kinds.join(', ')}`,
    () => 'добавьте строки для этих видов',
  ),
  'word-without-kinds': entry(
    112,
    'error',
    (p: { word: string }) => `слово «${p.word}» зависит от вида, а видов в документе нет`,
    () => 'объявите виды указанием «/вид»',
  ),
  'choice-one-value': entry(
    113,
    'error',
    (p: { name: string }) => `у выбора «${p.name}» одно значение, выбирать не из чего`,
    () => 'добавьте второе значение или уберите выбор',
  ),
  'unknown-case': entry(
    114,
    'error',
    (p: { text: string; nearest: string | null }) => `падежа «${p.text}» нет`,
    (p) => suggestion(p.nearest, ['кого', 'кому', 'кем', 'о ком', 'в чём'], 'падеж называют вопросом'),
  ),
  'bad-default': entry(
    115,
    'error',
    (p: { name: string; type: string; text: string; isMistyped: boolean; date?: DateProblem | null }) =>
      p.date
        ? `«${p.name}»: даты ${p.text} не бывает`
        : p.isMistyped
          ? `«${p.name}»: в номере ${p.text} не сходится контрольное число`
          : `значение «${p.text}» не подходит полю «${p.name}» типа «${p.type}»`,
    (p) =>
      p.date
        ? DATE_REMEDIES[p.date]
        : p.isMistyped
          ? 'проверьте, нет ли опечатки; если номер ещё не известен, поставьте вместо «=» тире и заполнитель'
          : `${WRITTEN[p.type] ?? 'исправьте значение'}; или смените тип поля`,
  ),
  'unknown-setting': entry(
    116,
    'error',
    (p: { name: string; nearest: string | null; known: readonly string[] }) => `настройки «${p.name}» нет`,
    (p) => suggestion(p.nearest, p.known, 'есть настройки', p.name),
  ),
  'bad-setting': entry(
    117,
    'error',
    (p: { name: string; value: string; allowed: string }) => `настройка «${p.name}» не может быть «${p.value}»`,
    (p) => p.allowed,
  ),
  'unclosed-known-span': entry(
    118,
    'error',
    (p: { name: string }) => `похоже на незакрытую запись «((${p.name}»`,
    () => 'закройте её: «))»; если это текст, напишите «\\((»',
  ),
  'unused-field': entry(
    119,
    'warning',
    (p: { name: string }) => `поле «${p.name}» объявлено, но нигде не использовано`,
    () => 'используйте его или удалите объявление',
  ),
  'agreement-forms': entry(
    120,
    'error',
    (p: { count: number }) => `для согласования дано форм: ${p.count}, а нужно три или четыре`,
    () => 'перечислите формы через косую черту: мужской/женский/средний/множественное',
  ),
  'condition-never': entry(
    121,
    'warning',
    (p: { isAlone: boolean }) =>
      p.isAlone
        ? 'условие не выполняется ни в одном варианте: то, что под ним, никогда не напечатается'
        : 'вместе с условиями вокруг это условие не выполняется ни в одном варианте',
    () => 'проверьте, то ли имя стоит в условии и не нужно ли «или» вместо «и»; лишнее удалите',
  ),
  'condition-always': entry(
    122,
    'warning',
    (p: { isAlone: boolean }) =>
      p.isAlone
        ? 'условие выполняется во всех вариантах и ничего не решает'
        : 'вместе с условиями вокруг это условие выполняется всегда и ничего не решает',
    () => 'уберите условие или исправьте его; у поля со значением «=» значение есть всегда',
  ),
  'branch-unreachable': entry(
    123,
    'warning',
    () => 'до этой ветви не доходит ни один вариант: ветви перед ней забирают все',
    () => 'удалите ветвь или сузьте условия перед ней',
  ),
  'condition-too-complex': entry(
    124,
    'error',
    () => 'условие слишком запутано, чтобы проверить его для всех вариантов сразу',
    () => 'разбейте его: введите выбор «да/нет», который назовёт то, что здесь собрано',
  ),
  'unused-declaration': entry(
    125,
    'warning',
    (p: { what: string; name: string }) => `${p.what} «${p.name}»: объявление есть, а в тексте оно не использовано`,
    () => 'используйте его или удалите объявление',
  ),
  'check-undecided': entry(
    126,
    'warning',
    () => 'проверено не всё: условия этого места вместе с другими слишком запутаны, чтобы перебрать их варианты',
    () => 'упростите их: введите выбор «да/нет», который назовёт то, что в них собрано',
  ),
  'unit-not-for-type': entry(
    130,
    'error',
    (p: { unit: string; name: string }) => `единица «${p.unit}» стоит у поля «${p.name}», а оно – не одно число`,
    () => 'дайте полю тип «число» или уберите запятую и единицу за ней',
  ),
} as const;
