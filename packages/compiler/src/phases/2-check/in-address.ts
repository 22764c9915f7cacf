/** Whether the characters before an offset are those of an address in the internet. */
export const inAddress = (text: string, at: number): boolean =>
  /(?:\/\/|www\.|@)\S*$/i.test(text.slice(Math.max(0, at - 200), at));
