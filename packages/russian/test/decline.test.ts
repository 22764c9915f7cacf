import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analysePhrase } from '../src/decline/phrase.ts';
import { type DeclensionKind, GRAMMATICAL_CASES, type GrammaticalCase, loadDecliner } from '../src/index.ts';
import { DOUBTFUL_PERSONS, TABLES } from './declensions.ts';

const { decline, genderOf } = await loadDecliner();

const OBLIQUE: readonly GrammaticalCase[] = GRAMMATICAL_CASES.slice(1);

describe('decline: forms that are certain', () => {
  for (const [kind, rows] of TABLES) {
    describe(kind, () => {
      it.each(rows)('%s', (nominative, ...forms) => {
        expect(declined(nominative, kind)).toEqual(forms.map((form) => (form === '=' ? nominative : form)));
      });
    });
  }

  it('answers the nominative with the value itself', () => {
    expect(decline('что угодно <', 'nominative', 'noun')).toEqual({ text: 'что угодно <', sure: true });
  });
});

describe('decline: forms that a person should look at are marked', () => {
  it.each(DOUBTFUL_PERSONS)('%s', (nominative, ...forms) => {
    expect(declined(nominative, 'person-name')).toEqual(forms.map((form) => `${form} ?`));
  });

  const LEFT_ALONE: readonly (readonly [DeclensionKind, string])[] = [
    ['person-name', 'Мороз А.В.'],
    ['person-name', 'Иванов Иван Иванович, директор'],
    ['person-name', '<script>'],
    ['organization', '«Солнышко»'],
    ['organization', 'ВКонтакте'],
    ['noun', ''],
    ['noun', '12 тетрадей'],
  ];
  it.each(LEFT_ALONE)('%s %s stays as it is', (kind, value) => {
    expect(decline(value, 'genitive', kind)).toEqual({ text: value, sure: false });
  });

  const GUESSED: readonly (readonly [DeclensionKind, GrammaticalCase, string, string])[] = [
    ['organization', 'genitive', 'Солнышко', 'Солнышка'],
    ['noun', 'accusative', 'смартфон', 'смартфон'],
    ['noun', 'instrumental', 'мяч', 'мячом'],
    ['post', 'genitive', 'учитель химии, классный руководитель', 'учителя химии, классный руководитель'],
  ];
  it.each(GUESSED)('%s, %s of %s: %s', (kind, grammaticalCase, value, text) => {
    expect(decline(value, grammaticalCase, kind)).toEqual({ text, sure: false });
  });
});

describe('decline: the place behind «в» and «на»', () => {
  it.each([
    ['Детский сад № 5', 'в', 'Детском саду № 5'],
    ['Детский сад № 5', 'о', 'Детском саде № 5'],
    ['учебный год', 'в', 'учебном году'],
    ['школа', 'в', 'школе'],
  ] as const)('%s, %s: %s', (value, preposition, text) => {
    expect(decline(value, 'prepositional', 'organization', preposition).text).toBe(text);
  });
});

describe('decline: any text', () => {
  const alphabet = fc.constantFrom(
    ...'абвеийояьъАБИ -.,()«»"/№5\u00a0x<\ud83d\ude00',
    'ый',
    'ая',
    'ов',
    'щий',
    'ич',
    'И.',
  );
  const anything = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: alphabet, maxLength: 40 }));
  const kinds = fc.constantFrom<DeclensionKind>('person-name', 'post', 'organization', 'noun');

  it('is answered without an error, the same each time', () => {
    fc.assert(
      fc.property(anything, kinds, fc.constantFrom(...OBLIQUE), (value, kind, grammaticalCase) => {
        const first = decline(value, grammaticalCase, kind);
        expect(decline(value, grammaticalCase, kind)).toEqual(first);
        expect(() => genderOf(value, kind)).not.toThrow();
      }),
      { numRuns: 2000 },
    );
  });

  it('is cut into pieces without a loss', () => {
    fc.assert(
      fc.property(anything, (value) => {
        const { pieces } = analysePhrase(value, 'noun');
        expect(pieces.map((piece) => piece.text).join('')).toBe(value.normalize('NFC'));
      }),
      { numRuns: 1000 },
    );
  });

  it('may be typed with decomposed letters', () => {
    expect(decline('детский сад'.normalize('NFD'), 'genitive', 'noun')).toEqual({ text: 'детского сада', sure: true });
  });

  it('of great length is left alone at once', () => {
    const value = 'очень '.repeat(200_000);
    expect(decline(value, 'genitive', 'noun')).toEqual({ text: value, sure: false });
    expect(decline(value, 'genitive', 'person-name')).toEqual({ text: value, sure: false });
  });
});

/** The five oblique forms, «?» behind an unsure one. */
function declined(value: string, kind: DeclensionKind): string[] {
  return OBLIQUE.map((grammaticalCase) => decline(value, grammaticalCase, kind)).map(
    ({ text, sure }) => text + (sure ? '' : ' ?'),
  );
}
