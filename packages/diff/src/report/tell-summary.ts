import type { DifferenceKind } from '../changes/difference.ts';
import { HAPPENED_MANY, LABELS } from '../labels.ts';
import { happened, placeOf, tellReplacement, variantsOf } from './headline.ts';
import { follows, tellRenumbered } from './numbers.ts';
import type { SharedDifference, Summary } from './report.ts';

/** All in one sentence: «пункт 2.4 (школа, спо): изменён; пункт 2.5 (доо): исключён; перенумерованы 2.6–2.8 → 2.7–2.9». */
export function tellSummary(summary: Summary): string {
  const clauses = inRanges([...blocksOf(summary).values()]).map(({ first, last }) => {
    const { name, kind, variants } = first;
    if (first === last) return `${name}${variantsOf(variants, summary)}: ${happened(kind, name)}`;
    return `${LABELS.clauses} ${numberOf(first)}–${numberOf(last)}${variantsOf(variants, summary)}: ${HAPPENED_MANY[kind]}`;
  });
  return [
    ...tellKinds(summary),
    ...summary.changes.flatMap(({ replacement }) => (replacement === undefined ? [] : [tellReplacement(replacement)])),
    ...clauses,
    ...tellNumbers(summary),
    ...tellSettings(summary),
    ...tellDecisions(summary),
  ].join('; ');
}

/** All that is told once, apart from the words: kinds, numbers, references, settings, choices. */
export const tellApart = (summary: Summary): readonly string[] => [
  ...tellKinds(summary),
  ...tellNumbers(summary),
  ...tellReferences(summary),
  ...tellSettings(summary),
  ...tellDecisions(summary),
];

/** «добавлен вид «доо»», «исключены виды «спо», «доп»». */
function tellKinds({ kinds: { added, removed } }: Summary): readonly string[] {
  const told = (names: readonly string[], [one, many]: readonly [string, string]): readonly string[] =>
    names.length === 0 ? [] : [`${names.length === 1 ? one : many} ${quoted(names)}`];
  return [...told(added, ['добавлен вид', 'добавлены виды']), ...told(removed, ['исключён вид', 'исключены виды'])];
}

/** «выбор «чаты» не решён, при решении «да»: пункт 2: изменён». */
const tellDecisions = ({ decisions }: Summary): readonly string[] =>
  decisions.map(({ decided, differs }) => {
    const choices = quoted(decided.map(({ choice }) => choice));
    const values = quoted(decided.map(({ value }) => value));
    const open =
      decided.length === 1
        ? `выбор ${choices} не решён, при решении ${values}`
        : `выборы ${choices} не решены, при решениях ${values}`;
    return `${open}: ${tellSummary(differs)}`;
  });

const quoted = (names: readonly string[]): string => names.map((name) => `«${name}»`).join(', ');

/** Which numbers changed, by variant. */
function tellNumbers(summary: Summary): readonly string[] {
  const told = new Map<string, string[]>();
  for (const { value, variants } of summary.renumbered) {
    const text = tellRenumbered(value);
    told.set(text, [...(told.get(text) ?? []), ...variants]);
  }
  return [...told].map(([text, variants]) => `${text}${variantsOf(variants, summary)}`);
}

/** What changed beside the text: «поле «руководитель» переименовано в «директор»», «кегль: 14 пт → 13 пт». */
const tellSettings = (summary: Summary): readonly string[] =>
  summary.settings.map(({ value: { setting, name, before, after }, variants }) =>
    setting === 'field'
      ? `поле «${before}» переименовано в «${after}»${variantsOf(variants, summary)}`
      : `${name}${variantsOf(variants, summary)}: ${before} → ${after}`,
  );

/** References whose text is only another number now, each with its place. */
const tellReferences = (summary: Summary): readonly string[] =>
  summary.references.map(
    ({ value: { place, before, after }, variants }) =>
      `${place.name}${variantsOf(variants, summary)}: ссылка с новым номером, ${before} → ${after}`,
  );

interface BlockRange {
  readonly first: BlockSummary;
  readonly last: BlockSummary;
}

/** Clauses that follow each other and fared alike are told as one range. */
function inRanges(blocks: readonly BlockSummary[]): readonly BlockRange[] {
  const ranges: BlockRange[] = [];
  for (const block of blocks) {
    const open = ranges[ranges.length - 1];
    const goesOn =
      open !== undefined &&
      open.last.kind === block.kind &&
      open.last.variants.join() === block.variants.join() &&
      isClause(open.last) &&
      isClause(block) &&
      follows(numberOf(open.last), numberOf(block));
    if (goesOn) ranges[ranges.length - 1] = { first: open.first, last: block };
    else ranges.push({ first: block, last: block });
  }
  return ranges;
}

const isClause = ({ name }: BlockSummary): boolean => name.startsWith(`${LABELS.clause} `);
const numberOf = ({ name }: BlockSummary): string => name.slice(LABELS.clause.length + 1);

/** What is told of a block apart from the changes of its words. */
const OWN: ReadonlySet<DifferenceKind> = new Set([
  'inserted',
  'deleted',
  'repealed',
  'moved',
  'relabelled',
  'split',
  'merged',
]);

interface BlockSummary {
  readonly name: string;
  kind: SharedDifference['difference']['kind'];
  readonly variants: string[];
}

/** What happened to each numbered block: a clause of which something changed has changed. */
function blocksOf(summary: Summary): ReadonlyMap<string, BlockSummary> {
  const blocks = new Map<string, BlockSummary>();
  for (const { difference, occurrences, replacement } of summary.changes) {
    if (replacement !== undefined) continue;
    for (const occurrence of occurrences) {
      const { before, after, variants, block } = occurrence;
      const place = after ?? before;
      if (place === null) continue;
      const whole = place.name === place.within;
      const kind = whole ? difference.kind : difference.kind === 'formatting' ? 'formatting' : 'changed';
      const own = whole && OWN.has(kind);
      const name = own ? placeOf(occurrence, kind) : block;
      const key = own ? `${kind} ${name}` : name;
      const known = blocks.get(key);
      if (known === undefined) blocks.set(key, { name, kind, variants: [...variants] });
      else {
        if (known.kind === 'formatting') known.kind = kind;
        for (const variant of variants) if (!known.variants.includes(variant)) known.variants.push(variant);
      }
    }
  }
  return blocks;
}
