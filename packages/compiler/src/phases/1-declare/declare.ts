import { type Diagnostic, diagnostic, nameFix, nearest, type Outcome } from '@polozh/diagnostics';
import { caseOfQuestion, dateSlip, isInn, isOgrn, isOgrnip, parseDate, parseMoney, plainMoney } from '@polozh/russian';
import {
  type ChoiceDeclaration,
  type Entry,
  type FieldDeclaration,
  type Inline,
  type KindDeclaration,
  type Name,
  type Note,
  nameKey,
  type SettingsDeclaration,
  type Source,
  type WordDeclaration,
} from '@polozh/syntax';
import {
  type Choice,
  type DimensionValue,
  FIELD_TYPES,
  type Field,
  type FieldType,
  type Forms,
  type Kinds,
  type Symbols,
  type Unit,
  valuesIn,
  type Word,
} from '../../symbols.ts';
import { levelsOf } from './levels.ts';
import { numberingOf, styleOf } from './settings.ts';

type Report = (problem: Diagnostic) => void;

/** Words of the language that no declared name may be. */
export const RESERVED_NAMES: ReadonlySet<string> = new Set([
  'шаблон',
  'готовый',
  'вид',
  'да',
  'нет',
  'и',
  'или',
  'не',
  'кроме',
  'иначе',
  'указано',
  'больше',
  'меньше',
]);

/** Collects what a source declares; names are compared without case, ё as е. */
export function declare(source: Source): Outcome<Symbols> {
  const diagnostics: Diagnostic[] = [];
  const report: Report = (problem) => diagnostics.push(problem);
  const seen = new Map<string, Name>();
  /** Kinds, choices, fields and words share one set of names, for a data file has one. */
  const claim = (name: Name): boolean => {
    const key = nameKey(name.text);
    if (RESERVED_NAMES.has(key)) report(diagnostic('reserved-name', name.span, { name: name.text }));
    const earlier = seen.get(key);
    if (earlier !== undefined) {
      report(
        diagnostic('declared-twice', name.span, { name: name.text }, [
          { span: earlier.span, note: 'впервые объявлено здесь' },
        ]),
      );
      return false;
    }
    seen.set(key, name);
    return true;
  };

  let title: readonly Inline[] = [];
  let kinds: Kinds | null = null;
  const choices = new Map<string, Choice>();
  const fields = new Map<string, Field>();
  const words: WordDeclaration[] = [];
  const notes = new Map<string, Note>();
  const style: SettingsDeclaration[] = [];
  const numbering: SettingsDeclaration[] = [];
  const checks: SettingsDeclaration[] = [];

  for (const block of source.blocks) {
    switch (block.kind) {
      case 'document-declaration':
        title = block.content;
        break;
      case 'language-declaration':
        if (block.version !== '1') report(diagnostic('unsupported-version', block.span, { version: block.version }));
        break;
      case 'kind-declaration':
        if (kinds !== null)
          report(diagnostic('second-kind', block.span, {}, [{ span: kinds.span, note: 'первое «/вид»' }]));
        else kinds = kindsOf(block, claim);
        break;
      case 'choice-declaration':
        if (claim(block.name)) choices.set(nameKey(block.name.text), choiceOf(block, report));
        break;
      case 'field-declaration':
        if (claim(block.name)) fields.set(nameKey(block.name.text), fieldOf(block, report));
        break;
      case 'word-declaration':
        if (claim(block.name)) words.push(block);
        break;
      case 'note': {
        const key = nameKey(block.name.text);
        const earlier = notes.get(key);
        if (earlier === undefined) notes.set(key, block);
        else
          report(
            diagnostic('declared-twice', block.name.span, { name: block.name.text }, [
              { span: earlier.name.span, note: 'впервые объявлено здесь' },
            ]),
          );
        break;
      }
      case 'style-declaration':
        style.push(block);
        break;
      case 'numbering-declaration':
        numbering.push(block);
        break;
      case 'checks-declaration':
        checks.push(block);
        break;
      default:
    }
  }
  const value: Symbols = {
    title,
    kinds,
    choices,
    fields,
    words: new Map(words.map((word) => [nameKey(word.name.text), wordOf(word, kinds, report)])),
    notes,
    style: styleOf(style, report),
    numbering: numberingOf(numbering, report),
    levels: levelsOf(checks, report),
  };
  return { value, diagnostics };
}

function kindsOf(declaration: KindDeclaration, claim: (name: Name) => boolean): Kinds {
  const values = declaration.entries.filter((entry) => claim(entry.name)).map(dimensionValue);
  return { name: declaration.name.text, values, span: declaration.span };
}

const dimensionValue = (entry: Entry): DimensionValue => ({
  name: entry.name.text,
  key: nameKey(entry.name.text),
  label: entry.text,
  span: entry.span,
});

function choiceOf(declaration: ChoiceDeclaration, report: Report): Choice {
  const yesNo = declaration.entries.length === 0;
  if (declaration.entries.length === 1)
    report(diagnostic('choice-one-value', declaration.name.span, { name: declaration.name.text }));
  const span = declaration.span;
  const values = yesNo
    ? ['да', 'нет'].map((name) => ({ name, key: name, label: name, span }))
    : declaration.entries.map(dimensionValue);
  return {
    name: declaration.name.text,
    key: nameKey(declaration.name.text),
    label: declaration.label,
    yesNo,
    values,
    span,
  };
}

function fieldOf(declaration: FieldDeclaration, report: Report): Field {
  const { name, value } = declaration;
  const typed = declaration.type === null ? 'текст' : nameKey(declaration.type.text);
  let type: FieldType = 'текст';
  const known = FIELD_TYPES.find((candidate) => candidate === typed);
  if (known !== undefined) type = known;
  else if (declaration.type !== null)
    report({
      ...diagnostic('unknown-type', declaration.type.span, {
        type: declaration.type.text,
        nearest: nearest(typed, FIELD_TYPES),
        known: FIELD_TYPES,
      }),
      ...nameFix(declaration.type.span, declaration.type.text, FIELD_TYPES),
    });
  const unit = unitOf(declaration, type, report);
  const defaults = value?.kind === 'default' ? valuesIn(declaration, value.text) : [];
  const unsuited = defaults.find((text) => !suits(type, text));
  if (value !== null && unsuited !== undefined)
    report(
      diagnostic('bad-default', value.span, {
        name: name.text,
        type,
        text: unsuited,
        date: type === 'дата' ? dateSlip(unsuited) : null,
        isMistyped: NUMBER_LENGTHS[type]?.includes(unsuited.length) === true && /^\d+$/.test(unsuited),
      }),
    );
  return {
    name: name.text,
    key: nameKey(name.text),
    type,
    list: declaration.list,
    unit,
    byDefault: value?.kind === 'default' ? plainValue(type, value.text) : null,
    placeholder: value?.kind === 'placeholder' && value.text !== '' ? value.text : name.text.toUpperCase(),
    forms: formsOf(unit === null ? declaration.entries : declaration.entries.filter(isOfCase), report),
    span: declaration.name.span,
  };
}

/** Of how many digits the numbers with a check digit are. */
const NUMBER_LENGTHS: Readonly<Partial<Record<FieldType, readonly number[]>>> = { инн: [10, 12], огрн: [13, 15] };

/** Whether a default's text can be a value of the type. */
function suits(type: FieldType, text: string): boolean {
  switch (type) {
    case 'год':
      return /^\d{4}$/.test(text);
    case 'число':
      return /^-?\d+(?:,\d+)?$/.test(ungrouped(text));
    case 'сумма':
      return text.includes('.') === false && parseMoney(text) !== null;
    case 'да/нет':
      return text === 'да' || text === 'нет';
    case 'дата':
      return parseDate(text) !== null;
    case 'инн':
      return isInn(text);
    case 'огрн':
      return isOgrn(text) || isOgrnip(text);
    default:
      return true;
  }
}

/** «2 500 000» without its spaces. */
const ungrouped = (text: string): string => text.replace(/(?<=\d)[ \u00a0\u202f](?=\d{3}(?!\d))/g, '');

/** A default as a data file's value would be kept. */
function plainValue(type: FieldType, text: string): string {
  if (type === 'число') return ungrouped(text);
  const money = type === 'сумма' ? parseMoney(text) : null;
  return money === null ? text : plainMoney(money);
}

/** «5 – лет», «5, чему – годам»: how the unit stands behind 1, 2 and 5. */
const BEHIND = /^([125])(?:\s*,\s*(.+))?$/;

const isOfCase = (entry: Entry): boolean => !BEHIND.test(entry.name.text);

/** `/поле срок: число, рабочий день`. */
function unitOf({ unit, name, list, entries }: FieldDeclaration, type: FieldType, report: Report): Unit | null {
  if (unit === null) return null;
  if (type !== 'число' || list) {
    report(diagnostic('unit-not-for-type', unit.span, { unit: unit.text, name: name.text }));
    return null;
  }
  const forms = new Map<string, string>();
  for (const entry of entries) {
    const [, count = '', question = 'им'] = BEHIND.exec(entry.name.text) ?? [];
    if (count === '') continue;
    const asked = caseOfQuestion(question);
    if (asked === null) report(diagnostic('unknown-case', entry.name.span, { text: question, nearest: null }));
    else forms.set(`${count} ${asked.case}`, entry.text);
  }
  return { text: unit.text.replace(/\s+/g, ' '), forms };
}

/** A table of forms: «кого – ДИРЕКТОРА». */
function formsOf(entries: readonly Entry[], report: Report): Forms {
  const forms: Record<string, string> = {};
  for (const entry of entries) {
    const asked = caseOfQuestion(entry.name.text);
    if (asked === null) report(diagnostic('unknown-case', entry.name.span, { text: entry.name.text, nearest: null }));
    else forms[asked.case] = entry.text;
  }
  return forms;
}

/** Lines «центр – …» for each kind, and «центр, кого – …» for a form of it. */
function wordOf(declaration: WordDeclaration, kinds: Kinds | null, report: Report): Word {
  const values = new Map<string, { text: string; forms: Record<string, string> }>();
  if (kinds === null) report(diagnostic('word-without-kinds', declaration.name.span, { word: declaration.name.text }));
  for (const entry of declaration.entries) {
    const [kindName = '', caseName] = entry.name.text.split(/\s*,\s*/);
    const key = nameKey(kindName);
    if (!kinds?.values.some((kind) => kind.key === key)) {
      const known = kinds?.values.map((kind) => kind.name) ?? [];
      if (kinds !== null)
        report(
          diagnostic('unknown-name', entry.name.span, { name: kindName, nearest: nearest(kindName, known), known }),
        );
      continue;
    }
    const value = values.get(key) ?? { text: '', forms: {} };
    values.set(key, value);
    if (caseName === undefined) value.text = entry.text;
    else {
      const asked = caseOfQuestion(caseName);
      if (asked === null) report(diagnostic('unknown-case', entry.name.span, { text: caseName, nearest: null }));
      else value.forms[asked.case] = entry.text;
    }
  }
  const missing =
    kinds?.values.filter((kind) => (values.get(kind.key)?.text ?? '') === '').map((kind) => kind.name) ?? [];
  if (missing.length > 0)
    report(diagnostic('word-misses-kind', declaration.name.span, { word: declaration.name.text, kinds: missing }));
  return { name: declaration.name.text, key: nameKey(declaration.name.text), values, span: declaration.span };
}
