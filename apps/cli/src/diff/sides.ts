import { basename, dirname, resolve } from 'node:path';
import type { Analysis, Choice } from '@polozh/compiler';
import { hasErrors } from '@polozh/diagnostics';
import type { KindChanges } from '@polozh/diff';
import type { Document } from '@polozh/document';
import { createDocumentMaker, type Filling } from '@polozh/pipeline';
import { nameKey } from '@polozh/syntax';
import type { Arguments } from '../arguments.ts';
import { chosenVariants, readFilling } from '../filling.ts';
import { isSound, type LoadedSource, loadFile, loadFrom } from '../load.ts';
import { nearestOf } from '../nearest-of.ts';
import { findConfig } from '../project-config.ts';
import { locate, readBytes, readIncluded } from '../read-text.ts';
import { report, reporterOf } from '../report.ts';
import { warn } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { formerName, openRevision, readRange } from './git.ts';

/** Two documents to compare. */
export interface DocumentPair {
  /** The variant's name; `null` where there are none or two variants are compared. */
  readonly variant: string | null;
  readonly older: Document;
  readonly newer: Document;
  /** Both documents with more choices decided. */
  readonly decided: (choices: ReadonlyMap<string, string>) => Promise<Pick<DocumentPair, 'older' | 'newer'>>;
}

/** All that is to be compared, and what both sides are called. */
export interface Sides {
  readonly before: string;
  readonly after: string;
  /** Both are variants of one source. */
  readonly sameSource: boolean;
  /** The newer source's path, after which files are called. */
  readonly entry: string;
  readonly pairs: readonly DocumentPair[];
  readonly kinds: KindChanges;
  /** Choices of either side that the data leaves open. */
  readonly open: readonly Choice[];
}

interface Side {
  readonly name: string;
  readonly entry: string;
  readonly analysis: Analysis;
  readonly filling: Filling;
  readonly kind: string | null;
}

/**
 * Reads what the command line asks to compare.
 * @returns `null` where a source or the data is wrong, which has been reported
 */
export async function readSides(input: Arguments): Promise<Sides | null> {
  const [first, second] = input.positionals;
  if (first === undefined)
    throw new UsageError('не указано, что сравнивать, например: polozh diff старое.polozh новое.polozh');
  if (input.positionals.length > 2)
    throw new UsageError(`лишнее слово «${input.positionals[2]}»: сравниваются два файла`);
  const against = input.last('against');
  const range = input.last('git');
  const ways = [second !== undefined, against !== null, range !== null].filter(Boolean).length;
  if (ways === 0)
    throw new UsageError(
      `не указано, с чем сравнить «${first}»: назовите второй файл, вид (--against) или ревизию (--git)\nСправка: polozh diff --help`,
    );
  if (ways > 1) throw new UsageError('второй файл, «--against» и «--git» не сочетаются: выберите одно');
  if (against !== null) return variantsOfOne(first, against, input);
  if (range !== null) return revisions(first, range, input);
  return twoFiles(first, second as string, input);
}

async function variantsOfOne(source: string, against: string, input: Arguments): Promise<Sides | null> {
  const side = await sideOf(source, await loadFile(source, await projectOf(source)), input);
  if (side === null) return null;
  const kinds = side.analysis.symbols.kinds?.values ?? [];
  const keyOf = (typed: string): { readonly key: string; readonly name: string } => {
    const found = kinds.find((kind) => kind.key === nameKey(typed));
    if (found !== undefined) return found;
    const names = kinds.map((kind) => kind.name);
    throw new UsageError(
      kinds.length === 0
        ? 'у документа нет вариантов, сравнивать нечего'
        : `варианта «${typed}» нет${nearestOf(typed, names)}; есть: ${names.join(', ')}`,
    );
  };
  const typed = input.last('variant');
  if (typed === null)
    throw new UsageError(`не указан вариант, который сравнить с вариантом «${against}»: добавьте --variant`);
  const [older, newer] = [keyOf(against), keyOf(typed)];
  return {
    before: older.name,
    after: newer.name,
    sameSource: true,
    entry: side.entry,
    pairs: [await createPairMaker(side, side)(null, older.key, newer.key)],
    kinds: { added: [], removed: [] },
    open: openChoices(side),
  };
}

/** Makes the documents of a variant, and again with other choices decided. */
function createPairMaker(before: Side, after: Side) {
  const { make } = createDocumentMaker();
  return async (variant: string | null, olderKey: string | null, newerKey: string | null): Promise<DocumentPair> => {
    const decided: DocumentPair['decided'] = async (choices) => ({
      older: (await make(before.analysis, olderKey, withChoices(before.filling, choices))).value,
      newer: (await make(after.analysis, newerKey, withChoices(after.filling, choices))).value,
    });
    return { variant, ...(await decided(new Map())), decided };
  };
}

const withChoices = (filling: Filling, choices: ReadonlyMap<string, string>): Filling => ({
  ...filling,
  choices: new Map([...filling.choices, ...choices]),
});

function openChoices(...sides: readonly Side[]): readonly Choice[] {
  const open = new Map<string, Choice>();
  for (const { analysis, filling } of sides)
    for (const choice of analysis.symbols.choices.values())
      if (!filling.choices.has(choice.key)) open.set(choice.key, choice);
  return [...open.values()];
}

async function twoFiles(older: string, newer: string, input: Arguments): Promise<Sides | null> {
  const as = input.last('as');
  const [was, now] = as === null ? namesOf(older, newer) : [LABELS.before, LABELS.after];
  const before = await sideOf(was, await loadAs(older, as), input);
  const after = await sideOf(now, await loadAs(newer, as), input);
  return before === null || after === null ? null : pairUp(before, after, input);
}

const LABELS = { before: 'было', after: 'стало', now: 'сейчас' } as const;

/** Files are called by their names, by their paths only where the names are the same. */
function namesOf(older: string, newer: string): readonly [string, string] {
  const names = [basename(older), basename(newer)] as const;
  return names[0] === names[1] ? [older, newer] : names;
}

/** Reads a file as if it stood elsewhere: git hands over copies, and what they include is where the original is. */
async function loadAs(file: string, as: string | null): Promise<LoadedSource> {
  if (as === null) return loadFile(file, await projectOf(file));
  const { root, entry } = locate(as, await projectOf(as));
  return loadFrom(entry, (path) => (path === entry ? readBytes(file) : readIncluded(root, path)));
}

async function revisions(source: string, range: string, input: Arguments): Promise<Sides | null> {
  const { older, newer } = readRange(range);
  const project = await projectOf(source);
  const { root, entry } = locate(source, project);
  const at = async (revision: string): Promise<Side | null> => {
    const { read } = openRevision(root, revision);
    const name = read(entry) === null ? formerName(root, entry, revision) : entry;
    if (name === null) throw new UsageError(`файла «${entry}» нет в ревизии «${revision}»`);
    return sideOf(revision, await loadFrom(name, read), input);
  };
  const before = await at(older);
  const after = newer === null ? await sideOf(LABELS.now, await loadFile(source, project), input) : await at(newer);
  return before === null || after === null ? null : pairUp(before, after, input);
}

const projectOf = async (source: string): Promise<string | null> =>
  source === '-' ? null : ((await findConfig(dirname(resolve(source))))?.config.folder ?? null);

/** A sound source with its data; problems are reported under the side's name. */
async function sideOf(name: string, loaded: LoadedSource, input: Arguments): Promise<Side | null> {
  const reporter = reporterOf(input);
  if (!isSound(loaded)) {
    warn(`polozh: «${name}» не собирается, поэтому не сравнивается\n`);
    report(reporter, loaded.diagnostics, loaded.texts);
    return null;
  }
  const { filling, kind, diagnostics, texts } = await readFilling(input, loaded.analysis);
  if (hasErrors(diagnostics)) {
    report(reporter, diagnostics, texts);
    return null;
  }
  return { name, entry: loaded.entry, analysis: loaded.analysis, filling, kind };
}

/** The variants asked for that both sides have; of what only one has a line is said. */
async function pairUp(before: Side, after: Side, input: Arguments): Promise<Sides> {
  const makePair = createPairMaker(before, after);
  const pairs: DocumentPair[] = [];
  const olderKinds = before.analysis.symbols.kinds?.values ?? [];
  const newerKinds = after.analysis.symbols.kinds?.values ?? [];
  const chosen = chosenVariants(input, after.analysis, after.kind);
  const added: string[] = [];
  for (const key of chosen) {
    const name = newerKinds.find((kind) => kind.key === key)?.name ?? null;
    if (olderKinds.length > 0 && name !== null && !olderKinds.some((kind) => kind.key === key)) added.push(name);
    else pairs.push(await makePair(name, olderKinds.length === 0 ? null : (key ?? olderKinds[0]?.key ?? null), key));
  }
  const isAll = chosen.length === newerKinds.length;
  const removed = olderKinds
    .filter((kind) => isAll && !newerKinds.some((known) => known.key === kind.key))
    .map(({ name }) => name);
  for (const [names, side] of [
    [removed, before],
    [added, after],
  ] as const)
    for (const name of names) warn(`polozh: вариант «${name}» есть только в «${side.name}» и не сравнивается\n`);
  if (pairs.length === 0) throw new UsageError('общих вариантов нет, сравнивать нечего');
  return {
    before: before.name,
    after: after.name,
    sameSource: false,
    entry: after.entry,
    pairs,
    kinds: { added, removed },
    open: openChoices(before, after),
  };
}
