import type { GenderOrPlural } from '../agree.ts';
import { splitPersonName } from '../person-name.ts';
import type { DeclensionKind } from './noun-traits.ts';
import { analysePhrase } from './phrase.ts';
import { abbreviationGender } from './phrase-words.ts';

/** See `Decliner.genderOf`. */
export function genderOf(phrase: string, kind: DeclensionKind): GenderOrPlural | null {
  if (kind === 'person-name') return splitPersonName(phrase)?.gender ?? null;
  const { agreement, several } = analysePhrase(phrase, kind);
  if (agreement) return several || agreement.plural ? 'мн' : agreement.gender;
  return abbreviationGender(/^[A-ZА-ЯЁ]+(?=[^A-Za-zЀ-ӿ]|$)/u.exec(phrase.trim())?.[0] ?? '');
}
