/** A preposition whose form depends on the word behind it. */
export type ChangingPreposition = 'в' | 'с' | 'о' | 'к';

const CONSONANT = '[бвгджзйклмнпрстфхцчшщ]';

const LONG_FORMS: Readonly<Record<ChangingPreposition, readonly (readonly [RegExp, string])[]>> = {
  // «во Владимире», «во дворе», but «в воде»; «во исполнение» is a set phrase of official papers.
  в: [
    [new RegExp(`^[вф]${CONSONANT}`, 'u'), 'во'],
    [/^(?:мн|мгл|льв|льд|льн|лб[уаео]|лж|рв|рж|рт[уа]|сн[аеу]|тьм|двор[еау]?$|исполнение|избежание|имя$)/u, 'во'],
  ],
  с: [
    [new RegExp(`^[сзшж](?:${CONSONANT}|ь)`, 'u'), 'со'],
    [
      /^(?:щ|мн|вс|вт|взр|взв|вкус|внима|внес|вре[мд]|вход|льв|льд|лб[аоу]|лж|рв|рж|рт[ао]|дн[яеё]|двор[ао]?м?$)/u,
      'со',
    ],
  ],
  о: [
    [/^(?:мне|вс[её]м?|всей|всю|всех|что)$/u, 'обо'],
    [/^[аиоуэ]/u, 'об'],
  ],
  к: [[/^(?:мн[еоу]|вс|вто|дн[юяе]|льв|льд|льн|лбу|лж|рву|рж|рту|двору)/u, 'ко']],
};

/** Longer words in capitals are words («ВСЕРОССИЙСКИЙ»). */
const ABBREVIATION = /^[A-ZА-ЯЁ]{2,6}$/u;

/**
 * The form of a preposition before a word: «в» or «во», «с» or «со», «о», «об» or «обо», «к» or «ко». Quotes before
 * the word are passed over. An abbreviation in capitals is read by its letters, so only its vowel counts.
 */
export function prepositionFor(preposition: ChangingPreposition, word: string): string {
  const first = /[A-Za-zЀ-ӿ0-9-]+/u.exec(word.slice(0, 200))?.[0] ?? '';
  if (ABBREVIATION.test(first)) return preposition === 'о' && /^[АИОУЭ]/u.test(first) ? 'об' : preposition;
  const lower = first.toLowerCase();
  return LONG_FORMS[preposition].find(([pattern]) => pattern.test(lower))?.[1] ?? preposition;
}
