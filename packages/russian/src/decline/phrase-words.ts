import { adjectiveShape } from './adjective.ts';
import { dictionaryForm, type Gender, lexemeOf, singularOfKnownPlural } from './lexicon.ts';

/** Words before a head that never change: adverbs, possessives, adjectives cut short. */
export const isLead = (token: string): boolean =>
  /^(?:временно|вновь|его|ее|их|гл\.|ст\.|мл\.|вед\.)$/u.test(dictionaryForm(token));

/** Heads that are written short and never change, with all that follows: «и.о. директора». */
export const isFixedHead = (token: string): boolean =>
  /^(?:и\.(?:о\.)?|в\.?р\.?и\.?о\.?|врид|зам\.|зав\.|нач\.|пом\.)$/u.test(dictionaryForm(token));

/** Words that open a complement, so that the adjective before them is itself the head («дежурный по школе»). */
export const isPreposition = (token: string): boolean =>
  /^(?:а|без|в|во|для|до|за|из|к|на|над|о|об|от|по|под|при|про|с|со|у|через)$/u.test(token);

export const isConjunction = (token: string): boolean => /^(?:и|или|либо)$/u.test(token);

/** First halves of hyphenated nouns that never change: «пресс-секретарь», «шеф-повар», «онлайн-школа». */
export const isPrefix = (half: string): boolean =>
  /^(?:аудио|бизнес|блок|веб|видео|вице|генерал|дизель|интернет|кафе|кино|конференц|контр|медиа|мини|онлайн|премьер|пресс|радио|санкт|теле|топ|фото|шеф|экс|арт|спорт|тайм|телеграм|ютуб|чат|пиар|смарт|кибер)$/u.test(
    half.toLowerCase(),
  );

/** Participles that govern an instrumental: what follows «заведующий» is not what it agrees with. */
export const governsInstrumental = (form: string): boolean =>
  /^(?:заведующ|управляющ|командующ|ведающ|руководящ)/u.test(form);

export const looksInstrumental = (form: string): boolean => /(?:[оеё]м|[оеё]й|ами|ями|ью|[ыи]м)$/u.test(form);

/** Adjectives and participles that are nouns by themselves, by their stems. */
const SUBSTANTIVES =
  /^(?:заведующ|управляющ|исполняющ|командующ|служащ|военнослужащ|учащ|обучающ|воспитывающ|поступающ|участвующ|отдыхающ|проживающ|рабоч|дежурн|ответственн|уполномоченн|вожат|больн|взросл|несовершеннолетн|совершеннолетн|доверенн|пострадавш|потерпевш|нуждающ|присутствующ|выступающ|экзаменующ|аттестуем|подозреваем|застрахованн)(?=ый|ий|ая|яя|ие|ые)/u;

/** Things that are called by an adjective: they do not live. */
const THINGS = /^(?:(?:столов|мастерск|учительск|приемн|котельн|прачечн|преподавательск|раздевальн)ая|данные)$/u;

export const isLivingSubstantive = (word: string): boolean => SUBSTANTIVES.test(dictionaryForm(word));
export const isThing = (word: string): boolean => THINGS.test(dictionaryForm(word));

/** A word in capitals that is no word of the dictionary: «МБОУ», «СОШ», «ИКОП». */
export function isAbbreviation(token: string): boolean {
  if (!/^[A-ZА-ЯЁ][A-ZА-ЯЁ0-9-]+$/u.test(token)) return false;
  const known = token.length > 3 && (lexemeOf(token) !== null || singularOfKnownPlural(token) !== null);
  return !known && !(token.length > 6 && adjectiveShape(token) !== null);
}

/** Abbreviations longer than this are rather words that the dictionary lacks. */
export const LONGEST_ABBREVIATION = 8;

/** The gender of common abbreviations by their last words: «…ОУ» an учреждение, «…СОШ» a школа. */
const ABBREVIATION_GENDERS: readonly (readonly [RegExp, Gender])[] = [
  [/(?:ОУ|УДО|УДПО|ГБУ|ГАУ|МБУ|МАУ|МКУ|ГКУ|ОО ДО|МВД|МЧС|УО|ООО|АО|НКО)$/u, 'с'],
  [/(?:[СОН]ОШ|Д[ШМХ]Ш|ДШИ|СШОР|СШ|ШИ|ИКОП|ГИС|ФГИС|ЕГИС|АИС|ПМПК|КДН|РФ|НСО|ИС)$/u, 'ж'],
  [/(?:ФГОС|ФЗ|ДДТ|ЦДТ|ЦО|ЦДО|ЦРТ|ДТ|СРЦ|ППк|ВУЗ|СПО)$/u, 'м'],
];

/** The gender of a known abbreviation, or null. */
export const abbreviationGender = (token: string): Gender | null =>
  ABBREVIATION_GENDERS.find(([ending]) => ending.test(token))?.[1] ?? null;
