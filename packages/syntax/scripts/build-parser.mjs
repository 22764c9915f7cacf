// Makes generated/parser.js and its types from grammar/polozh.peggy.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import peggy from 'peggy';

const grammar = new URL('../../../grammar/polozh.peggy', import.meta.url);
const folder = new URL('../generated/', import.meta.url);

const parser = peggy.generate(readFileSync(grammar, 'utf8'), {
  allowedStartRules: ['Source', 'Condition'],
  format: 'es',
  grammarSource: 'grammar/polozh.peggy',
  output: 'source',
});

mkdirSync(folder, { recursive: true });
writeFileSync(new URL('parser.js', folder), parser);
writeFileSync(
  new URL('parser.d.ts', folder),
  `import type { ParserOptions, RawRow } from '../src/rows.ts';\nexport declare function parse(input: string, options: ParserOptions): RawRow[];\n`,
);
