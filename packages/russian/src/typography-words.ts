const words = (line: string): ReadonlySet<string> => new Set(line.split(' '));

/** What a number, or a letter in quotes, follows: «ст. 5», «п. 2.3», «подп. «а»», «рис. 1». */
export const BEFORE_NUMBER = words(
  'ст. стст. п. пп. п.п. подп. ч. чч. абз. гл. разд. подразд. рис. табл. прил. т. тт. вып. стр. с. кн. кв. д. корп. каб. тел. ред.',
);

/** What a name follows in an address or a title: «г. Новосибирск», «ул. Ленина», «им. А.С. Пушкина». */
export const BEFORE_NAME = words('г. гор. ул. пер. просп. пл. пос. п. с. дер. д. р. обл. им. св. акад. проф. тов.');

/** What follows a number: «2024 г.», «XX в.», «5 экз.». Words that are prepositions too («в», «с») need their dot. */
export const AFTER_NUMBER = words(
  'г гг год года году годом лет в. вв. век века тыс млн млрд трлн руб коп экз шт чел л. с. стр. ч ч. час. мин сек дн сут нед мес кг г т. км м см мм га кв. куб. кб мб гб % ‰ ₽ °c',
);

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
