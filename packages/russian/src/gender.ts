import type { Gender } from './decline/lexicon.ts';
import type { DeclensionKind } from './decline/noun.ts';
import { analysePhrase } from './decline/phrase.ts';
import { abbreviationGender } from './decline/phrase-words.ts';
import { splitPersonName } from './person-name.ts';

/** A gender, or the plural, as a source writes them. */
export type GenderOrPlural = Gender | 'мн';

/**
 * The gender of a phrase's head, or «мн» where it is a plural or several heads; of a person the sex.
 * Of abbreviations the common ones are known («МБОУ» is neuter, «СОШ» feminine). Null where nothing tells.
 */
export function genderOf(phrase: string, kind: DeclensionKind = 'noun'): GenderOrPlural | null {
  if (kind === 'person-name') return splitPersonName(phrase)?.gender ?? null;
  const { agreement, several } = analysePhrase(phrase, kind);
  if (agreement) return several || agreement.plural ? 'мн' : agreement.gender;
  return abbreviationGender(/^\p{Lu}+(?=[^\p{L}]|$)/u.exec(phrase.trim())?.[0] ?? '');
}

const ORDER: readonly GenderOrPlural[] = ['м', 'ж', 'с', 'мн'];

/**
 * The filter «род»: of «созданный/созданная/созданное/созданные» the form that agrees. Null where that form is
 * not given.
 */
export function agree(gender: GenderOrPlural, forms: string): string | null {
  return forms.split('/')[ORDER.indexOf(gender)]?.trim() ?? null;
}
