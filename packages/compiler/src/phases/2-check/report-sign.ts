import { diagnostic, type Fix, type Span } from '@polozh/diagnostics';
import type { CheckContext } from './check.ts';
import { type Ending, lastSign } from './endings.ts';

/** @param variant where the sign does not suit; `null` where it always does */
export function reportSign(
  { text, node }: Ending,
  variant: string | null,
  place: 'end' | 'inside' | 'definitions' | 'sentence',
  { report }: CheckContext,
): void {
  if (node === null || variant === null) return;
  const span = lastSign(node, text);
  report({
    ...diagnostic('list-ending', span, { sign: text.slice(-1), place, variant }),
    ...withoutSign(text, span),
  });
}

/** Taking the sign away is certain where words stand before it; a sign alone may be all that its condition has. */
const withoutSign = (text: string, span: Span): { readonly fix?: Fix } =>
  text.slice(0, -1).trim() === '' ? {} : { fix: { title: `удалить «${text.slice(-1)}»`, edits: [{ span, text: '' }] } };
