import { type Agreement, adjectiveShape } from './adjective.ts';
import { dictionaryForm, lexemeOf } from './lexicon.ts';
import { nounTraits } from './noun.ts';
import type { DeclensionKind, NounTraits } from './noun-traits.ts';
import {
  governsInstrumental,
  isAbbreviation,
  isConjunction,
  isFixedHead,
  isLead,
  isLivingSubstantive,
  isPrefix,
  isPreposition,
  isThing,
  LONGEST_ABBREVIATION,
  looksInstrumental,
} from './phrase-words.ts';
import type { Phrase, Piece } from './pieces.ts';

type Shape = NonNullable<ReturnType<typeof adjectiveShape>>;

/** The halves of a head: a string stays as it is, a noun declines. */
type Half = string | { readonly text: string; readonly traits: NounTraits };

/** Reads the tokens of one phrase from left to right; lives for one call of `analysePhrase`. */
export class PhraseReader {
  private at = 0;
  private pieces: Piece[] = [];
  private sure = true;
  private animacySure = true;
  private several = false;
  /** Is the group read last certainly a nominative: a word of the dictionary or an agreement of two? */
  private certain = false;

  constructor(
    private readonly tokens: readonly string[],
    private readonly kind: DeclensionKind,
  ) {}

  read(): Phrase {
    const agreement = this.group();
    if (agreement) {
      while (this.tail(agreement));
      if (this.hasFurtherHead(agreement)) this.sure = false;
    }
    this.fixUpTo(this.tokens.length);
    const { pieces, several, sure, animacySure } = this;
    return { pieces, agreement, several, sure, animacySure };
  }

  /** Adjectives and a head; null where nothing declines here, which is certain for abbreviations alone. */
  private group(): Agreement | null {
    this.skipLeads();
    const first = this.token(this.at);
    if (isFixedHead(first)) return null;
    const run = this.adjectives();
    const shape = run.length > 0 ? adjectiveShape(this.token(run[0] ?? 0)) : null;
    const head = run.length > 0 ? this.wordAfter(run.at(-1) ?? 0) : this.at;
    const word = this.token(head);
    if (isAbbreviation(word)) return this.abbreviation(head, run, shape);
    const halves = this.nounAt(word, run, shape);
    const noun = halves?.find((half) => typeof half !== 'string');
    if (halves && noun && typeof noun !== 'string') return this.noun(head, run, halves, noun.traits);
    if (shape) return this.substantive(run, shape);
    // A foreign word does not decline; a title in quotes might.
    this.sure = /^[A-Za-z]/u.test(first);
    return null;
  }

  private abbreviation(head: number, run: readonly number[], shape: Shape | null): Agreement | null {
    if (this.token(head).length > LONGEST_ABBREVIATION) this.sure = false;
    if (!shape) return null;
    const agreement = { ...shape, animate: this.kind === 'post' };
    this.adjectivePieces(run, agreement);
    this.fixUpTo(head + 1);
    this.certain = true;
    return agreement;
  }

  private noun(head: number, run: readonly number[], halves: readonly Half[], traits: NounTraits): Agreement {
    const { gender, plural, animate } = traits;
    this.adjectivePieces(run, { gender, plural, animate });
    this.fixUpTo(head);
    halves.forEach((half, index) => {
      if (index > 0) this.pieces.push({ kind: 'fixed', text: '-' });
      if (typeof half === 'string') this.pieces.push({ kind: 'fixed', text: half });
      else this.pieces.push({ kind: 'noun', ...half });
      if (typeof half !== 'string' && !half.traits.sure) this.sure = false;
    });
    this.at = head + 1;
    this.animacySure = this.animacySure && traits.animacySure;
    this.certain = run.length > 0 || lexemeOf(traits.lemma) !== null || CERTAIN_NOMINATIVE.test(traits.lemma);
    return { gender, plural, animate };
  }

  /** Adjectives without a noun: «заведующий хозяйством», «обучающиеся», «столовая». */
  private substantive(run: readonly number[], shape: Shape): Agreement {
    const words = [...run];
    // «рабочий столовой», «заведующий школьной столовой»: a last -ой is a feminine complement.
    while (words.length > 1 && this.token(words.at(-1) ?? 0).endsWith('ой')) words.pop();
    const last = this.token(words.at(-1) ?? 0);
    const living = isLivingSubstantive(last);
    const animate = this.kind === 'post' || (this.kind === 'noun' && living);
    this.adjectivePieces(words, { ...shape, animate });
    if (!living && !isThing(last)) this.sure = false;
    this.certain = true;
    return { ...shape, animate };
  }

  /** One thing more that belongs to the head; false where the rest of the phrase stays as it is. */
  private tail(agreement: Agreement): boolean {
    const from = this.at;
    const next = this.token(from).trim() === '' ? from + 1 : from;
    const token = this.token(next);
    if (token === '(') return this.attempt(next + 1, agreement, true) && this.closeBracket();
    if (token === '/') return this.attempt(next + 1, null, false);
    const follows = this.wordAfter(next);
    if (isConjunction(token)) return this.attempt(follows, null, false);
    if (token === ',') return this.agreeing(follows, agreement) || this.attempt(follows, null, true);
    return this.agreeing(next, agreement);
  }

  /** An adjective or participle behind the head that agrees; -ой there is a feminine genitive. */
  private agreeing(at: number, agreement: Agreement): boolean {
    const word = this.token(at);
    const shape = /[а-яё](?<!ой)$/u.test(word) ? adjectiveShape(word) : null;
    if (!shape || !agrees(shape, agreement)) return false;
    this.adjectivePieces([at], agreement);
    return true;
  }

  /** A further group, given up where it does not read as a nominative. */
  private attempt(at: number, like: Agreement | null, mustBeCertain: boolean): boolean {
    const { at: from, sure, animacySure } = this;
    const kept = this.pieces.length;
    this.fixUpTo(at);
    const agreement = isPreposition(this.token(at)) ? null : this.group();
    if (agreement && (!mustBeCertain || this.certain) && (!like || like.plural === agreement.plural)) {
      if (!like) this.several = true;
      return true;
    }
    this.pieces.length = kept;
    Object.assign(this, { at: from, sure, animacySure });
    return false;
  }

  /** Does a word behind a comma in the rest read as one more head («учитель химии, классный руководитель»)? */
  private hasFurtherHead(agreement: Agreement): boolean {
    const comma = this.tokens.indexOf(',', this.at);
    if (comma < 0) return false;
    const word = this.token(this.wordAfter(comma));
    const shape = word.endsWith('ой') ? null : adjectiveShape(word);
    return shape ? agrees(shape, agreement) : lexemeOf(word)?.gender === agreement.gender && agreement.gender === 'м';
  }

  private closeBracket(): boolean {
    const end = this.tokens.indexOf(')', this.at);
    this.fixUpTo(end < 0 ? this.tokens.length : end + 1);
    return true;
  }

  /** The places of leading adjectives that agree with the first, «и» and commas between them included. */
  private adjectives(): number[] {
    const run: number[] = [];
    let at = this.at;
    let first: Shape | null = null;
    for (;;) {
      const word = this.token(at);
      const shape = isAbbreviation(word) ? null : adjectiveShape(word);
      if (!shape || (first && !agrees(shape, first))) return run;
      first ??= shape;
      run.push(at);
      at = this.wordAfter(at);
      const joint = this.token(at) === ',' || isConjunction(this.token(at)) ? this.wordAfter(at) : at;
      if (joint !== at && adjectiveShape(this.token(joint))) at = joint;
    }
  }

  private nounAt(word: string, run: readonly number[], shape: Shape | null): readonly Half[] | null {
    if (isPreposition(word)) return null;
    const governing = run.some((at) => governsInstrumental(dictionaryForm(this.token(at))));
    if (governing && !lexemeOf(word) && looksInstrumental(word.toLowerCase())) return null;
    if (run.some((at) => dictionaryForm(this.token(at)).startsWith('исполняющ'))) return null;
    const compound = word.includes('-');
    let headSeen = false;
    const halves = word.split('-').map((half): Half => {
      if (compound && (isPrefix(half) || isAbbreviation(half))) return half;
      const traits = nounTraits(half, this.kind, headSeen || !shape ? undefined : shape);
      if (!traits) return half;
      // An unknown first half may be one that never changes («телеграм-канал»).
      const doubtful =
        compound && !headSeen && this.kind !== 'post' && !lexemeOf(traits.lemma) && traits.gender === 'м';
      headSeen = true;
      return { text: half, traits: doubtful ? { ...traits, sure: false } : traits };
    });
    const head = halves.find((half) => typeof half !== 'string');
    if (!head || typeof head === 'string') return null;
    return !shape || agrees(shape, head.traits) ? halves : null;
  }

  private adjectivePieces(run: readonly number[], agreement: Agreement): void {
    for (const at of run) {
      this.fixUpTo(at);
      this.pieces.push({ kind: 'adjective', text: this.token(at), agreement });
      this.at = at + 1;
    }
  }

  private skipLeads(): void {
    for (;;) {
      const word = this.token(this.at);
      const foreign = /^[A-Za-z]/u.test(word) && /^[Ѐ-ӿ]/u.test(this.token(this.wordAfter(this.at)));
      if (!foreign && !isLead(word)) return;
      this.fixUpTo(this.wordAfter(this.at));
    }
  }

  private fixUpTo(end: number): void {
    for (; this.at < end && this.at < this.tokens.length; this.at++) {
      this.pieces.push({ kind: 'fixed', text: this.token(this.at) });
    }
  }

  private token(at: number): string {
    return this.tokens[at] ?? '';
  }

  /** The place of the word behind the one at `at`: white space is one token. */
  private wordAfter(at: number): number {
    return this.token(at + 1).trim() === '' && at + 1 < this.tokens.length ? at + 2 : at + 1;
  }
}

/** Endings that no other case of another noun has. */
const CERTAIN_NOMINATIVE = /(?:[цсзгд]ия|ость|тель|ство)$/u;

const agrees = (a: Shape, b: Shape): boolean => a.plural === b.plural && (a.plural || a.gender === b.gender);
