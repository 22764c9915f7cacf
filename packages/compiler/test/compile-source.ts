import { type Diagnostic, lineStarts, positionAt } from '@polozh/diagnostics';
import type { Decliner } from '@polozh/russian';
import { nameKey, parse } from '@polozh/syntax';
import { printDocument } from '@polozh/testkit';
import { type Analysis, analyse, assemble, type Value, type Variant } from '../src/index.ts';

/** A source read and checked, from which variants are printed. */
export interface Compiled {
  readonly analysis: Analysis;
  readonly diagnostics: readonly Diagnostic[];
  /** Prints the variant; problems that only it shows are in `diagnostics`. */
  readonly print: (words: readonly string[]) => { readonly text: string; readonly diagnostics: readonly Diagnostic[] };
}

/** Compiles the entry of `files` up to the Document, as the product does. */
export function compileSource(entry: string, files: ReadonlyMap<string, string>, decliner: Decliner): Compiled {
  const parsed = parse(entry, files);
  const analysed = analyse(parsed.value, { problems: parsed.diagnostics });
  return {
    analysis: analysed.value,
    diagnostics: analysed.diagnostics,
    print: (words) => {
      const assembled = assemble(analysed.value, variantOf(analysed.value, words), decliner);
      return { text: printDocument(assembled.value), diagnostics: assembled.diagnostics };
    },
  };
}

/** «школа чаты=администратор год=2025 готовый»: a kind, choices, field values; the first kind where none is named. */
export function variantOf({ symbols }: Analysis, words: readonly string[]): Variant {
  const choices = new Map<string, string>();
  const values = new Map<string, Value>();
  let kind = symbols.kinds?.values[0]?.key ?? null;
  let final = false;
  for (const word of words) {
    const [name = '', value] = word.split('=');
    const key = nameKey(name);
    if (value === undefined && key === 'готовый') final = true;
    else if (value === undefined) kind = key;
    else if (symbols.choices.has(key)) choices.set(key, nameKey(value));
    else values.set(key, testValue(symbols.fields.get(key)?.type ?? 'текст', value.replaceAll('_', ' ')));
  }
  return { kind, choices, values, final };
}

function testValue(type: string, text: string): Value {
  if (type === 'число' || type === 'год') return { kind: 'number', number: Number(text) };
  return type === 'да/нет' ? { kind: 'flag', flag: text === 'да' } : { kind: 'text', text, forms: {} };
}

/** «3:5 П101 имя «шкла» в условии не объявлено», in the order of places. */
export function describe(diagnostics: readonly Diagnostic[], files: ReadonlyMap<string, string>): readonly string[] {
  return diagnostics
    .map((problem) => {
      const { line, column } = positionAt(
        lineStarts(files.get(problem.span?.file ?? '') ?? ''),
        problem.span?.start ?? 0,
      );
      return { line, column, text: `${line}:${column} ${problem.number} ${problem.message}` };
    })
    .sort((a, b) => a.line - b.line || a.column - b.column || (a.text < b.text ? -1 : 1))
    .map((problem) => problem.text);
}
