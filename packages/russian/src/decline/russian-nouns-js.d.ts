/** What is used of russian-nouns-js 2.3, which brings no types. */
declare module 'russian-nouns-js' {
  interface LemmaOptions {
    readonly text: string;
    readonly gender?: string;
    readonly animate?: boolean;
    readonly pluraleTantum?: boolean;
  }
  class Engine {
    /** All forms of the word in the case, the usual one first. */
    decline(lemma: LemmaOptions, grammaticalCase: string, pluralForm?: string): string[];
    /** All plurals of the word in the nominative, the usual one first. */
    pluralize(lemma: LemmaOptions): string[];
  }
  const RussianNouns: { readonly Engine: typeof Engine };
  export default RussianNouns;
}
