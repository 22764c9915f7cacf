import type { Analysis } from '@polozh/compiler';
import { type Diagnostic, hasErrors } from '@polozh/diagnostics';
import type { MatrixColumn } from '@polozh/diff';
import type { Document } from '@polozh/document';
import { createDocumentMaker, type Filling } from '@polozh/pipeline';
import { nameKey } from '@polozh/syntax';
import type { Arguments } from '../arguments.ts';
import { chosenVariants } from '../filling.ts';
import { nearestOf } from '../nearest-of.ts';
import { UsageError } from '../usage-error.ts';

/** A column of a matrix: a variant made, and how it is named. */
export interface MatrixVariant {
  readonly column: MatrixColumn;
  readonly document: Document;
}

/** More columns than this no one reads, and each is a document to make. */
const LIMIT = 64;
const KIND = 'вид';

/** A value of a dimension: what it decides, and its name in a column's head. */
interface Step {
  readonly kind?: string;
  readonly choice?: readonly [name: string, value: string];
  readonly name: string;
  readonly label: string;
}

/** Makes the variants that a matrix lays beside each other: every combination of the dimensions asked for by `--by`. */
export async function matrixVariants(
  input: Arguments,
  analysis: Analysis,
  filling: Filling,
): Promise<{ readonly variants: readonly MatrixVariant[]; readonly diagnostics: readonly Diagnostic[] }> {
  const combinations = combine(dimensionsOf(input, analysis, filling));
  const maker = createDocumentMaker();
  const variants: MatrixVariant[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const steps of combinations) {
    const choices = new Map([
      ...filling.choices,
      ...steps.flatMap((step) => (step.choice === undefined ? [] : [step.choice])),
    ]);
    const kind =
      steps.find((step) => step.kind !== undefined)?.kind ?? chosenVariants(input, analysis, null)[0] ?? null;
    const made = await maker.make(analysis, kind, { ...filling, choices });
    if (hasErrors(made.diagnostics)) diagnostics.push(...made.diagnostics);
    const column = {
      name: steps.map(({ name }) => name).join(', '),
      label: steps.map(({ label }) => label).join(', '),
    };
    variants.push({ column, document: made.value });
  }
  return { variants, diagnostics };
}

/** The dimensions of `--by`; without it the kinds, or, where there are none, the choices that are not decided. */
function dimensionsOf(
  input: Arguments,
  analysis: Analysis,
  { choices: decided }: Filling,
): readonly (readonly Step[])[] {
  const { kinds, choices } = analysis.symbols;
  const typed = input.all('by').flatMap((value) =>
    value
      .split(',')
      .map((name) => name.trim())
      .filter((name) => name !== ''),
  );
  const open = [...choices.values()].filter((choice) => !decided.has(choice.key));
  const names = typed.length > 0 ? typed : kinds === null ? open.map((choice) => choice.name) : [KIND];
  if (names.length === 0) throw new UsageError('в документе один вариант: ни видов, ни нерешённых выборов в нём нет');
  const known = [...(kinds === null ? [] : [KIND, kinds.name]), ...[...choices.values()].map((choice) => choice.name)];
  return names.map((name): readonly Step[] => {
    const key = nameKey(name);
    if (kinds !== null && (key === KIND || key === nameKey(kinds.name))) {
      const chosen = chosenVariants(input, analysis, null);
      return kinds.values
        .filter((value) => chosen.includes(value.key))
        .map((value) => ({ kind: value.key, name: value.name, label: `${value.name} – ${value.label}` }));
    }
    const choice = choices.get(key);
    if (choice === undefined)
      throw new UsageError(`«--by ${name}»: такого выбора нет${nearestOf(name, known)}; есть: ${known.join(', ')}`);
    return choice.values.map((value) => ({
      choice: [choice.key, value.key],
      name: `${choice.name} = ${value.name}`,
      label: `${choice.name} = ${value.name}`,
    }));
  });
}

function combine(dimensions: readonly (readonly Step[])[]): readonly (readonly Step[])[] {
  const count = dimensions.reduce((total, steps) => total * steps.length, 1);
  if (count > LIMIT)
    throw new UsageError(
      `получилось бы ${count} столбцов, а помещается ${LIMIT}: назовите в «--by» меньше измерений или решите часть выборов через «--set»`,
    );
  return dimensions.reduce<readonly (readonly Step[])[]>(
    (rows, steps) => rows.flatMap((row) => steps.map((step) => [...row, step])),
    [[]],
  );
}
