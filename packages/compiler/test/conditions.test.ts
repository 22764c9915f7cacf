import { type Block, type Condition, nameKey, parse } from '@polozh/syntax';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { holds } from '../src/conditions/diagram.ts';
import { analyse, presences, type Value, type Variant } from '../src/index.ts';

const FILE = 'источник.polozh';

/** A source whose conditions ask about `choices` choices, three kinds and a number. */
interface Plan {
  readonly choices: number;
  readonly blocks: readonly Planned[];
}

type Planned =
  | { readonly kind: 'clause'; readonly guard: string | null; readonly reference: number | null }
  | {
      readonly kind: 'if';
      readonly conditions: readonly string[];
      readonly hasElse: boolean;
      readonly blocks: readonly Planned[];
    };

const atom = (choices: number): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom('школа', 'доо', 'спо', 'вид = школа'),
    fc.integer({ min: 0, max: choices - 1 }).map((index) => `в${index}`),
    fc.integer({ min: 0, max: choices - 1 }).map((index) => `в${index} = не решено`),
    fc
      .tuple(fc.constantFrom('больше', 'меньше', 'не больше', 'не меньше', '='), fc.constantFrom(10, 20))
      .map(([sign, number]) => `число ${sign} ${number}`),
    fc.constantFrom('указано(число)', 'шаблон', 'готовый'),
  );

const condition = (choices: number): fc.Arbitrary<string> =>
  fc.letrec<{ any: string }>((tie) => ({
    any: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      atom(choices),
      tie('any').map((inner) => `не (${inner})`),
      fc.tuple(tie('any'), fc.constantFrom('и', 'или'), tie('any')).map(([a, sign, b]) => `(${a}) ${sign} (${b})`),
    ),
  })).any;

const planned = (choices: number): fc.Arbitrary<readonly Planned[]> =>
  fc.letrec<{ blocks: readonly Planned[]; block: Planned }>((tie) => ({
    blocks: fc.array(tie('block'), { minLength: 1, maxLength: 3 }),
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      fc.record({
        kind: fc.constant('clause' as const),
        guard: fc.option(condition(choices)),
        reference: fc.option(fc.integer({ min: 0, max: 5 })),
      }),
      fc.record({
        kind: fc.constant('if' as const),
        conditions: fc.array(condition(choices), { minLength: 1, maxLength: 2 }),
        hasElse: fc.boolean(),
        blocks: tie('blocks'),
      }),
    ),
  })).blocks;

const plan: fc.Arbitrary<Plan> = fc
  .integer({ min: 1, max: 8 })
  .chain((choices) => fc.record({ choices: fc.constant(choices), blocks: planned(choices) }));

function write({ choices, blocks }: Plan): string {
  const lines = ['/вид организации', '  школа – школа', '  доо – детский сад', '  спо – колледж', ''];
  for (let index = 0; index < choices; index++) lines.push(`/выбор в${index}: да/нет`);
  lines.push('/поле число: число', '');
  let label = 0;
  const visit = (list: readonly Planned[]): void => {
    for (const block of list) {
      if (block.kind === 'clause') {
        const guard = block.guard === null ? '' : `((${block.guard}?)) `;
        const reference = block.reference === null ? '' : ` ((пункт м${block.reference}))`;
        lines.push(`+ ${guard}((метка м${label++})) Слова${reference}.`);
        continue;
      }
      for (const [index, text] of block.conditions.entries()) {
        lines.push(`/${index === 0 ? '' : 'иначе '}если ${text}`);
        visit(block.blocks);
      }
      if (block.hasElse) {
        lines.push('/иначе');
        visit(block.blocks);
      }
      lines.push('/конец');
    }
  };
  visit(blocks);
  return `${lines.join('\n')}\n`;
}

/** Every document that the source can give; a finished one has no open choice. */
function* variants(choices: number): Generator<Variant> {
  const numbers = [null, 5, 10, 15, 20, 25];
  for (const kind of ['школа', 'доо', 'спо'])
    for (const number of numbers)
      for (let code = 0; code < 3 ** choices; code++) {
        const decided = new Map<string, string>();
        for (let index = 0, rest = code; index < choices; index++, rest = Math.floor(rest / 3))
          if (rest % 3 > 0) decided.set(`в${index}`, rest % 3 === 1 ? 'да' : 'нет');
        const values = new Map<string, Value>(number === null ? [] : [['число', { kind: 'number', number }]]);
        yield { kind, choices: decided, values, final: false };
        if (decided.size === choices) yield { kind, choices: decided, values, final: true };
      }
}

/** What the language reference says of a condition, tried on one variant. */
function meets(condition: Condition, variant: Variant): boolean {
  switch (condition.kind) {
    case 'all':
      return condition.operands.every((operand) => meets(operand, variant));
    case 'any':
      return condition.operands.some((operand) => meets(operand, variant));
    case 'not':
      return !meets(condition.operand, variant);
    case 'given':
      return variant.values.has('число');
    case 'compared': {
      const value = variant.values.get('число');
      if (value?.kind !== 'number') return false;
      const { comparison, value: bound } = condition;
      if (comparison === 'equal') return value.number === bound;
      if (comparison === 'more') return value.number > bound;
      if (comparison === 'less') return value.number < bound;
      return comparison === 'at-most' ? value.number <= bound : value.number >= bound;
    }
    case 'equals': {
      if (condition.name.text === 'вид') return variant.kind === condition.value?.text;
      return (variant.choices.get(condition.name.text) ?? null) === (condition.value?.text ?? null);
    }
    case 'named': {
      const key = nameKey(condition.name.text);
      if (key === 'шаблон') return !variant.final;
      if (key === 'готовый') return variant.final;
      return variant.kind === key || variant.choices.get(key) === 'да';
    }
    case 'bad-condition':
      throw new Error(condition.text);
  }
}

interface Tried {
  readonly standing: Set<Block>;
  /** Spans of conditions that held, failed, and were come to, wherever what surrounds them held. */
  readonly held: Set<Condition>;
  readonly failed: Set<Condition>;
}

/** Reads the source as a person does who has one variant in mind. */
function tryVariant(blocks: readonly Block[], variant: Variant, tried: Tried): void {
  for (const block of blocks) {
    if (block.kind === 'if') {
      for (const { condition } of block.branches)
        if (condition !== null) (meets(condition, variant) ? tried.held : tried.failed).add(condition);
      const taken = block.branches.find(({ condition }) => condition === null || meets(condition, variant));
      tryVariant(taken?.blocks ?? [], variant, tried);
    } else if (block.kind === 'clause') {
      const { guard } = block;
      if (guard !== null) (meets(guard, variant) ? tried.held : tried.failed).add(guard);
      if (guard === null || meets(guard, variant)) tried.standing.add(block);
    }
  }
}

function conditionsIn(blocks: readonly Block[]): readonly Condition[] {
  return blocks.flatMap((block) => {
    if (block.kind === 'clause') return block.guard === null ? [] : [block.guard];
    if (block.kind !== 'if') return [];
    return block.branches.flatMap(({ condition, blocks: inner }) => [
      ...(condition === null ? [] : [condition]),
      ...conditionsIn(inner),
    ]);
  });
}

describe('what is said of all variants at once is what trying each of them says', () => {
  it('presence, conditions that never or always hold, references that lead nowhere', () => {
    fc.assert(
      fc.property(plan, (made) => {
        const text = write(made);
        const parsed = parse(FILE, new Map([[FILE, text]]));
        const { value: analysis, diagnostics } = analyse(parsed.value);
        const found = presences(analysis);
        const held = new Set<Condition>();
        const failed = new Set<Condition>();
        const absent = new Set<number>();
        const places = new Map(
          [...found.keys()].flatMap((block) =>
            block.kind === 'clause'
              ? block.content.flatMap((node) => (node.kind === 'label-mark' ? [[node.name.text, block] as const] : []))
              : [],
          ),
        );
        const references = [...found.keys()].flatMap((block) =>
          block.kind === 'clause'
            ? block.content.flatMap((node) => {
                const [target] = node.kind === 'reference' ? node.targets : [];
                return target === undefined || !places.has(target.text) ? [] : [{ block, target }];
              })
            : [],
        );
        for (const variant of variants(Math.min(made.choices, 8))) {
          const tried = { standing: new Set<Block>(), held, failed };
          tryVariant(analysis.source.blocks, variant, tried);
          const assignment = analysis.space.assignment(variant);
          for (const [block, presence] of found)
            if (block.kind === 'clause' && holds(presence, assignment, new Set()) !== tried.standing.has(block))
              expect.fail(`${JSON.stringify([...variant.choices])} ${variant.kind}: ${text}`);
          for (const { block, target } of references)
            if (tried.standing.has(block) && !tried.standing.has(places.get(target.text) as Block))
              absent.add(target.span.start);
        }
        const told = (code: string) =>
          [
            ...new Set(diagnostics.filter((problem) => problem.code === code).map((problem) => problem.span?.start)),
          ].sort();
        const all = conditionsIn(analysis.source.blocks);
        const met = all.filter((condition) => held.has(condition) || failed.has(condition));
        const starts = (conditions: readonly Condition[]) => conditions.map(({ span }) => span.start).sort();
        expect(told('condition-never'), text).toEqual(starts(met.filter((condition) => !held.has(condition))));
        const always = starts(met.filter((condition) => !failed.has(condition)));
        expect(always, text).toEqual(expect.arrayContaining(told('condition-always')));
        expect(told('label-absent'), text).toEqual([...absent].sort());
      }),
      { numRuns: 25, seed: 20261125 },
    );
  }, 60_000);
});

describe('conditions of any size get an answer', () => {
  const declared = (count: number): string =>
    Array.from({ length: count }, (_, index) => `/выбор в${index}: да/нет\n/выбор г${index}: да/нет\n`).join('');
  const codesOf = (text: string): readonly string[] => {
    const { diagnostics } = analyse(parse(FILE, new Map([[FILE, text]])).value);
    return diagnostics.map((problem) => problem.code);
  };
  const pairs = (count: number): string =>
    Array.from({ length: count }, (_, index) => `в${index} и г${index}`).join(', ');

  it('pairs of sixty choices are small where their names are first met in pairs', () => {
    expect(codesOf(`${declared(30)}\n+ Пункт.\n\n/если ${pairs(30)}\n+ Пункт условный.\n/конец\n`)).toEqual([]);
  });

  it('a condition whose diagram grows without end is told of, and nothing is concluded from it', () => {
    const names = (letter: string): string => Array.from({ length: 30 }, (_, index) => `${letter}${index}`).join(' и ');
    const first = `/если ${names('в')} и ${names('г')}\n+ Пункт.\n/конец\n`;
    expect(codesOf(`${declared(30)}\n${first}\n/если ${pairs(30)}\n+ Пункт другой.\n/конец\n`)).toEqual([
      'condition-too-complex',
    ]);
  });
});
