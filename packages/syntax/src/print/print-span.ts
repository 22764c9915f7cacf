import type { FieldUse, Filter, FixedNumber, Link, Reference } from '../ast/index.ts';

/** A condition as typed, with one space between its words, none inside brackets. */
export const printCondition = (typed: string): string =>
  typed
    .replace(/[ \t\r\n]+/g, ' ')
    .replace(/ ?= ?/g, ' = ')
    .replace(/ ?, ?/g, ', ')
    .replace(/\( /g, '(')
    .replace(/ \)/g, ')')
    .trim();

const printFilters = (filters: readonly Filter[]): string =>
  filters.length === 0 ? '' : `: ${filters.map((filter) => filter.text).join(', ')}`;

export const printFieldUse = ({ name, filters, agreement }: FieldUse): string =>
  agreement === null ? `((${name.text}${printFilters(filters)}))` : `((${name.text}, род: ${agreement.join('/')}))`;

/** The noun stays as typed: «пункт» or «пункты». */
export function printReference({ targets, range, filters }: Reference, typed: string): string {
  const noun = /[а-яё]+/iu.exec(typed)?.[0] ?? '';
  const names = targets.map((target) => target.text).join(range ? ' – ' : ', ');
  return `((${noun} ${names}${printFilters(filters)}))`;
}

export const printLink = ({ text, href }: Link, typed: string): string =>
  typed.includes(';') ? `((ссылка ${text} ; ${href}))` : `((ссылка ${text}))`;

export const printFixedNumber = ({ number }: FixedNumber): string => `((номер ${number}))`;
