import { DIRECTIVE_NAMES } from '@polozh/syntax';

const DIRECTIVE = new RegExp(
  `^/(?:${[...DIRECTIVE_NAMES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll(' ', '[ \\t]+'))
    .join('|')})`,
  'iu',
);

/** How long the directive is with which a text begins, its slash included; 0 where it begins with none. */
export const directiveLength = (text: string): number => DIRECTIVE.exec(text)?.[0].length ?? 0;
