import { readFileSync } from 'node:fs';
import { CATALOGUE, codeNumber, type DiagnosticCode } from '@polozh/diagnostics';
import { loadDecliner } from '@polozh/russian';
import { expect, it, describe as suite } from 'vitest';
import { FILTERS } from '../src/filters.ts';
import { FIELD_TYPES } from '../src/index.ts';
import { compileSource, describe } from './compile-source.ts';
import { readExamples } from './reference-examples.ts';

const reference = readFileSync(new URL('../../../grammar/README.md', import.meta.url), 'utf8');
const examples = readExamples(reference);
const decliner = await loadDecliner();
const ENTRY = 'пример.polozh';

suite('the language reference: every example prints what the reference shows', () => {
  it('has examples, and each says what comes of it', () => {
    expect(examples.length).toBeGreaterThanOrEqual(30);
    expect(
      examples.filter((example) => example.expected.length === 0).map((example) => `строка ${example.line}`),
    ).toEqual([]);
  });

  it('tells of every code of the catalogue', () => {
    const codes = (Object.keys(CATALOGUE) as DiagnosticCode[]).map(codeNumber);
    expect(codes.filter((code) => !new RegExp(`^\\| ${code}( [*○])? \\|`, 'mu').test(reference))).toEqual([]);
  });

  it('tells of every directive, filter, field type and setting', () => {
    const grammar = readFileSync(new URL('../../../grammar/polozh.peggy', import.meta.url), 'utf8');
    const names = /const DIRECTIVES = \[(?<names>[^\]]*)\]/u.exec(grammar)?.groups?.['names'] ?? '';
    const words = [...names.matchAll(/'(?<name>[^']*)'/gu)].map((match) => `\`/${match.groups?.['name'] ?? ''}`);
    const written = [...words, ...[...FILTERS.keys(), ...FIELD_TYPES].map((name) => `\`${name}\``)];
    expect(written.filter((word) => !reference.includes(word))).toEqual([]);
  });

  for (const example of examples) {
    it(`line ${example.line}: ${example.heading}`, () => {
      const files = new Map([...example.files, [ENTRY, example.source]]);
      const compiled = compileSource(ENTRY, files, decliner);
      const found = [...compiled.diagnostics];
      const wanted: string[] = [];
      for (const { kind, words, text } of example.expected) {
        if (kind === 'ошибки') wanted.push(...text.split('\n'));
        else {
          const printed = compiled.print(words);
          expect(printed.text, `результат ${words.join(' ')}`).toBe(text);
          for (const problem of printed.diagnostics)
            if (!found.some((known) => known.message === problem.message)) found.push(problem);
        }
      }
      if (example.expected.every((expected) => expected.kind === 'ошибки'))
        found.push(...compiled.print([]).diagnostics);
      expect(describe(found, files), 'ошибки').toEqual(wanted);
    });
  }
});
