import {
  type CheckRules,
  type Diagnostic,
  joinLevels,
  type Level,
  type Outcome,
  type Span,
  settle,
  unusedSuppressions,
} from '@polozh/diagnostics';
import type { Document } from '@polozh/document';
import { caseOfQuestion, type Decliner, type GrammaticalCase } from '@polozh/russian';
import { type FieldUse, type Filter, nameKey, type Source } from '@polozh/syntax';
import { declensionOf, isDeclinedUnit } from './declension.ts';
import { declare } from './phases/1-declare/declare.ts';
import { type Checked, resolveConditions, runChecks } from './phases/2-check/check.ts';
import { select } from './phases/3-select/select.ts';
import { number } from './phases/4-number/number.ts';
import { lower } from './phases/5-lower/lower.ts';
import type { Symbols } from './symbols.ts';
import type { Variant } from './values.ts';

/** What is known of a source before any variant is chosen: its symbols and its conditions, proven for all variants at once. */
export interface Analysis extends Checked {
  /** Which problems are told, and how much each weighs. */
  readonly rules: CheckRules;
}

/** What `analyse` is told besides the source. */
export interface AnalyseOptions {
  /** Problems met before, so that the source's rules apply to them too; they are part of what comes out. */
  readonly problems?: readonly Diagnostic[];
  /** What the project sets for its checks, by the printed code; the document's `/проверки` win over it. */
  readonly levels?: ReadonlyMap<string, Level>;
}

/**
 * The first half of the compiler, done once for all variants:
 *
 *     AST ──1 declare──► symbols ──2 check──► conditions resolved, problems of all variants
 */
export function analyse(source: Source, { problems = [], levels = new Map() }: AnalyseOptions = {}): Outcome<Analysis> {
  const { value, diagnostics } = understood(source, levels);
  const found = [...problems, ...diagnostics, ...runChecks(value)];
  return { value, diagnostics: settle([...found, ...unusedSuppressions(found, value.rules)], value.rules) };
}

/**
 * What `analyse` knows of a source, without judging it: all that the second half needs, in a fraction of the time. For an
 * editor that answers, or shows a variant, before the checks are through.
 */
export const understand = (source: Source, { levels = new Map() }: Pick<AnalyseOptions, 'levels'> = {}): Analysis =>
  understood(source, levels).value;

function understood(source: Source, levels: ReadonlyMap<string, Level>): Outcome<Analysis> {
  const declared = declare(source);
  const resolved = resolveConditions(source, declared.value);
  const rules: CheckRules = {
    levels: joinLevels(levels, declared.value.levels),
    suppressions: resolved.value.suppressions,
  };
  const diagnostics = [...declared.diagnostics, ...resolved.diagnostics];
  return { value: { ...resolved.value, rules }, diagnostics };
}

/**
 * The second half, for one variant:
 *
 *     AST + variant ──3 select──► tree without conditions ──4 number──► numbers and anchors ──5 lower──► Document
 *
 * Works on a source with errors too (an editor's preview); whoever writes files looks at the diagnostics first.
 * @param decliner puts values into cases; `null` leaves those without written forms in the nominative
 */
export function assemble(analysis: Analysis, variant: Variant, decliner: Decliner | null): Outcome<Document> {
  const selected = select(analysis, variant);
  const numbered = number(selected, analysis.symbols.numbering);
  const { value, diagnostics } = lower({ analysis, variant, selected, numbers: numbered, decliner });
  return { value, diagnostics: settle(diagnostics, analysis.rules) };
}

/** A number as a variant prints it, and the block that has it. */
export interface PrintedNumber {
  readonly span: Span;
  readonly text: string;
}

/** The numbers of a variant's sections, clauses, items and tables, without making the document. */
export function printedNumbers(analysis: Analysis, variant: Variant): readonly PrintedNumber[] {
  const { labels, appendixNumbers } = number(select(analysis, variant), analysis.symbols.numbering);
  const appendices = [...appendixNumbers].flatMap(([{ span }, own]) => (own === '' ? [] : [{ span, text: own }]));
  return [...[...labels].map(([{ span }, { text }]) => ({ span, text })), ...appendices];
}

/** Whether any word of the source is asked for in a case that is not written out, so that a decliner is worth loading. */
export const asksForCases = ({ fieldUses, symbols }: Analysis, variant: Variant): boolean =>
  fieldUses.some((use) => asksForCase(use, symbols, variant));

function asksForCase({ name, filters, agreement }: FieldUse, symbols: Symbols, variant: Variant): boolean {
  if (agreement !== null) return true;
  const key = nameKey(name.text);
  const field = symbols.fields.get(key);
  if (field !== undefined && field.unit !== null) return isDeclinedUnit(field.unit);
  const asked = firstCase(filters);
  if (asked === null) return false;
  if (field === undefined) return true;
  const value = variant.values.get(key);
  if (value?.kind === 'text') return value.forms[asked] === undefined;
  if (value?.kind === 'list')
    return value.items.some((item) => item.kind === 'text' && item.forms[asked] === undefined);
  return field.byDefault !== null && field.forms[asked] === undefined && declensionOf(field.type) !== null;
}

function firstCase(filters: readonly Filter[]): GrammaticalCase | null {
  for (const { text } of filters) {
    const question = caseOfQuestion(text);
    if (question !== null) return question.case;
  }
  return null;
}
