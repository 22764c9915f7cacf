import { yamlProblem } from '@polozh/data';
import { CATALOGUE, codeNumber, type Diagnostic, type DiagnosticCode, diagnostic, nearest } from '@polozh/diagnostics';
import { FORMAT_NAMES } from '@polozh/pipeline';
import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from 'yaml';
import type { CheckLevel, ProjectConfig, Setting } from './project-config.ts';

/** What the text of a configuration gives, without the place of the file. */
type Settings = Omit<ProjectConfig, 'folder' | 'file'>;

export const EMPTY_CONFIG: Settings = {
  sources: [],
  variants: [],
  formats: [],
  data: null,
  out: null,
  style: [],
  checks: new Map(),
};

/** Characters; a configuration is some dozens of lines. */
const LIMIT = 200_000;
const LEVELS: readonly CheckLevel[] = ['error', 'warning', 'off'];
const NOT_A_MAP = 'нужны строки вида «имя: значение»';
const TOO_LARGE = 'файл слишком велик или слишком глубоко вложен';

type Reader = (name: string, node: Node, tell: Tell) => Partial<Settings>;
/** Reports a problem at a node. */
type Tell = (node: Node, make: (span: { file: string; start: number; end: number }) => Diagnostic) => void;

const READERS: { readonly [Key in keyof Settings]: Reader } = {
  sources: (name, node, tell) => ({ sources: readList(name, node, tell) }),
  variants: (name, node, tell) => ({ variants: words(readList(name, node, tell)) }),
  formats: (name, node, tell) => ({
    formats: words(readList(name, node, tell, [...FORMAT_NAMES, 'all'])),
  }),
  data: (name, node, tell) => ({ data: isMap(node) ? readTable(name, node, tell) : readText(name, node, tell) }),
  out: (name, node, tell) => ({ out: readText(name, node, tell) }),
  style: (name, node, tell) => ({
    style: isMap(node)
      ? [...readTable(name, node, tell)].map(([setting, value]) => `${setting}=${value}`)
      : words(readList(name, node, tell)),
  }),
  checks: (name, node, tell) => ({ checks: readChecks(name, node, tell) }),
};

/** Reads a configuration's text. Any text gives an answer: what is wrong is told with its place, what is right is kept. */
export function parseConfig(
  text: string,
  file: string,
): { readonly value: Settings; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const broken = (start: number, end: number, problem: string): void => {
    diagnostics.push(diagnostic('config-syntax', { file, start, end }, { problem }));
  };
  const tell: Tell = (node, make) => {
    const [start = 0, end = start] = node.range ?? [];
    diagnostics.push(make({ file, start, end }));
  };
  if (text.length > LIMIT || /^ {40}|[[{]{20}|(?:- ){20}/m.test(text)) {
    broken(0, 0, TOO_LARGE);
    return { value: EMPTY_CONFIG, diagnostics };
  }
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'silent', uniqueKeys: false });
  for (const problem of document.errors) broken(problem.pos[0], problem.pos[1], yamlProblem(problem.code));
  const contents = document.contents;
  if (diagnostics.length > 0 || contents === null) return { value: EMPTY_CONFIG, diagnostics };
  if (!isMap(contents)) {
    broken(contents.range?.[0] ?? 0, contents.range?.[1] ?? 0, NOT_A_MAP);
    return { value: EMPTY_CONFIG, diagnostics };
  }
  let value = EMPTY_CONFIG;
  for (const { name, key, node } of entriesOf(contents, tell)) {
    if (!isSetting(name)) {
      const known = Object.keys(READERS);
      tell(key, (span) => diagnostic('config-unknown-key', span, { name, nearest: nearest(name, known), known }));
    } else if (node !== null) value = { ...value, ...READERS[name](name, node, tell) };
  }
  return { value, diagnostics };
}

const isSetting = (name: string): name is keyof Settings => Object.hasOwn(READERS, name);

interface MapEntry {
  readonly name: string;
  readonly key: Node;
  /** `null` where nothing is given. */
  readonly node: Node | null;
}

/** The lines of a table, each name once; a second one is told of. */
function entriesOf(map: YAMLMap, tell: Tell): readonly MapEntry[] {
  const seen = new Set<string>();
  const entries: MapEntry[] = [];
  for (const { key, value } of map.items as Pair<Node, Node | null>[]) {
    const name = isScalar(key) ? textOf(key) : '';
    if (seen.has(name)) tell(key, (span) => diagnostic('config-duplicate-key', span, { name }));
    seen.add(name);
    entries.push({ name, key, node: value === null || (isScalar(value) && value.value === null) ? null : value });
  }
  return entries;
}

/** A list of words; a single word is a list of one. */
function readList(name: string, node: Node, tell: Tell, known: readonly string[] | null = null): readonly Setting[] {
  const items = isSeq(node) ? (node.items as Node[]) : [node];
  return items.flatMap((item) => {
    const text = isScalar(item) ? textOf(item) : '';
    if (text === '') {
      tell(item, (span) => diagnostic('config-type', span, { name, expected: 'список слов или одно слово' }));
      return [];
    }
    if (known !== null && !known.includes(text)) {
      tell(item, (span) =>
        diagnostic('config-value', span, { name, value: text, nearest: nearest(text, known), known }),
      );
      return [];
    }
    const [start = 0, end = start] = item.range ?? [];
    return [{ text, start, end }];
  });
}

const words = (settings: readonly Setting[]): readonly string[] => settings.map(({ text }) => text);

function readText(name: string, node: Node, tell: Tell): string | null {
  const text = isScalar(node) ? textOf(node) : '';
  if (text !== '') return text;
  tell(node, (span) => diagnostic('config-type', span, { name, expected: 'один текст' }));
  return null;
}

/** A table of words by words. */
function readTable(name: string, map: YAMLMap, tell: Tell): ReadonlyMap<string, string> {
  const table = new Map<string, string>();
  for (const { name: key, node } of entriesOf(map, tell)) {
    const text = node === null ? null : readText(`${name}: ${key}`, node, tell);
    if (text !== null) table.set(key, text);
  }
  return table;
}

function readChecks(name: string, node: Node, tell: Tell): ReadonlyMap<string, CheckLevel> {
  const checks = new Map<string, CheckLevel>();
  if (!isMap(node)) {
    tell(node, (span) => diagnostic('config-type', span, { name, expected: 'список строк «П210: off»' }));
    return checks;
  }
  const codes = (Object.keys(CATALOGUE) as DiagnosticCode[]).map(codeNumber);
  for (const { name: typed, key, node: value } of entriesOf(node, tell)) {
    const code = typed.toUpperCase();
    if (!codes.includes(code)) {
      tell(key, (span) =>
        diagnostic('config-value', span, { name, value: typed, nearest: nearest(typed, codes), known: [] }),
      );
      continue;
    }
    const text = value === null ? null : readText(code, value, tell);
    const level = LEVELS.find((known) => known === text);
    if (level !== undefined) checks.set(code, level);
    else if (value !== null && text !== null)
      tell(value, (span) =>
        diagnostic('config-value', span, { name: code, value: text, nearest: nearest(text, LEVELS), known: LEVELS }),
      );
  }
  return checks;
}

/** The text as typed: a number keeps its zeros. */
const textOf = (node: { readonly value: unknown; readonly source?: string }): string =>
  (typeof node.value === 'string' ? node.value : String(node.source ?? node.value)).normalize('NFC').trim();
