import { type Field, type FieldType, type Value, valuesIn } from '@polozh/compiler';
import { type Diagnostic, diagnostic, type Span } from '@polozh/diagnostics';
import { caseOfQuestion, dateSlip, isInn, isOgrn, isOgrnip, parseDate, parseMoney, plainMoney } from '@polozh/russian';
import { isMap, isScalar, isSeq, type Node, Scalar } from 'yaml';
import { ALIAS, expectedOf, LIST_HINT, MAP_HINT, NO, YES } from './labels.ts';

type Report = (problem: Diagnostic) => void;
type SpanOf = (node: Node | null) => Span;

/** A field's value, of a list all in one line or one a line; `null` where none is given or it is wrong (which is reported). */
export function readValue(field: Field, node: Node, spanOf: SpanOf, report: Report): Value | null {
  if (!field.list) return readSingle(field, node, spanOf, report);
  if (isScalar(node) && node.value === null) return null;
  if (isScalar(node) && typeof node.value === 'string') {
    const nodes = valuesIn(field, textOf(node)).map((text) => new Scalar(text));
    return listOf(nodes, field, () => spanOf(node), report);
  }
  if (!isSeq(node)) {
    report(diagnostic('data-type', spanOf(node), { name: field.name, expected: LIST_HINT, found: shownOf(node) }));
    return null;
  }
  return listOf(node.items as Node[], field, spanOf, report);
}

function listOf(nodes: readonly Node[], field: Field, spanOf: SpanOf, report: Report): Value | null {
  const items = nodes
    .map((item) => readSingle(field, item, spanOf, report))
    .filter((item): item is Value => item !== null);
  return items.length === 0 ? null : { kind: 'list', items };
}

const INFLECTED: readonly FieldType[] = ['текст', 'наименование', 'должность', 'фио', 'адрес'];

function readSingle(field: Field, node: Node, spanOf: SpanOf, report: Report): Value | null {
  const wrong = (): null => {
    report(
      diagnostic('data-type', spanOf(node), {
        name: field.name,
        expected: expectedOf(field),
        found: shownOf(node),
        date: field.type === 'дата' && isScalar(node) ? dateSlip(textOf(node)) : null,
      }),
    );
    return null;
  };
  if (isMap(node)) return INFLECTED.includes(field.type) ? readForms(field, node, spanOf, report) : wrong();
  if (!isScalar(node)) return wrong();
  if (node.value === null) return null;
  const text = textOf(node);
  const control = FORBIDDEN.exec(text)?.[0];
  if (control !== undefined) {
    const code = `U+${control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    report(diagnostic('data-control-character', spanOf(node), { name: field.name, code }));
    return null;
  }
  const plain: Value = { kind: 'text', text, forms: {} };
  switch (field.type) {
    case 'да/нет': {
      const flag =
        node.value === true || text.toLowerCase() === YES
          ? true
          : node.value === false || text.toLowerCase() === NO
            ? false
            : null;
      return flag === null ? wrong() : { kind: 'flag', flag };
    }
    case 'число': {
      const number = Number(text.replace(/[\s\u00a0]/g, '').replace(',', '.'));
      return text === '' || !Number.isFinite(number) ? wrong() : { kind: 'number', number };
    }
    case 'сумма': {
      const money = parseMoney(text);
      return money === null ? wrong() : { ...plain, text: plainMoney(money) };
    }
    case 'год':
      return /^\d{4}$/.test(text) ? plain : wrong();
    case 'дата':
      return parseDate(text) === null ? wrong() : plain;
    case 'почта':
      return /^[^\s@<>"]+@[^\s@<>"]+\.[^\s@<>"]+$/.test(text) ? plain : wrong();
    case 'сайт':
      return /^(?:https?:\/\/)?[^\s/<>"]+\.[^\s<>"]+$/i.test(text) ? plain : wrong();
    case 'телефон':
      return !losesZeros(field, node, spanOf, report) && /^[+\d][\d\s()\-–,.доб]{4,}$/i.test(text)
        ? plain
        : wrongUnlessTold(field, node, wrong);
    case 'инн':
    case 'огрн': {
      if (losesZeros(field, node, spanOf, report)) return null;
      if (!/^\d+$/.test(text)) return wrong();
      const valid = field.type === 'инн' ? isInn(text) : isOgrn(text) || isOgrnip(text);
      if (!valid) report(diagnostic('data-checksum', spanOf(node), { name: field.name, value: text }));
      return valid ? plain : null;
    }
    case 'фио':
      return text === '' ? null : NO_NAME.test(text) ? wrong() : plain;
    default:
      return text === '' ? null : plain;
  }
}

/** A post, a date or a second person beside the name: it would be declined with it. */
const NO_NAME = /[,;0-9]|\s[–—-]\s/u;

/** What no document may hold. */
const FORBIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/;

/** The text as typed: a number keeps its digits, a date its dots. */
const textOf = (node: Scalar): string =>
  (typeof node.value === 'string' ? node.value : String(node.source ?? node.value)).trim();

/** `0012345678` without quotes is a number to YAML, which has no leading zeros. */
function losesZeros(field: Field, node: Scalar, spanOf: SpanOf, report: Report): boolean {
  const loses = typeof node.value === 'number' && /^0\d/.test(String(node.source ?? ''));
  if (loses) report(diagnostic('data-number-string', spanOf(node), { name: field.name }));
  return loses;
}

const wrongUnlessTold = (_field: Field, node: Scalar, wrong: () => null): null =>
  typeof node.value === 'number' && /^0\d/.test(String(node.source ?? '')) ? null : wrong();

/** `{ им: заведующий, род: заведующего }`. */
function readForms(field: Field, node: Node, spanOf: SpanOf, report: Report): Value | null {
  if (!isMap(node)) return null;
  const forms: Record<string, string> = {};
  for (const { key, value } of node.items as { key: Node; value: Node | null }[]) {
    const name = isScalar(key) ? String(key.value) : '';
    const asked = caseOfQuestion(name);
    if (asked === null) {
      report(diagnostic('data-unknown-case', spanOf(key), { name: field.name, case: name }));
      continue;
    }
    if (!isScalar(value) || value.value === null) {
      report(
        diagnostic('data-type', spanOf(value ?? key), {
          name: field.name,
          expected: expectedOf(field),
          found: value === null ? '' : shownOf(value),
        }),
      );
      continue;
    }
    const single = readSingle({ ...field, list: false }, value, spanOf, report);
    if (single?.kind === 'text') forms[asked.case] = single.text;
  }
  const nominative = forms['nominative'];
  if (nominative === undefined) {
    report(diagnostic('data-no-nominative', spanOf(node), { name: field.name }));
    return null;
  }
  return { kind: 'text', text: nominative, forms };
}

function shownOf(node: Node): string {
  if (isScalar(node)) return textOf(node).slice(0, 60);
  if (isMap(node)) return MAP_HINT;
  return isSeq(node) ? LIST_HINT : ALIAS;
}
