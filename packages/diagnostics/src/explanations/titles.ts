import { CATALOGUE, type DiagnosticCode } from '../catalogue/index.ts';
import type { ParametersOf } from '../diagnostic.ts';

/** «…» for any parameter that a message asks for, and nothing where it counts or lists. */
const ANYTHING: Readonly<Record<string, unknown>> = new Proxy(
  {},
  {
    get: (_, name) => {
      if (name === 'known' || name === 'kinds') return ['…'];
      if (name === 'variant') return ' в таком-то варианте';
      return name === 'isAlone' || name === 'isLast' ? true : '…';
    },
  },
);

/** What stands for the parameters of messages that say one thing or another: the commonest case. */
const COMMON_CASE: { readonly [Code in DiagnosticCode]?: ParametersOf<Code> } = {
  'meaningless-span': { text: '…', meant: null },
  'line-behind-requisite': { directive: '…' },
  'unknown-field': { name: '…', nearest: '…', known: [], instead: null },
  'wrong-preposition': { typed: '…', wanted: '…', word: '…', instead: null },
  'unit-unsure': { unit: '…', guess: '…', place: '…' },
  'missed-marker': { form: 'space', sign: '+', instead: '+' },
  'unclosed-emphasis': { sign: '*', isDouble: false },
  'space-before-sign': { sign: ',' },
  'governed-case': { preposition: '…', name: '…', question: '…', right: '((…: кому))' },
  'merged-lines': { place: 'lines' },
  'attachment-in-title': { isSub: false },
  'unexpected-tail': { text: '…' },
  'latin-letters': { word: '…', letters: ['…'] },
  'typed-reference': { text: 'пункт 2.1', noun: 'пункт', isMissing: false },
};

/** A code's message with «…» where it names something. */
export const titleOf = (code: DiagnosticCode): string =>
  (CATALOGUE[code].message as (parameters: unknown) => string)(COMMON_CASE[code] ?? ANYTHING).replaceAll('……', '…');

/** A code's remedy with «…» where it names something. */
export const remedyOf = (code: DiagnosticCode): string =>
  (CATALOGUE[code].remedy as (parameters: unknown) => string)(COMMON_CASE[code] ?? ANY_CASE);

/** A remedy speaks of the nearest name where there is one; the page speaks of all cases. */
const ANY_CASE: Readonly<Record<string, unknown>> = {
  nearest: '…',
  known: ['…'],
  name: '…',
  values: '…',
  number: '…',
  limit: '…',
  parent: '…',
  allowed: 'можно: …',
  words: '…',
  isOff: false,
};
