import { includesOf, type SourceTexts } from '@polozh/syntax';

/** Reads a file of the project by its project path; `null` where it is not there or is none of the project's. */
export type ReadText = (path: string) => Promise<string | null>;

/** Reads a source and all that it includes, however deep; what is missing is left to the parser to tell. */
export async function loadSource(entry: string, read: ReadText): Promise<SourceTexts> {
  const texts = new Map<string, string>();
  const waiting = [entry];
  for (let path = waiting.pop(); path !== undefined; path = waiting.pop()) {
    if (texts.has(path)) continue;
    const text = await read(path);
    if (text === null) continue;
    texts.set(path, text);
    waiting.push(...includesOf(path, text));
  }
  return texts;
}
