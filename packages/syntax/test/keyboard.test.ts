import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DIRECTIVE_NAMES } from '../src/directive-names.ts';

const grammar = readFileSync(new URL('../../../grammar/polozh.peggy', import.meta.url), 'utf8');

/** What ЙЦУКЕН types, and the dashes that count as one with «-». White space is no sign. */
const ON_KEYBOARD = /^[\s!"№;%:?*()_+\-=/\\.,–—\dа-яё]$/iu;

/** The grammar's own rules, without the JavaScript in braces, which is not what an author types. */
function rulesOf(source: string): string {
  let rules = '';
  let depth = 0;
  let quote = '';
  for (let i = 0; i < source.length; i++) {
    const character = source[i] ?? '';
    if (quote !== '') {
      if (depth === 0) rules += character;
      if (character === '\\') {
        if (depth === 0) rules += source[i + 1] ?? '';
        i++;
      } else if (character === quote) quote = '';
      continue;
    }
    if (character === '/' && source[i + 1] === '/') {
      while (i + 1 < source.length && source[i + 1] !== '\n') i++;
      continue;
    }
    if (character === '{') depth++;
    else if (character === '}') depth--;
    else {
      if (character === '"' || (depth > 0 && (character === "'" || character === '`'))) quote = character;
      if (depth === 0) rules += character;
    }
  }
  return rules;
}

/** Literals and character classes of the rules; classes that exclude characters take what an author types, whatever it is. */
function literalsOf(rules: string): readonly string[] {
  return [...rules.matchAll(/"(?<literal>(?:\\.|[^"\\])*)"|\[(?<not>\^?)(?<set>(?:\\.|[^\]\\])*)\]/gu)].flatMap(
    ({ groups }) => {
      if (groups?.['not'] === '^') return [];
      return [groups?.['literal'] ?? groups?.['set'] ?? ''];
    },
  );
}

const literalText = (literal: string): string =>
  literal
    .replace(/\\[rnt]/gu, ' ')
    .replace(/\\u(?:FEFF|00A0)/giu, ' ')
    .replace(/\\(.)/gu, '$1');

/** The words of a table of the grammar: the members of a set, the keys of a map. */
function tableOf(name: string): readonly string[] {
  const { kind = '', body = '' } =
    new RegExp(`const ${name} = new (?<kind>Map|Set)\\(\\[(?<body>[\\s\\S]*?)\\]\\);`, 'u').exec(grammar)?.groups ?? {};
  const entry = kind === 'Map' ? /\['(?<word>[^']*)'/gu : /'(?<word>[^']*)'/gu;
  return [...body.matchAll(entry)].map(({ groups }) => groups?.['word'] ?? '');
}

describe('the syntax is typed without leaving the Russian layout', () => {
  const literals = literalsOf(rulesOf(grammar.replaceAll(/\/\*[\s\S]*?\*\//gu, ''))).map(literalText);

  it('reads the grammar: well-known signs are among the literals', () => {
    for (const sign of ['((', '))', '//', 'иначе', 'кроме', '=', '+', '-']) expect(literals).toContain(sign);
  });

  it('has no literal with a character outside of it', () => {
    // The rule's printed name and the Roman digits of an old act's number, which may be typed and need not be.
    const outside = literals
      .filter((literal) => literal !== 'source' && literal !== '0-9IVXLCа-яё.-')
      .filter((literal) => [...literal].some((character) => !ON_KEYBOARD.test(character)));
    expect(outside).toEqual([]);
  });

  it('has no directive or keyword with a character outside of it', () => {
    const names = [...tableOf('TEXT_DIRECTIVES'), ...tableOf('LINE_DIRECTIVES'), ...tableOf('DIRECTIVES')];
    const keywords = [...tableOf('NOUNS'), ...tableOf('REPEALED'), ...tableOf('KEYWORDS')];
    expect(names.toSorted()).toEqual([...DIRECTIVE_NAMES].toSorted());
    expect(keywords.length).toBeGreaterThan(15);
    expect([...names, ...keywords].filter((name) => !/^[а-яё ]+$/u.test(name))).toEqual([]);
  });
});
