/** A slip that a pattern finds, and what stands there instead. */
interface Rule {
  readonly pattern: RegExp;
  readonly right: string;
}

/** Numbers that are a range, by the word before them: «пункты», «стр.»; a single «пункт 2-1» may be an inserted one. */
const PLURAL =
  '(?:пункт(?:ы|ов|ам|ами|ах)|подпункт(?:ы|ов|ам|ами|ах)|раздел(?:ы|ов|ам|ами|ах)|стат(?:ей|ьям|ьями|ьях)|страниц(?:ам|ами|ах)?|пп\\.|стр\\.)';
/** What is counted behind a range: «5-10 рабочих дней». */
const COUNTED =
  '(?:рабочих|календарных|учебных|дн(?:я|ей)|час(?:а|ов)|минут|недел|месяц|лет|год(?:а|ов)|человек|руб|процент|%|класс)';
const NUMBER = '\\d+(?:\\.\\d+)*';

/** Slips of typing that are certain; the place of each is the whole match. */
export const RULES: readonly Rule[] = [
  { pattern: /(?<=[^\s;]) +(?=[,.:!?](?:\s|$|[)»]))/gu, right: '' },
  { pattern: /(?<=[(«„]) +(?=[^\s)])/gu, right: '' },
  { pattern: /(?<=[^\s(;]) +(?=[)»])/gu, right: '' },
  { pattern: /(?<=\p{L},)(?=\p{L})/gu, right: ' ' },
  { pattern: /(?<![\p{L}\p{N}])(?:N|No|No\.|№)(?:[ \u00A0]?)(?=\d)/gu, right: '№ ' },
  { pattern: /(?<=[\p{L}\p{N}.,:!?)»“"\uFFFC][ ])--?(?=[ ][\p{L}«„(\uFFFC])/gu, right: '–' },
  { pattern: /(?<=[\p{L})»“"\uFFFC][ ])--?(?=[ ][\p{N}])/gu, right: '–' },
  { pattern: /(?<=(?<![\d.,/–-])(?:19|20)\d\d)-(?=(?:19|20)\d\d(?![\d.,/–-]*\d))/gu, right: '–' },
  { pattern: new RegExp(`(?<=(?<!\\p{L})${PLURAL} ${NUMBER})-(?=${NUMBER}(?![\\d–-]))`, 'giu'), right: '–' },
  { pattern: new RegExp(`(?<=(?<![\\d.,/–-]|№ )\\d+)-(?=\\d+ ${COUNTED})`, 'giu'), right: '–' },
  { pattern: /(?<=(?<!\p{L})[IVXХ]+)-(?=[IVXХ]+ (?:вв|век))/gu, right: '–' },
  { pattern: /(?<![.…])\.\.\.(?![.…])/gu, right: '…' },
];
