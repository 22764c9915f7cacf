import { diagnostic } from '@polozh/diagnostics';
import type { Block } from '@polozh/syntax';
import type { Check } from './check.ts';
import { FlatText } from './flat-text.ts';
import { guardOf } from './walk.ts';

const WHAT: Partial<Record<Block['kind'], string>> = { table: 'таблица', form: 'форма' };

/** The clause speaks of what stands under it, so that they come and go together. */
const SPEAKS = /таблиц|форм|образ|ниже|следующ|переч|:\s*$/i;

/**
 * A table or a form with its own «/конец» looks like a part of the document, and goes away with the conditional clause
 * that it stands behind.
 */
export const checkCarriedOff: Check = ({ report, under }) => ({
  block: (block, presence) => {
    if (block.kind !== 'clause') return;
    const { guard, children, content } = block;
    const carried = guard === null ? undefined : children.find((child) => WHAT[child.kind] && guardOf(child) === null);
    if (guard === null || carried === undefined) return;
    if (SPEAKS.test(new FlatText(content, presence, under).text)) return;
    const { file, start } = carried.span;
    report(
      diagnostic('carried-off', { file, start, end: start + 1 }, { what: WHAT[carried.kind] ?? '' }, [
        { span: guard.span, note: 'условие пункта стоит здесь' },
      ]),
    );
  },
});
