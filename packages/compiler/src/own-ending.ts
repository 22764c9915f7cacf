/** Dots of abbreviations, which are not the end of a sentence. */
const ABBREVIATION =
  /(?:^|[\s\u00a0(«])(?:г|гг|в|вв|руб|коп|тыс|млн|млрд|экз|шт|чел|мин|сек|ч|л|с|стр|п|пп|ст|ул|д|обл|мес|др|пр|т\.[\s\u00a0]?д|т\.[\s\u00a0]?п|т\.[\s\u00a0]?е|им|изм|доп|утв|ред)\.$/;

/** Longer than any abbreviation with what stands before it, so that the search does not begin at the text's start. */
const REACH = 8;

/** Punctuation that an author set himself. */
const OWN = '.;:,!?…';

/** Whether one of the signs stands at a text's end. */
export const endsInOneOf = (text: string, signs: string): boolean => text !== '' && signs.includes(text.slice(-1));

/** The sign with which an author ended a text himself; `null` where there is none, or the dot is an abbreviation's. */
export function ownEnding(text: string): string | null {
  if (!endsInOneOf(text, OWN)) return null;
  const sign = text.slice(-1);
  return sign === '.' && ABBREVIATION.test(text.slice(-REACH)) ? null : sign;
}
