import { type ConditionSlip, type Diagnostic, diagnostic, type Span } from '@polozh/diagnostics';

/** Names, signs of comparison, commas and brackets. */
const READABLE = /^[A-Za-zА-Яа-яЁё][A-Za-zА-Яа-яЁё0-9 \t\u00A0_,()=-]*$/u;

/**
 * What is told of a condition that could not be read: where one sign or word is too much in it, that is told.
 * @param isInside whether it stands in «((…? …))»
 */
export function badCondition(text: string, isInside: boolean, span: Span): Diagnostic {
  const slip = slipIn(text.trim(), isInside);
  if (slip === null) return diagnostic('bad-condition', span, { text });
  const start = span.start + text.length - text.trimStart().length;
  const place = { ...span, start, end: start + text.trim().length };
  return {
    ...diagnostic('bad-condition', span, { text, slip }),
    fix: { title: `заменить на «${slip.right}»`, edits: [{ span: place, text: slip.right }] },
  };
}

function slipIn(text: string, isInside: boolean): ConditionSlip | null {
  const slips = [
    { right: text.replace(/\s*[:;.,!]+$/u, ''), how: 'уберите знак в конце' },
    { right: text.replace(/\s*\?$/u, ''), how: 'уберите «?»: он нужен только внутри строки' },
    { right: text.replace(/^если\s+/iu, ''), how: 'уберите слово «если»' },
    { right: text.replace(/==+/g, '='), how: 'поставьте один знак «=»' },
    {
      right: text.replace(/^\(\(\s*|\s*\?\s*\)\)$/gu, ''),
      how: 'уберите двойные скобки: они нужны только внутри строки',
    },
    { right: text.replace(/\s*:\s+/u, ' = '), how: 'вместо двоеточия поставьте «=»' },
  ];
  const found = slips.find(({ right }) => right !== text && READABLE.test(right));
  if (found === undefined) return null;
  const shown = isInside ? `((${found.right}? …))` : found.right;
  return { right: found.right, remedy: `${found.how}: «${shown}»` };
}
