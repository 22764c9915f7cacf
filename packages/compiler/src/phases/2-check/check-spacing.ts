import { diagnostic, type Edit } from '@polozh/diagnostics';
import type { Check } from './check.ts';
import { inAddress } from './in-address.ts';

/** «создан .В», «первый ,второй»: the space stands before the sign and not behind it. */
const BEFORE = /(?<=[A-Za-zА-Яа-яЁё0-9»)])(?<space>[ \u00a0]+)(?:[,;!?](?=[А-Яа-яЁё])|\.(?=[А-ЯЁ](?:[а-яё\s]|$)))/gu;
/** «создан.В», «первый,второй»; a capitalised word before the dot is a name («Яндекс.Учебник»). */
const BEHIND = /(?:(?<=[А-Яа-яЁё]{2})[,;!?](?=[А-Яа-яЁё])|(?<=(?<![A-Za-zА-Яа-яЁё-])[а-яё]{3,})\.(?=[А-ЯЁ][а-яё\s]))/gu;
/** Nothing else is worth a closer look. */
const SUSPECT = /[.,;!?][А-Яа-яЁё]/u;

/** A space stands behind a sign that ends a part of a sentence, and none before it. */
export const checkSpacing: Check = ({ report }) => ({
  inlines: {
    text: ({ text, escaped, span }) => {
      if (escaped || text.length !== span.end - span.start || !SUSPECT.test(text)) return;
      const place = (from: number, to: number) => ({ ...span, start: span.start + from, end: span.start + to });
      const edits: Edit[] = [];
      for (const { 0: found, index } of text.matchAll(BEFORE)) {
        const end = index + found.length;
        if (!inAddress(text, index)) edits.push({ span: place(index, end), text: `${found.slice(-1)} ` });
      }
      for (const { 0: sign, index } of text.matchAll(BEHIND))
        if (!inAddress(text, index)) edits.push({ span: place(index, index + 1), text: `${sign} ` });
      const [first] = edits.sort((one, other) => one.span.start - other.span.start);
      if (first === undefined) return;
      report({
        ...diagnostic('space-before-sign', first.span, { sign: first.text.trim() }),
        fix: { title: 'поставить пробел за знаком', edits },
      });
    },
  },
});
