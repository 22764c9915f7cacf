// Makes generated/parser.js and its types from grammar/polozh.peggy.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const grammar = new URL('../../../grammar/polozh.peggy', import.meta.url);
const folder = new URL('../generated/', import.meta.url);

const parser = peggy.generate(readFileSync(grammar, 'utf8'), {
  allowedStartRules: ['Source'],
  format: 'es',
  grammarSource: 'grammar/polozh.peggy',
  output: 'source',
});

/** Parsing never fails, so nobody asks what was expected: without the lists of it the parser is a third shorter and starts sooner. */
function withoutExpectations(code) {
  const NOTED = /\n *if \(peg\$silentFails === 0\) \{ peg\$fail\(peg\$e\d+\); \}/g;
  const DECLARED = /\n *const peg\$e\d+ = .*;/g;
  if (!NOTED.test(code) || !DECLARED.test(code)) throw new Error('the parser that Peggy makes looks different now');
  return code.replaceAll(NOTED, '').replaceAll(DECLARED, '');
}

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('parser.js', folder), withoutExpectations(parser));
writeFileSync(
  new URL('parser.d.ts', folder),
  `import type { ParserOptions, RawRow } from '../src/rows.ts';\nexport declare function parse(input: string, options: ParserOptions): RawRow[];\n`,
);
