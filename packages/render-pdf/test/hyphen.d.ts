declare module 'hyphen/hyphen.js' {
  /** `patterns` is the content of one of the package's pattern files. */
  export default function createHyphenator(
    patterns: unknown,
    options: { hyphenChar: string; html: boolean },
  ): (text: string) => string;
}

declare module 'hyphen/patterns/ru.js' {
  const patterns: unknown;
  export default patterns;
}
