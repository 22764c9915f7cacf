import { CATALOGUE, type DiagnosticCode } from '../catalogue/index.ts';
import { codeNumber } from '../diagnostic.ts';
import { CONFIGURATION_PAGES } from './configuration.ts';
import { DATA_PAGES } from './data.ts';
import type { Explanations } from './explanation.ts';
import { NAMES_PAGES } from './names.ts';
import { RENDER_PAGES } from './render.ts';
import { STYLE_PAGES } from './style.ts';
import { SYNTAX_PAGES } from './syntax.ts';
import { TEXT_PAGES } from './text.ts';

export type { ExampleKind, Explanation, Explanations } from './explanation.ts';
export { explanationText } from './explanation-text.ts';
export { referenceOf } from './reference.ts';
export { remedyOf, titleOf } from './titles.ts';

/** A page for every code of the catalogue; a test holds that none is missing. */
export const EXPLANATIONS: Explanations = {
  ...SYNTAX_PAGES,
  ...NAMES_PAGES,
  ...TEXT_PAGES,
  ...STYLE_PAGES,
  ...DATA_PAGES,
  ...RENDER_PAGES,
  ...CONFIGURATION_PAGES,
};

/** All codes by their printed numbers, in their order. */
export const CODES: ReadonlyMap<string, DiagnosticCode> = new Map(
  (Object.keys(CATALOGUE) as DiagnosticCode[])
    .map((code) => [codeNumber(code), code] as const)
    .sort(([a], [b]) => (a < b ? -1 : 1)),
);
