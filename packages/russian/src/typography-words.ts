const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What a number, or a letter in quotes, follows: «ст. 5», «п. 2.3», «подп. «а»», «рис. 1». */
export const BEFORE_NUMBER = words(
  'ст. стст. п. пп. п.п. подп. ч. чч. абз. гл. разд. подразд. рис. табл. прил. т. тт. вып. стр. с. кн. кв. д. корп. каб. тел. ред.',
);

/** Beginnings of words that a number follows, in all their cases: «пункта 4.1», «статьёй 26», «приложения № 1», «ИНН 7453012345». */
export const STEMS_BEFORE_NUMBER = words(
  'пунк подп стат част разд подр глав абза пара прил табл рису схем форм стро граф номе инн кпп огрн бик окпо октм окат оквэ снил факс',
);

/** «инн» and «форм» are told by so many letters. */
export const STEM_BEFORE_NUMBER = 4;

/** What a telephone's number follows: «тел. +7 (351) 200-00-00». */
export const BEFORE_PHONE = words('тел. тел.: телефон телефон: факс факс: тел./факс тел./факс:');

/** What a name follows in an address or a title: «г. Новосибирск», «ул. Ленина», «им. А.С. Пушкина». */
export const BEFORE_NAME = words('г. гор. ул. пер. просп. пл. пос. п. с. дер. д. р. обл. им. св. акад. проф. тов.');

/** What follows a number: «2024 г.», «XX в.», «5 экз.». Words that are prepositions too («в», «с») need their dot. */
export const AFTER_NUMBER = words(
  'г гг год года году годом годов лет час часа часы дня дней день дню дням днях раз раза лист суток сутки балл этаж метр штук в. вв. век века тыс млн млрд трлн руб коп экз шт чел л. с. стр. ч ч. час. мин сек дн сут нед мес кг г т. км м см мм га кв. куб. кб мб гб % ‰ ₽ °c',
);

/** Beginnings of longer words that a number counts, in all their cases: «15 минут», «10 рабочих дней», «2 экземплярах». */
export const STEMS_AFTER_NUMBER = words(
  'минут секун часов часам часах рабоч кален учебн акаде недел месяц челов рубле рубля рубль копее копей экзем листо листа листе проце балло балла балле класс курса курсе сутка этаж этаже метро метра кубич квадр килом килог тысяч милли гекта штука',
);

/** «минут» and «часов» are told by so many letters. */
export const STEM_AFTER_NUMBER = 5;

/** The months in the genitive, as they follow a day. */
export const AFTER_DAY = words('января февраля марта апреля мая июня июля августа сентября октября ноября декабря');

/** The second halves of shortenings in two pieces, by the first: «т. д.», «н. э.», «и. о.», «р. п.». */
export const SHORTENINGS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['т.', words('д. п. е. к. н. о. ч. с.')],
  ['н.', words('э.')],
  ['и.', words('о.')],
  ['р.', words('п.')],
]);

/** Words of one and two letters that open what stands behind them need a vowel («не», «из») or are these. */
export const ONE_LETTER_WORDS = words('а в и к о с у я');

/** Words of three letters that do the same. */
export const THREE_LETTER_WORDS = words('при для без под над про изо обо ото');

/** Particles lean on the word before them and do not hold the one behind. */
export const PARTICLES = words('бы б же ж ли ль');
