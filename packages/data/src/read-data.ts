import type { Choice, Field, Symbols, Value } from '@polozh/compiler';
import { type Diagnostic, diagnostic, nearest, type Outcome, type Span } from '@polozh/diagnostics';
import { nameKey } from '@polozh/syntax';
import { isMap, isScalar, type Node, type Pair, parseDocument } from 'yaml';
import { KIND_KEY, NO, NO_SPACE, NOT_A_MAP, YES, yamlProblem } from './labels.ts';
import { readValue } from './read-value.ts';

/** What a data file gives; all keys are `nameKey`s. */
export interface Data {
  readonly values: ReadonlyMap<string, Value>;
  readonly choices: ReadonlyMap<string, string>;
  readonly kind: string | null;
  /** The names that stand in the file, and whether anything stands behind them. */
  readonly lines: ReadonlyMap<string, Line>;
}

/** A name of a data file. */
export interface Line {
  readonly span: Span;
  readonly isEmpty: boolean;
}

/** Characters; a data file is some dozens of lines. */
const LIMIT = 2_000_000;
/** Brackets and indents within each other, which the YAML reader takes one stack frame each. */
const DEPTH = 30;

/**
 * Reads a data file, YAML or JSON (which YAML 1.2 includes), and checks each value against its field's type. Any text gives
 * an answer: what is wrong is told with its place, what is right is kept.
 */
export function readData(text: string, file: string, symbols: Symbols): Outcome<Data> {
  const diagnostics: Diagnostic[] = [];
  const values = new Map<string, Value>();
  const choices = new Map<string, string>();
  const lines = new Map<string, Line>();
  let kind: string | null = null;
  const at = (start: number, end: number): Span => ({ file, start, end });
  const result = (): Outcome<Data> => ({ value: { values, choices, kind, lines }, diagnostics });

  if (text.length > LIMIT || isDeep(text)) {
    diagnostics.push(diagnostic('data-too-deep', at(0, 0), {}));
    return result();
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  const unspaced = document.errors.length > 0 || isScalar(document.contents) ? unspacedColon(text) : null;
  if (unspaced !== null) {
    const { start, end, right } = unspaced;
    diagnostics.push(diagnostic('data-syntax', at(start, end), { problem: NO_SPACE, right }));
    return result();
  }
  for (const problem of document.errors)
    diagnostics.push(
      diagnostic('data-syntax', at(problem.pos[0], problem.pos[1]), {
        problem: yamlProblem(problem.code),
      }),
    );
  if (diagnostics.length > 0 || document.contents === null) return result();
  if (!isMap(document.contents)) {
    diagnostics.push(diagnostic('data-syntax', spanOf(document.contents, at), { problem: NOT_A_MAP }));
    return result();
  }
  const seen = new Set<string>();
  for (const pair of document.contents.items as Pair<Node, Node | null>[]) {
    const name = isScalar(pair.key) ? String(pair.key.source ?? pair.key.value) : '';
    const nameSpan = spanOf(pair.key, at);
    const key = nameKey(name);
    if (seen.has(key)) diagnostics.push(diagnostic('data-duplicate-key', nameSpan, { name }));
    seen.add(key);
    const node = pair.value;
    lines.set(key, { span: nameSpan, isEmpty: node === null || (isScalar(node) && node.value === null) });
    const span = node === null ? nameSpan : spanOf(node, at);
    const choice = symbols.choices.get(key);
    const field = symbols.fields.get(key);
    if (symbols.kinds !== null && (key === KIND_KEY || key === nameKey(symbols.kinds.name))) {
      kind = readOption(name, node, span, symbols.kinds.values, diagnostics);
    } else if (choice !== undefined) {
      const value = readOption(name, node, span, choiceValues(choice), diagnostics);
      if (value !== null) choices.set(key, value);
    } else if (field !== undefined) {
      const value =
        node === null
          ? null
          : readValue(
              field,
              node,
              (inner) => spanOf(inner, at),
              (problem) => diagnostics.push(problem),
            );
      if (value !== null) values.set(key, value);
    } else {
      const known = knownNames(symbols);
      const longer = known.filter((other) => nameKey(other).startsWith(`${key}-`));
      const near = longer.length > 0 ? null : nearest(name, known);
      const isPart = longer.length > 0;
      diagnostics.push(
        diagnostic('data-unknown-key', nameSpan, { name, nearest: near, known: isPart ? longer : known, isPart }),
      );
    }
  }
  return result();
}

/** A line «имя:значение», which YAML takes for words without a name; an address has slashes behind its colon. */
function unspacedColon(text: string): { readonly start: number; readonly end: number; readonly right: string } | null {
  const match = /^(?<name>[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9_-]*):(?<value>[^\s/:][^\r\n:]*)$/mu.exec(text);
  if (match === null) return null;
  const { name = '', value = '' } = match.groups ?? {};
  return { start: match.index, end: match.index + name.length + 1, right: `${name}: ${value.trim()}` };
}

/** Whether brackets or steps of indentation go deeper than any data would. */
function isDeep(text: string): boolean {
  let brackets = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 91 || code === 123) {
      if (++brackets > DEPTH) return true;
    } else if (code === 93 || code === 125) brackets = Math.max(0, brackets - 1);
  }
  return /^(?: {61}|\t{31})/m.test(text) || /(?:- ){31}|(?:[?:] ){31}/.test(text);
}

function spanOf(node: Node | null, at: (start: number, end: number) => Span): Span {
  const [start = 0, end = start] = node?.range ?? [];
  return at(start, end);
}

const choiceValues = (choice: Choice): readonly { readonly name: string; readonly key: string }[] => choice.values;

/** One of some named values; a YAML truth value reads as «да» or «нет». Empty means not given. */
function readOption(
  name: string,
  node: Node | null,
  span: Span,
  options: readonly { readonly name: string; readonly key: string }[],
  diagnostics: Diagnostic[],
): string | null {
  if (node === null || (isScalar(node) && node.value === null)) return null;
  const typed = isScalar(node)
    ? node.value === true
      ? YES
      : node.value === false
        ? NO
        : String(node.source ?? node.value)
    : '';
  const found = options.find((option) => option.key === nameKey(typed.trim()));
  if (found !== undefined) return found.key;
  const known = options.map((option) => option.name);
  diagnostics.push(diagnostic('data-value', span, { name, value: typed, nearest: nearest(typed, known), known }));
  return null;
}

const knownNames = (symbols: Symbols): readonly string[] => [
  ...[...symbols.fields.values()].map((field: Field) => field.name),
  ...[...symbols.choices.values()].map((choice) => choice.name),
  ...(symbols.kinds === null ? [] : [KIND_KEY]),
];
