import type { Document } from '@polozh/document';
import type { Element } from 'hast';
import { element, text } from './hast.ts';
import { LABELS } from './labels.ts';

/** Over a redline: whose comparison it is, of what day, and what its signs mean. */
export function renderRevisionNote({ revision }: Document): Element[] {
  if (revision === undefined) return [];
  const { author, date } = revision;
  const who = [author.trim(), date === null ? '' : date.slice(0, 10).split('-').reverse().join('.')].filter(Boolean);
  return [
    element('div', { className: ['revision'], role: 'note' }, [
      element('p', {}, [
        element('strong', {}, [text(LABELS.comparison)]),
        text(who.length > 0 ? `: ${who.join(', ')}. ` : '. '),
        element('ins', {}, [text(LABELS.inserted)]),
        text(` ${LABELS.isUnderlined}, `),
        element('del', {}, [text(LABELS.deleted)]),
        text(` ${LABELS.isStruck}`),
      ]),
    ]),
  ];
}
