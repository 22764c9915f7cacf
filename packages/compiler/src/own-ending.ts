/** Words whose dots are not the end of a sentence. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(
  'г гг в вв руб коп тыс млн млрд экз шт чел мин сек ч л с стр п пп ст ул д обл мес др пр т.д т.п т.е им изм доп утв ред'.split(
    ' ',
  ),
);

/** Punctuation that an author set himself. */
const OWN = '.;:,!?…';

/** Whether one of the signs stands at a text's end. */
export const endsInOneOf = (text: string, signs: string): boolean => text !== '' && signs.includes(text.slice(-1));

/** The sign with which an author ended a text himself; `null` where there is none, or the dot is an abbreviation's. */
export function ownEnding(text: string): string | null {
  if (!endsInOneOf(text, OWN)) return null;
  const sign = text.slice(-1);
  return sign === '.' && (endsInAbbreviation(text) || endsInInitials(text)) ? null : sign;
}

/** «Ивановой И.И.»: the dot is the initial's. */
const INITIALS = /(?:^|[^A-Za-zА-Яа-яЁё])[А-ЯЁ]\.\s?[А-ЯЁ]\.$/;

/** Whether a text's last dot is an initial's. */
export const endsInInitials = (text: string): boolean => INITIALS.test(text);

/** No abbreviation is longer than this with the dot and the space before it. */
const REACH = 6;

/** «т. д.» and «т. п.» end in words that are abbreviations alone, «т. е.» does not. */
function endsInAbbreviation(text: string): boolean {
  let start = text.length - 1;
  while (start > 0 && text.length - start < REACH && !isEdge(text.charAt(start - 1))) start--;
  if (start > 0 && !isEdge(text.charAt(start - 1))) return false;
  const word = text.slice(start, -1);
  return ABBREVIATIONS.has(word) || (word === 'е' && /(?:^|[\s(«])т\.\s$/.test(text.slice(0, start)));
}

const isEdge = (character: string): boolean => character === '(' || character === '«' || character.trim() === '';
