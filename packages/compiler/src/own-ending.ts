/** Dots of abbreviations, which are not the end of a sentence. */
const ABBREVIATION =
  /(?:^|[\s\u00a0(«])(?:г|гг|в|вв|руб|коп|тыс|млн|млрд|экз|шт|чел|мин|сек|ч|л|с|стр|п|пп|ст|ул|д|обл|мес|др|пр|т\.[\s\u00a0]?д|т\.[\s\u00a0]?п|т\.[\s\u00a0]?е|им|изм|доп|утв|ред)\.$/u;

/** Punctuation that an author set himself. */
const OWN = /[.;:,!?…]$/u;

/** The sign with which an author ended a text himself; `null` where there is none, or the dot is an abbreviation's. */
export const ownEnding = (text: string): string | null =>
  OWN.test(text) && !ABBREVIATION.test(text) ? text.slice(-1) : null;
