import type { Analysis } from '@polozh/compiler';
import type { Filling } from '@polozh/pipeline';
import type { CompiledMessage, RawData, Wanted } from './protocol.ts';

const FORM_FILE = 'данные.yaml';

/** The form's values checked as a data file's would be, by the same reader. */
export interface Filled {
  readonly filling: Filling;
  readonly problems: CompiledMessage['dataProblems'];
}

/** Reads what the form holds; the reader is loaded when there is something to read. */
export async function fill({ symbols }: Analysis, wanted: Pick<Wanted, 'choices' | 'data' | 'final'>): Promise<Filled> {
  const choices = new Map(Object.entries(wanted.choices).filter(([key]) => symbols.choices.has(key)));
  const names = Object.keys(wanted.data);
  if (names.length === 0) return { filling: { choices, values: new Map(), final: wanted.final }, problems: [] };
  const { readData } = await import('@polozh/data');
  const { text, starts } = dataText(wanted.data);
  const { value, diagnostics } = readData(text, FORM_FILE, symbols);
  const problems = diagnostics.flatMap((problem) => {
    const line = starts.findLastIndex((start) => start <= (problem.span?.start ?? 0));
    const name = names[line];
    return name === undefined || problem.code === 'data-unknown-key' ? [] : [{ name, message: problem.message }];
  });
  return { filling: { choices, values: value.values, final: wanted.final }, problems };
}

/** A line a field; JSON is YAML, so nothing that is typed can be taken for its syntax. */
function dataText(data: RawData): { readonly text: string; readonly starts: readonly number[] } {
  const starts: number[] = [];
  let text = '';
  for (const [name, value] of Object.entries(data)) {
    starts.push(text.length);
    text += `${JSON.stringify(name)}: ${JSON.stringify(value)}\n`;
  }
  return { text, starts };
}
