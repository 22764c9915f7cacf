import { plainText, type Run } from '@polozh/document';

/** What a list item's place asks for: «;» inside a list, «.» at its end. */
export type Terminator = ';' | '.';

/** Dots of abbreviations, which are not the end of a sentence. */
const ABBREVIATION =
  /(?:^|[\s\u00a0(«])(?:г|гг|в|вв|руб|коп|тыс|млн|млрд|экз|шт|чел|мин|сек|ч|л|с|стр|п|пп|ст|ул|д|обл|мес|др|пр|т\.[\s\u00a0]?д|т\.[\s\u00a0]?п|т\.[\s\u00a0]?е|им|изм|доп|утв|ред)\.$/u;

/** Punctuation that an author set himself. */
const OWN = /[.;:,!?…]$/u;

/** Ends an item's words as its place asks, unless the author ended them himself. */
export function punctuate(runs: readonly Run[], terminator: Terminator): readonly Run[] {
  const text = plainText(runs).trimEnd();
  if (text === '') return runs;
  if (ABBREVIATION.test(text)) {
    if (terminator === '.') return runs;
  } else if (OWN.test(text)) return runs;
  const last = runs[runs.length - 1];
  if (last?.kind === 'text') return [...runs.slice(0, -1), { ...last, text: last.text + terminator }];
  return [...runs, { kind: 'text', text: terminator, marks: {}, origin: null }];
}
