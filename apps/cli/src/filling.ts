import type { Analysis } from '@polozh/compiler';
import { type Diagnostic, nearest } from '@polozh/diagnostics';
import type { Filling } from '@polozh/pipeline';
import { nameKey } from '@polozh/syntax';
import type { Arguments } from './arguments.ts';
import { decodeText, readBytes } from './read-text.ts';
import { UsageError } from './usage-error.ts';

/** What `--data`, `--set` and `--final` say, with the problems of the data and its texts for the report. */
export interface ReadFilling {
  readonly filling: Filling;
  readonly kind: string | null;
  readonly diagnostics: readonly Diagnostic[];
  readonly texts: ReadonlyMap<string, string>;
}

/** The name under which a report tells of what `--set` said. */
export const SET = '--set';

/** Reads the data file and the settings of the command line, which win over the file. */
export async function readFilling(input: Arguments, analysis: Analysis): Promise<ReadFilling> {
  const texts = new Map<string, string>();
  const diagnostics: Diagnostic[] = [];
  const file = input.last('data');
  if (file !== null) {
    const decoded = decodeText(readBytes(file), file);
    if ('text' in decoded) texts.set(file, decoded.text);
    else diagnostics.push(decoded.problem);
  }
  const sets = input.all('set');
  if (sets.length > 0) texts.set(SET, sets.map((typed) => settingLine(typed)).join('\n'));
  const choices = new Map<string, string>();
  const values: Map<string, Filling['values'] extends ReadonlyMap<string, infer V> ? V : never> = new Map();
  let kind: string | null = null;
  if (texts.size > 0) {
    const { readData } = await import('@polozh/data');
    for (const [path, text] of texts) {
      const { value, diagnostics: found } = readData(text, path, analysis.symbols);
      diagnostics.push(...found);
      for (const [key, choice] of value.choices) choices.set(key, choice);
      for (const [key, filled] of value.values) values.set(key, filled);
      kind = value.kind ?? kind;
    }
  }
  return { filling: { choices, values, final: input.has('final') }, kind, diagnostics, texts };
}

/** `имя=значение` as a line of a data file. */
function settingLine(typed: string): string {
  const at = typed.indexOf('=');
  if (at <= 0) throw new UsageError(`«--set ${typed}»: нужно «--set имя=значение»`);
  return `${JSON.stringify(typed.slice(0, at).trim())}: ${JSON.stringify(typed.slice(at + 1).trim())}`;
}

/** The keys of the variants asked for by `--variant`, by the data, or all of them. */
export function chosenVariants(
  input: Arguments,
  analysis: Analysis,
  byData: string | null,
): readonly (string | null)[] {
  const kinds = analysis.symbols.kinds?.values ?? [];
  const typed = input.all('variant').flatMap((value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  if (kinds.length === 0) {
    if (input.isTyped('variant') && typed.some((name) => name !== 'all'))
      throw new UsageError(`у документа нет вариантов, «--variant ${typed.join(',')}» не нужен`);
    return [null];
  }
  if (typed.length === 0 && byData !== null) return [byData];
  if (typed.length === 0 || typed.includes('all')) return kinds.map((kind) => kind.key);
  const names = kinds.map((kind) => kind.name);
  const keys = typed.map((name) => {
    const found = kinds.find((kind) => kind.key === nameKey(name));
    if (found !== undefined) return found.key;
    const close = nearest(name, names);
    throw new UsageError(
      `варианта «${name}» нет; ${close === null ? `есть: ${names.join(', ')}` : `возможно, имелось в виду «${close}»`}`,
    );
  });
  return [...new Set(keys)];
}
