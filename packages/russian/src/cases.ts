/** The six cases of Russian; a field's value is asked for in one of them. */
export type GrammaticalCase = 'nominative' | 'genitive' | 'dative' | 'accusative' | 'instrumental' | 'prepositional';

/** In the order of the school table: им, род, дат, вин, тв, предл. */
export const GRAMMATICAL_CASES: readonly GrammaticalCase[] = [
  'nominative',
  'genitive',
  'dative',
  'accusative',
  'instrumental',
  'prepositional',
];

/** A preposition that may stand before a question word, in its short form: «во», «об» and «со» count as «в», «о» and «с». */
export type Preposition =
  | 'в'
  | 'о'
  | 'на'
  | 'при'
  | 'с'
  | 'к'
  | 'по'
  | 'у'
  | 'от'
  | 'до'
  | 'для'
  | 'из'
  | 'без'
  | 'за'
  | 'под'
  | 'над'
  | 'перед'
  | 'между'
  | 'про'
  | 'через';

/** What a question word asks for. `animate` is absent where the word does not tell «кто» from «что» («род», «предл»). */
export interface CaseQuestion {
  readonly case: GrammaticalCase;
  readonly preposition: Preposition | null;
  readonly animate?: boolean;
}

const CASE_NAMES: Readonly<Record<GrammaticalCase, readonly string[]>> = {
  nominative: ['им', 'именительный'],
  genitive: ['род', 'родительный'],
  dative: ['дат', 'дательный'],
  accusative: ['вин', 'винительный'],
  instrumental: ['тв', 'твор', 'творительный'],
  prepositional: ['предл', 'пр', 'предложный'],
};

/** Alone, «кого» is the genitive and «что» the nominative: the accusative is asked for by «вин» or with a preposition. */
const BARE_QUESTIONS: readonly (readonly [string, GrammaticalCase, boolean])[] = [
  ['кто', 'nominative', true],
  ['что', 'nominative', false],
  ['кого', 'genitive', true],
  ['чего', 'genitive', false],
  ['кому', 'dative', true],
  ['чему', 'dative', false],
  ['кем', 'instrumental', true],
  ['чем', 'instrumental', false],
  ['ком', 'prepositional', true],
  ['чём', 'prepositional', false],
];

const ASKED_BY: Readonly<Partial<Record<GrammaticalCase, readonly [string, string]>>> = {
  genitive: ['кого', 'чего'],
  dative: ['кому', 'чему'],
  accusative: ['кого', 'что'],
  instrumental: ['кем', 'чем'],
  prepositional: ['ком', 'чём'],
};

/** The written forms of each preposition and the cases it may ask for; of two that share a word the first wins. */
const GOVERNMENT: readonly (readonly [Preposition, readonly string[], readonly GrammaticalCase[]])[] = [
  ['в', ['в', 'во'], ['prepositional', 'accusative']],
  ['о', ['о', 'об', 'обо'], ['prepositional', 'accusative']],
  ['на', ['на'], ['prepositional', 'accusative']],
  ['при', ['при'], ['prepositional']],
  ['с', ['с', 'со'], ['instrumental', 'genitive']],
  ['к', ['к', 'ко'], ['dative']],
  ['по', ['по'], ['dative', 'prepositional']],
  ['у', ['у'], ['genitive']],
  ['от', ['от'], ['genitive']],
  ['до', ['до'], ['genitive']],
  ['для', ['для'], ['genitive']],
  ['из', ['из'], ['genitive']],
  ['без', ['без'], ['genitive']],
  ['за', ['за'], ['instrumental', 'accusative']],
  ['под', ['под'], ['instrumental', 'accusative']],
  ['над', ['над'], ['instrumental']],
  ['перед', ['перед'], ['instrumental']],
  ['между', ['между'], ['instrumental']],
  ['про', ['про'], ['accusative']],
  ['через', ['через'], ['accusative']],
];

const key = (word: string): string =>
  word.normalize('NFC').toLowerCase().replaceAll('ё', 'е').replace(/\s+/gu, ' ').replace(/\?$/u, '').trim();

function buildWords(): ReadonlyMap<string, { readonly spelling: string; readonly question: CaseQuestion }> {
  const words = new Map<string, { spelling: string; question: CaseQuestion }>();
  const add = (spelling: string, question: CaseQuestion): void => {
    const word = spelling.replace('ё', 'е');
    if (!words.has(word)) words.set(word, { spelling, question });
  };
  for (const [word, grammaticalCase, animate] of BARE_QUESTIONS) {
    add(word, { case: grammaticalCase, preposition: null, animate });
  }
  for (const grammaticalCase of GRAMMATICAL_CASES) {
    for (const name of CASE_NAMES[grammaticalCase]) add(name, { case: grammaticalCase, preposition: null });
  }
  for (const [preposition, spellings, cases] of GOVERNMENT) {
    for (const grammaticalCase of cases) {
      const [who, what] = ASKED_BY[grammaticalCase] ?? ['кто', 'что'];
      for (const spelling of spellings) {
        add(`${spelling} ${who}`, { case: grammaticalCase, preposition, animate: true });
        add(`${spelling} ${what}`, { case: grammaticalCase, preposition, animate: false });
      }
    }
  }
  return words;
}

const WORDS = buildWords();

/** The questions as they are mostly spelt, found without folding the letters. */
const SPELT: ReadonlyMap<string, CaseQuestion> = new Map([
  ...[...WORDS.values()].map(({ spelling, question }) => [spelling, question] as const),
  // Nobody spells the instrumental so.
  ['чём', { case: 'prepositional', preposition: null, animate: false }],
]);

/** All accepted words as they are spelt («кого», «в чём», «род», «родительный», …), for completion; keys are unique. */
export const CASE_WORDS: readonly { readonly word: string; readonly question: CaseQuestion }[] = [
  ...WORDS.values(),
].map(({ spelling, question }) => ({ word: spelling, question }));

/**
 * What a question word or a case's name asks for, or null where `word` is neither.
 * Letter case, ё/е, runs of spaces and a closing «?» make no difference. «чем» without a preposition is the
 * instrumental, «чём» the prepositional; «о чем», «в чем», «на чем», «при чем» are the prepositional.
 */
export function caseOfQuestion(word: string): CaseQuestion | null {
  return SPELT.get(word) ?? WORDS.get(key(word))?.question ?? null;
}

const CANONICAL: Readonly<Record<GrammaticalCase, readonly [string, string]>> = {
  nominative: ['кто', 'что'],
  genitive: ['кого', 'чего'],
  dative: ['кому', 'чему'],
  accusative: ['вин', 'вин'],
  instrumental: ['кем', 'чем'],
  prepositional: ['о ком', 'в чём'],
};

/** The word by which a source asks for a case («кого», «в чём»); `caseOfQuestion` reads it back as the same case. */
export function questionOfCase(grammaticalCase: GrammaticalCase, animate: boolean): string {
  return CANONICAL[grammaticalCase][animate ? 0 : 1];
}

/** A case's full name in Russian, in small letters: «родительный». */
export function nameOfCase(grammaticalCase: GrammaticalCase): string {
  return CASE_NAMES[grammaticalCase].at(-1) ?? '';
}
