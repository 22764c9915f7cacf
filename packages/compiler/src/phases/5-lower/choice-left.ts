import { type Diagnostic, diagnostic } from '@polozh/diagnostics';
import type { Choice } from '../../symbols.ts';

/** A finished document asks for a choice that is still open. */
export const choiceLeft = (choice: Choice): Diagnostic =>
  diagnostic('choice-left', choice.span, {
    name: choice.name,
    values: choice.values.map((value) => `«${value.name}»`).join(', '),
  });
