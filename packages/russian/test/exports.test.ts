import { expect, it } from 'vitest';
import * as russian from '../src/index.ts';

it('exports these names', () => {
  expect(Object.keys(russian).sort()).toEqual([
    'CASE_WORDS',
    'GRAMMATICAL_CASES',
    'LARGEST_IN_WORDS',
    'MONTHS',
    'agree',
    'appendixLetter',
    'bindSpaces',
    'capitalize',
    'caseOfQuestion',
    'enumerationLetter',
    'formatDate',
    'initials',
    'isInn',
    'isOgrn',
    'isOgrnip',
    'letterIndex',
    'loadDecliner',
    'loadRegularDecliner',
    'nameOfCase',
    'numberInWords',
    'parseDate',
    'plural',
    'prepositionFor',
    'questionOfCase',
    'romanNumeral',
    'slug',
    'splitPersonName',
    'toCapitals',
    'toSmallLetters',
  ]);
});
