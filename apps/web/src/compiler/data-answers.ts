import { type Analysis, declensionOf, type FieldType, type Value } from '@polozh/compiler';
import { GRAMMATICAL_CASES, loadDecliner } from '@polozh/russian';
import { nameKey } from '@polozh/syntax';
import { CASE_KEYS } from '../form/cases.ts';
import { NO, YES } from '../form/labels.ts';
import type { CaseForm, RawData, RawValue, ReadData } from './protocol.ts';

/** A value in the six cases as the program puts it; what it is not sure of says so. */
export async function casesOf(type: FieldType, text: string): Promise<readonly CaseForm[]> {
  const declension = declensionOf(type);
  if (declension === null) return CASE_KEYS.map((key) => ({ key, text, sure: true }));
  const decliner = await loadDecliner();
  return GRAMMATICAL_CASES.map((grammaticalCase, index) => ({
    key: CASE_KEYS[index] ?? '',
    ...decliner.decline(text, grammaticalCase, declension),
  }));
}

/** The kind, the decisions and the values as a data file. */
export async function dataText(
  { symbols }: Analysis,
  kind: string | null,
  choices: { readonly [key: string]: string },
  data: RawData,
): Promise<string> {
  const { stringify } = await import('yaml');
  const lines = new Map<string, unknown>();
  const kindName = symbols.kinds?.values.find((value) => value.key === kind)?.name;
  if (symbols.kinds !== null && kindName !== undefined) lines.set(symbols.kinds.name, kindName);
  for (const choice of symbols.choices.values()) {
    const value = choice.values.find((known) => known.key === choices[choice.key])?.name;
    if (value !== undefined) lines.set(choice.name, value);
  }
  for (const [name, value] of Object.entries(data)) lines.set(name, value);
  return lines.size === 0 ? '' : stringify(lines);
}

/** What a data file gives to the form; what does not suit the document is told. */
export async function readDataFile({ symbols }: Analysis, text: string, file: string): Promise<ReadData> {
  const { readData } = await import('@polozh/data');
  const { value, diagnostics } = readData(text, file, symbols);
  const data: [string, RawValue][] = [];
  for (const field of symbols.fields.values()) {
    const given = value.values.get(nameKey(field.name));
    if (given !== undefined) data.push([field.name, rawValue(given)]);
  }
  return {
    kind: value.kind,
    choices: Object.fromEntries(value.choices),
    data: Object.fromEntries(data),
    problems: diagnostics.map((problem) => problem.message),
  };
}

function rawValue(value: Value): RawValue {
  switch (value.kind) {
    case 'text': {
      const forms = Object.entries(value.forms);
      if (forms.length === 0) return value.text;
      const known: [string, string][] = forms.map(([grammaticalCase, form]) => [
        CASE_KEYS[(GRAMMATICAL_CASES as readonly string[]).indexOf(grammaticalCase)] ?? '',
        form ?? '',
      ]);
      return Object.fromEntries([[CASE_KEYS[0], value.text], ...known]);
    }
    case 'number':
      return String(value.number).replace('.', ',');
    case 'flag':
      return value.flag ? YES : NO;
    case 'list':
      return value.items.map((item) => String(rawValue(item)));
  }
}
