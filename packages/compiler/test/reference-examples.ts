/** A printed variant or a list of problems that the reference shows. */
export interface Expected {
  readonly kind: 'результат' | 'ошибки';
  /** What stands behind «результат»: the kind, choices, values. */
  readonly words: readonly string[];
  readonly text: string;
}

/** An example of the reference: a source, files that it includes, and what comes of it. */
export interface Example {
  readonly heading: string;
  /** The line of the source's fence in the reference. */
  readonly line: number;
  readonly source: string;
  readonly files: ReadonlyMap<string, string>;
  readonly expected: readonly Expected[];
}

const FENCE = /^```(?<info>[^`]*)$/u;

/**
 * Reads the fenced blocks of the reference: «polozh» begins an example, «результат …» and «ошибки» behind it are what
 * comes of it. «polozh путь» gives a file that the next example includes.
 */
export function readExamples(markdown: string): readonly Example[] {
  const examples: (Example & { readonly expected: Expected[] })[] = [];
  let files = new Map<string, string>();
  let heading = '';
  const lines = markdown.split('\n');
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (/^#+ /.test(line)) heading = line.replace(/^#+ /, '');
    const info = FENCE.exec(line)?.groups?.['info'];
    if (info === undefined) continue;
    const end = lines.indexOf('```', i + 1);
    if (end < 0) throw new Error(`строка ${i + 1}: блок не закрыт`);
    const text = lines.slice(i + 1, end).join('\n');
    const [kind = '', ...words] = info.trim().split(/\s+/);
    if (kind === 'polozh' && words[0] !== undefined) files.set(words[0], `${text}\n`);
    else if (kind === 'polozh') {
      examples.push({ heading, line: i + 1, source: text, files, expected: [] });
      files = new Map();
    } else if (kind === 'результат' || kind === 'ошибки') examples.at(-1)?.expected.push({ kind, words, text });
    i = end;
  }
  return examples;
}
