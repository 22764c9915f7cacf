declare module 'hyphen/hyphen.js' {
  type Hyphenator = (text: string) => string;
  /** `patterns` is the parsed content of one of the package's pattern files. */
  const createHyphenator: (patterns: unknown, options: { hyphenChar: string; html: boolean }) => Hyphenator;
  export default createHyphenator;
}
