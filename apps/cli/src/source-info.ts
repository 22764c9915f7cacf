import type { Analysis } from '@polozh/compiler';
import type { Diagnostic, Outcome } from '@polozh/diagnostics';
import type { MatrixCounts } from '@polozh/diff';
import { createDocumentMaker, variantsOf } from '@polozh/pipeline';

interface Named {
  readonly name: string;
  readonly label: string;
}

/** What `polozh info` tells of a source. */
export interface SourceInfo {
  readonly file: string;
  readonly title: string;
  readonly kinds: { readonly name: string; readonly values: readonly Named[] } | null;
  readonly choices: readonly (Named & { readonly values: readonly string[] })[];
  readonly fields: readonly {
    readonly name: string;
    readonly type: string;
    readonly list: boolean;
    /** What a template shows. */
    readonly placeholder: string;
    /** What it is where nothing is given; `null` where it has to be filled in. */
    readonly default: string | null;
  }[];
  readonly counts: MatrixCounts;
}

/** Gathers what a source declares, and counts its places over all kinds. */
export async function infoOf(file: string, analysis: Analysis): Promise<Outcome<SourceInfo>> {
  const { kinds, choices, fields } = analysis.symbols;
  const maker = createDocumentMaker();
  const diagnostics: Diagnostic[] = [];
  const variants = [];
  for (const kind of variantsOf(analysis)) {
    const made = await maker.make(analysis, kind, { choices: new Map(), values: new Map(), final: false });
    diagnostics.push(...made.diagnostics);
    variants.push({ column: { name: kind ?? '', label: '' }, document: made.value });
  }
  const { countMatrix, matrixOf } = await import('@polozh/diff');
  const named = ({ name, label }: Named): Named => ({ name, label });
  const value: SourceInfo = {
    file,
    title: variants[0]?.document.metadata.title ?? '',
    kinds: kinds === null ? null : { name: kinds.name, values: kinds.values.map(named) },
    choices: [...choices.values()].map((choice) => ({
      ...named(choice),
      values: choice.values.map(({ name }) => name),
    })),
    fields: [...fields.values()].map((field) => ({
      name: field.name,
      type: field.type,
      list: field.list,
      placeholder: field.placeholder,
      default: field.byDefault,
    })),
    counts: countMatrix(matrixOf(variants)),
  };
  return { value, diagnostics };
}

/** The same for people. */
export function printInfo({ file, title, kinds, choices, fields, counts }: SourceInfo): string {
  const { clauses, places, commonShare } = counts;
  const lines = [
    `${file}: ${title}`,
    '',
    ...section(
      kinds === null ? 'Видов нет' : `Виды (${kinds.name})`,
      (kinds?.values ?? []).map(({ name, label }) => [name, label]),
    ),
    ...section(
      choices.length === 0 ? 'Выборов нет' : 'Выборы',
      choices.map(({ name, values, label }) => [`${name}: ${values.join(', ')}`, label]),
    ),
    ...section(
      fields.length === 0 ? 'Полей нет' : 'Поля',
      fields.map((field) => [
        `${field.name}: ${field.list ? 'список ' : ''}${field.type}`,
        field.default === null
          ? `нужно заполнить, в шаблоне ${field.placeholder}`
          : `если не заполнить, ${field.default}`,
      ]),
    ),
    'Текст',
    `  пунктов ${clauses.all}: одинаковых во всех видах ${clauses.common}, с разными словами ${clauses.reworded}, не во всех видах ${clauses.partial}`,
    `  мест (пунктов, перечислений, абзацев, реквизитов) ${places.all}: одинаковых ${places.common}, с разными словами ${places.reworded}, не во всех видах ${places.partial}`,
    `  общего текста ${Math.floor(commonShare * 100)} %`,
  ];
  return `${lines.join('\n')}\n`;
}

function section(title: string, rows: readonly (readonly [string, string])[]): readonly string[] {
  const width = Math.min(40, Math.max(0, ...rows.map(([name]) => name.length))) + 2;
  return [title, ...rows.map(([name, about]) => `  ${name.padEnd(width)}${about}`.trimEnd()), ''];
}
