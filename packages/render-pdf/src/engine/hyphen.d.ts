declare module 'hyphen/ru/index.js' {
  const hyphenation: {
    hyphenateSync(text: string, options: { hyphenChar: string }): string;
  };
  export default hyphenation;
}
