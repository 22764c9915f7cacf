import type { Name, SuppressionComment } from './ast/index.ts';

const COMMENT = /^[ \t]*\/\/[ \t]*не[ \t]+проверять(?![\p{L}\d])(?<codes>[^:\r\n]*)(?::(?<reason>[^\r\n]*))?$/gimu;
const CODE = /[^\s,;]+/gu;

/** The comments of a text that ask not to check what follows them: `// не проверять П102, П203: причина`. */
export function suppressionsIn(file: string, text: string): readonly SuppressionComment[] {
  if (!/\/\/[ \t]*[Нн][Ее][ \t]/.test(text)) return [];
  return [...text.matchAll(COMMENT)].map((match) => {
    const { codes = '', reason = '' } = match.groups ?? {};
    const from = match.index + match[0].indexOf(codes, match[0].search(/проверять/i));
    const names = [...codes.matchAll(CODE)].map((code): Name => {
      const start = from + code.index;
      return { kind: 'name', text: code[0], span: { file, start, end: start + code[0].length } };
    });
    const span = { file, start: match.index + match[0].indexOf('//'), end: match.index + match[0].length };
    return { kind: 'suppression-comment', codes: names, reason: reason.trim(), span };
  });
}
