import { type Diagnostic, diagnostic, type Fix } from '@polozh/diagnostics';
import { type ChangingPreposition, caseOfQuestion, prepositionFor } from '@polozh/russian';
import { type FieldUse, nameKey } from '@polozh/syntax';
import type { SelectedInline } from '../3-select/selected.ts';

const TYPED = /(?<![A-Za-zА-Яа-яЁё0-9-])(?<typed>со?|во?|ко?|об?|обо)[ \u00a0]?$/iu;
/** Digits and abbreviations are read in their own way, so the letters do not tell what stands before them. */
const PLAIN_WORD = /^[«„"(]?[А-Яа-яЁё][а-яё]/u;

/**
 * The preposition typed before a field does not suit the word that this variant prints: «с студентами».
 * @param before the nodes in front of the field's use
 * @returns `null` where it suits, or there is none
 */
export function wrongPreposition(before: readonly SelectedInline[], use: FieldUse, printed: string): Diagnostic | null {
  const last = before[before.length - 1];
  const node = last?.kind === 'soft-break' ? before[before.length - 2] : last;
  if (node?.kind !== 'text' || node.escaped || !PLAIN_WORD.test(printed)) return null;
  const found = TYPED.exec(node.text.slice(-5));
  const typed = found?.groups?.['typed'];
  if (typed === undefined || (last === node && !/\s$/.test(node.text))) return null;
  const wanted = prepositionFor(typed.charAt(0).toLowerCase() as ChangingPreposition, printed);
  if (wanted === typed.toLowerCase()) return null;
  const start = node.span.end - (found?.[0].length ?? 0);
  const question = askedWith(typed.charAt(0).toLowerCase(), use);
  const isSmall = typed === typed.toLowerCase();
  const word = /[А-Яа-яЁё-]+/u.exec(printed)?.[0] ?? printed;
  return {
    ...diagnostic(
      'wrong-preposition',
      { ...node.span, start, end: start + typed.length },
      { typed, wanted, word, instead: question },
    ),
    ...(question === null || !isSmall ? {} : { fix: fixOf({ ...node.span, start, end: use.span.end }, question) }),
  };
}

const fixOf = (span: Fix['edits'][number]['span'], text: string): Fix => ({
  title: `написать «${text}»`,
  edits: [{ span, text }],
});

/** `((ребёнок: с кем, с предлогом))`; `null` where the field is asked for in no case that goes with the preposition. */
function askedWith(preposition: string, { name, filters, agreement }: FieldUse): string | null {
  const asked = filters.find(({ text }) => caseOfQuestion(text) !== null);
  if (asked === undefined || agreement !== null) return null;
  const question = /\s/.test(asked.text) ? asked.text : `${preposition} ${asked.text}`;
  const found = caseOfQuestion(question);
  if (found?.preposition !== preposition || found.case !== caseOfQuestion(asked.text)?.case) return null;
  const others = filters.filter((filter) => filter !== asked && nameKey(filter.text) !== 'с предлогом');
  return `((${[`${name.text}: ${question}`, 'с предлогом', ...others.map(({ text }) => text)].join(', ')}))`;
}
