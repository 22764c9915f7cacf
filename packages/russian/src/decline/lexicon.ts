/** A noun's gender. */
export type Gender = 'м' | 'ж' | 'с';

/** What the dictionary knows of a noun. */
export interface Lexeme {
  readonly gender: Gender;
  readonly animate: boolean;
}

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** The nouns of institutions' papers; е stands for ё. What has a telling ending («-тель», «-ия», «-ство») need not be here. */
const NOUNS: readonly (readonly [Gender, boolean, readonly string[]])[] = [
  [
    'м',
    true,
    words(`абитуриент агент адвокат администратор адресат аналитик аспирант ассистент библиотекарь боец брат бухгалтер ветеран
    вахтер волонтер воспитанник врач выпускник гардеробщик глава гость гражданин губернатор дворник дедушка дядя папа мужчина декан депутат дефектолог
    диспетчер директор дирижер дошкольник доброволец доктор донор доцент друг житель завуч завхоз инвалид инженер
    инспектор инструктор кадровик кассир кладовщик клиент коллега комендант консультант концертмейстер координатор
    корректор куратор курсант лаборант лектор логопед мальчик мастер медик менеджер методист механик министр модератор
    монтер муж мэр наставник начальник нотариус оператор опекун организатор отец охранник пациент педагог пенсионер повар
    подросток помощник президент программист продавец прокурор проректор профессор психолог работник ребенок режиссер
    ректор редактор референт репетитор руководитель секретарь следователь слесарь советник сотрудник социолог специалист спортсмен
    староста сторож старшина стажер студент судья сын техник технолог товарищ тренер тьютор уборщик ученик учитель
    участник фельдшер хореограф художник человек член школьник эколог экономист эксперт электрик юноша юрисконсульт
    юрист актер заказчик звукорежиссер кадет посетитель шеф электромонтер юнармеец
    водитель воспитатель заместитель заявитель исполнитель наблюдатель попечитель председатель представитель
    преподаватель пользователь получатель правообладатель работодатель родитель слушатель усыновитель учредитель`),
  ],
  [
    'м',
    false,
    words(`адрес акт архив банк бассейн билет бланк блок бюджет вопрос год город график гриф дворец день департамент балл грамм доллар час килограмм километр литр метр раз процент экземпляр детдом
    детсад диплом диспансер дневник договор документ дом журнал зал закон институт интернат интернет кабинет календарь
    канал каталог квартал кванториум класс кластер клуб кодекс колледж коллектив комбинат комитет комплекс конгресс
    консилиум конкурс контракт контроль кооператив корабль корпус край кружок курс лагерь лекторий лист лицей магазин
    мессенджер месяц методсовет модуль музей набор номер округ орган оркестр отдел отряд отчет пансион паспорт педсовет
    перечень план полигон портал портфель порядок поселок президиум приказ приют проект протокол профилакторий профиль
    профсоюз процесс пункт путь раздел район реестр режим регион регламент рейтинг ресурс рубль сад сайт санаторий
    секретариат сектор семестр семинар сервис склад словарь случай совет список союз спектакль способ стадион стандарт
    стационар суд счет съезд табель театр телефон техникум технопарк трест университет урок устав учебник участок учет
    факультет фестиваль филиал фонд форум хор холдинг хутор цех центр чат штаб этап ящик`),
  ],
  [
    'ж',
    false,
    words(`единица минута неделя секунда страница тонна штука анкета аптека база безопасность библиотека больница ведомость власть выпись газета группа дата дверь деятельность
    должность доверенность дума жизнь запись заявка игра кафедра команда компания кампания четверть кровать контора копия лаборатория лига линия
    льгота мебель методика модель мощность ночь область обязанность олимпиада опись организация осень отрасль отчетность
    очередь палата памятка печать платформа площадка площадь подпись помощь поправка почта программа проверка прокуратура
    просьба редакция речь роль рукопись связь секция семья сеть система скорость служба смена смета стать статья
    столица сторона станция структура студия сфера таблица тетрадь традиция улица учеба форма цель часть школа
    экспертиза ячейка ярмарка`),
  ],
  [
    'ж',
    true,
    words(
      'бабушка воспитательница дама девочка девушка дочь женщина жена мать медсестра няня сестра сирота супруга уборщица',
    ),
  ],
  [
    'с',
    false,
    words(`агентство ведомство дело дополнение заведение занятие заявление звено имя имущество лето лицо мероприятие место
    министерство название наименование насилие общежитие общество объединение окно отделение отношение отчество письмо
    подразделение положение помещение поручение право правило предприятие приложение разрешение распоряжение решение руководство
    сведение село слово собрание совещание сообщество средство требование управление уведомление условие учение училище
    учреждение хозяйство число ядро`),
  ],
];

/** Words whose forms are all one. */
const INDECLINABLE: ReadonlyMap<string, Gender> = new Map<string, Gender>(
  [
    ...words(
      'бюро депо кафе жюри ателье кино радио метро фойе портфолио резюме интервью досье евро шоссе такси шасси пальто минпросвещения минобразования минобрнауки минцифры минкультуры минобороны минтруда минспорта',
    ),
  ].map((word) => [word, 'с']),
);

/** Plurals from which the singular is not got by taking an ending away. */
const IRREGULAR_PLURALS: ReadonlyMap<string, string> = new Map([
  ['дети', 'ребенок'],
  ['люди', 'человек'],
  ['граждане', 'гражданин'],
  ['друзья', 'друг'],
  ['братья', 'брат'],
  ['сыновья', 'сын'],
  ['матери', 'мать'],
  ['дочери', 'дочь'],
  ['дни', 'день'],
  ['имена', 'имя'],
]);

/** Words that have no singular. */
const PLURAL_ONLY: ReadonlySet<string> = new Set(words('ясли каникулы выборы сутки финансы'));

/** Masculine plurals in a stressed -а, -я, which look like feminines in the singular. */
const STRESSED_PLURALS: ReadonlyMap<string, string> = new Map([
  ...words('директор мастер профессор доктор повар сторож адрес город дом корпус округ паспорт').map(
    (word): [string, string] => [`${word}а`, word],
  ),
  ['учителя', 'учитель'],
  ['края', 'край'],
]);

/** Words whose endings are stressed, so that the instrumental has ё: «секретарём», «семьёй», «днём». */
const STRESSED_ENDINGS: ReadonlySet<string> = new Set(
  words('секретарь день словарь календарь инвентарь рубль корабль судья семья статья скамья край'),
);

/** Second prepositionals in -у, by preposition and word. */
const LOCATIVES: ReadonlyMap<string, string> = new Map([
  ['в сад', 'саду'],
  ['в детсад', 'детсаду'],
  ['в год', 'году'],
  ['в круг', 'кругу'],
  ['в ряд', 'ряду'],
  ['в порт', 'порту'],
  ['в полк', 'полку'],
  ['в лес', 'лесу'],
  ['на мост', 'мосту'],
  ['на пост', 'посту'],
]);

const LEXEMES: ReadonlyMap<string, Lexeme> = new Map(
  NOUNS.flatMap(([gender, animate, list]) => list.map((word): [string, Lexeme] => [word, { gender, animate }])),
);

/** A word as the dictionary spells it: small letters, е for ё. */
export const dictionaryForm = (word: string): string => word.toLowerCase().replaceAll('ё', 'е');

/** What the dictionary says of a noun in the nominative singular, or null. */
export const lexemeOf = (word: string): Lexeme | null => LEXEMES.get(dictionaryForm(word)) ?? null;

/** The gender of a noun that never changes («бюро»), or null. */
export const indeclinableGender = (word: string): Gender | null => INDECLINABLE.get(dictionaryForm(word)) ?? null;

/** Has the word no singular? */
export const isPluralOnly = (word: string): boolean => PLURAL_ONLY.has(dictionaryForm(word));

/** Is the instrumental's ending stressed (-ём, -ёй)? */
export const hasStressedEnding = (word: string): boolean => STRESSED_ENDINGS.has(dictionaryForm(word));

/** The form of a noun behind «в» or «на» that differs from the prepositional («в детском саду»), or null. */
export const locativeOf = (word: string, preposition: string): string | null =>
  LOCATIVES.get(`${preposition} ${dictionaryForm(word)}`) ?? null;

/** The singular of a known irregular plural («дети», «учителя»), or null. */
export function singularOfKnownPlural(word: string): string | null {
  const form = dictionaryForm(word);
  return IRREGULAR_PLURALS.get(form) ?? STRESSED_PLURALS.get(form) ?? null;
}

/** Plurals that a word has only behind a number: «5 лет», «с пятью человеками»; е stands for ё. */
const COUNTED_PLURALS: ReadonlyMap<string, { readonly nominative: string; readonly genitive: string }> = new Map([
  ['год', { nominative: 'годы', genitive: 'лет' }],
  ['человек', { nominative: 'человеки', genitive: 'человек' }],
  ['лист', { nominative: 'листы', genitive: 'листов' }],
  ['грамм', { nominative: 'граммы', genitive: 'граммов' }],
  ['килограмм', { nominative: 'килограммы', genitive: 'килограммов' }],
]);

/** The plural of a word that is another behind a number, or null. */
export const countedPlural = (word: string): { readonly nominative: string; readonly genitive: string } | null =>
  COUNTED_PLURALS.get(dictionaryForm(word)) ?? null;
