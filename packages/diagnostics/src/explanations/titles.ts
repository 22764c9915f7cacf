import { CATALOGUE, type DiagnosticCode } from '../catalogue/index.ts';

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

/** A code's message with «…» where it names something. */
export const titleOf = (code: DiagnosticCode): string =>
  (CATALOGUE[code].message as (parameters: unknown) => string)(ANYTHING).replaceAll('……', '…');

/** A code's remedy with «…» where it names something. */
export const remedyOf = (code: DiagnosticCode): string =>
  (CATALOGUE[code].remedy as (parameters: unknown) => string)(ANY_CASE);

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
  isOff: false,
};
