import { diagnostic } from '@polozh/diagnostics';
import { type Block, type Inline, nameKey } from '@polozh/syntax';
import { ALWAYS } from '../../conditions/diagram.ts';
import type { Symbols } from '../../symbols.ts';
import type { Check, CheckContext } from './check.ts';
import { FlatText } from './flat-text.ts';
import { contentsOf } from './walk.ts';

/** Double brackets that are typed and open or close no entry: one of the pair is missing. */
export const checkBrackets: Check = (context) => {
  let last: Block | null = null;
  return {
    inlines: {
      text: ({ text, escaped }, _, block) => {
        if (escaped || block === last || !(text.includes('((') || text.includes('))'))) return;
        last = block;
        for (const content of contentsOf(block)) checkContent(content, context);
      },
    },
  };
};

const NAME = '[A-Za-zА-Яа-яЁё](?:[A-Za-zА-Яа-яЁё0-9_-]|[\\u0300-\\u036f])*';
const OPENED = new RegExp(`\\(\\(\\s*(?<name>${NAME})`, 'g');
/** The word before them tells them from the brackets of «(подпункты а), б))». */
const CLOSED = new RegExp(`(?<![A-Za-zА-Яа-яЁё0-9_-])(?<typed>(?<name>${NAME})(?<form>:[^():]{1,40})?)\\s?\\)\\)`, 'g');
/** Of fewer letters any bracket may be: «((а), (б))». */
const SHORTEST = 3;

function checkContent(content: readonly Inline[], context: CheckContext): void {
  const flat = new FlatText(content, ALWAYS, context.under);
  const { text } = flat;
  if (!text.includes('((') && !text.includes('))')) return;
  const lone = loneBrackets(text);
  checkOpened(flat, lone, context);
  checkClosed(flat, lone, context);
}

/** The places of brackets that have no other. */
function loneBrackets(text: string): ReadonlySet<number> {
  const open: number[] = [];
  const lone = new Set<number>();
  for (let at = 0; at < text.length; at++) {
    const sign = text.charCodeAt(at);
    if (sign === 40) open.push(at);
    else if (sign === 41 && open.pop() === undefined) lone.add(at);
  }
  for (const at of open) lone.add(at);
  return lone;
}

/** `((` before a name that the document knows is no text, nor is one that nothing closes. */
function checkOpened(flat: FlatText, lone: ReadonlySet<number>, { symbols, report }: CheckContext): void {
  for (const match of flat.text.matchAll(OPENED)) {
    const name = match.groups?.['name'] ?? '';
    const isOpen = lone.has(match.index) && name.length >= SHORTEST;
    if (!flat.isTypedAt(match.index) || !(isOpen || isKnown(name, symbols))) continue;
    const span = flat.spanOf(match.index, match.index + match[0].length);
    report(diagnostic('unclosed-known-span', span, { name }));
  }
}

function checkClosed(flat: FlatText, lone: ReadonlySet<number>, { symbols, report }: CheckContext): void {
  for (const match of flat.text.matchAll(CLOSED)) {
    const { name = '', typed = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const known = isKnown(name, symbols);
    const isHalf = known && flat.text.charAt(match.index - 1) === '(';
    const isLone = lone.has(end - 1) && (isHalf || lone.has(end - 2));
    if (name.length < SHORTEST || !isLone || !flat.isTypedAt(end - 1) || !flat.isTypedAt(end - 2)) continue;
    const start = flat.spanOf(match.index, match.index + 1).start;
    const span = flat.spanOf(end - 2, end);
    const fix = {
      title: `написать «((${typed}))»`,
      edits: [{ span: { ...span, start, end: start }, text: isHalf ? '(' : '((' }],
    };
    report({ ...diagnostic('unopened-span', span, { words: typed }), ...(known ? { fix } : {}) });
  }
}

function isKnown(name: string, { fields, words, choices, kinds }: Symbols): boolean {
  const key = nameKey(name);
  return (
    fields.has(key) || words.has(key) || choices.has(key) || kinds?.values.some((kind) => kind.key === key) === true
  );
}
