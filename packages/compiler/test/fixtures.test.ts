import { readdirSync, readFileSync } from 'node:fs';
import { applyFixes, lineStarts, positionAt } from '@polozh/diagnostics';
import { loadDecliner } from '@polozh/russian';
import { describe, expect, it } from 'vitest';
import { compileSource, describe as tell } from './compile-source.ts';

const root = new URL('../../../fixtures/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8');
const decliner = await loadDecliner();
const ENTRY = 'source.polozh';

describe('good sources: every variant prints what was agreed', () => {
  for (const name of readdirSync(new URL('good/', root))) {
    const names = readdirSync(new URL(`good/${name}/`, root));
    const files = new Map(
      names.filter((file) => file.endsWith('.polozh')).map((file) => [file, read(`good/${name}/${file}`)]),
    );
    const expected = names.filter((file) => /^expected\..*txt$/u.test(file));

    it(`${name}: says what is expected of it`, () => {
      expect(expected).not.toEqual([]);
    });

    for (const file of expected) {
      // «expected.школа.чаты=администратор.txt» names the kind and what else the variant is made of.
      const words = file.split('.').slice(1, -1);
      it(`${name}: ${words.join(' ') || 'the only variant'}`, () => {
        const compiled = compileSource(ENTRY, files, decliner);
        const printed = compiled.print(words);
        expect(`${printed.text}\n`).toBe(read(`good/${name}/${file}`));
        expect(tell([...compiled.diagnostics, ...printed.diagnostics], files)).toEqual([]);
      });
    }
  }
});

/** What a comment «// ^ П203 в варианте «доо»» expects: a code on the nearest line above that is none of them, and words of its message. */
interface Expectation {
  readonly place: string;
  readonly words: string;
}

function expectedIn(text: string): readonly Expectation[] {
  let line = 0;
  return text.split('\n').flatMap((content, index) => {
    const found = /^\s*\/\/ \^ (?<code>П\d{3})\s*(?<words>.*)$/u.exec(content)?.groups;
    if (found === undefined) line = index + 1;
    return found === undefined ? [] : [{ place: `строка ${line} ${found['code']}`, words: found['words'] ?? '' }];
  });
}

const byPlace = (a: { readonly place: string }, b: { readonly place: string }): number => (a.place < b.place ? -1 : 1);

describe('bad sources: every mistake is told where it is, with the variants it holds in, and nothing else', () => {
  for (const file of readdirSync(new URL('bad/', root))) {
    it(file.replace('.polozh', ''), () => {
      const text = read(`bad/${file}`);
      const files = new Map([[ENTRY, text]]);
      const compiled = compileSource(ENTRY, files, decliner);
      const found = [...compiled.diagnostics];
      for (const problem of compiled.print([]).diagnostics)
        if (!found.some((known) => known.message === problem.message)) found.push(problem);
      const starts = lineStarts(text);
      const expected = [...expectedIn(text)].sort(byPlace);
      const told = found
        .map(({ span, number, message }) => ({
          place: `строка ${positionAt(starts, span?.start ?? 0).line} ${number}`,
          message,
        }))
        .sort(byPlace);
      expect(told.map(({ place }) => place)).toEqual(expected.map(({ place }) => place));
      for (const [index, { words }] of expected.entries()) expect(told[index]?.message).toContain(words);
    });
  }

  it('ten independent mistakes give ten diagnostics', () => {
    expect(expectedIn(read('bad/десять-ошибок.polozh')).length).toBeGreaterThanOrEqual(10);
  });
});

describe('corrections: what is certain is written into the source', () => {
  for (const name of readdirSync(new URL('fixed/', root))) {
    it(name, () => {
      let files: ReadonlyMap<string, string> = new Map([[ENTRY, read(`fixed/${name}/before.polozh`)]]);
      // As many rounds as `check --fix` may need: one correction may stand in another's way.
      for (let round = 0; round < 3; round++) {
        const compiled = compileSource(ENTRY, files, decliner);
        const found = [...compiled.diagnostics, ...compiled.print([]).diagnostics];
        files = new Map([...files, ...applyFixes(found, files).texts]);
      }
      expect(files.get(ENTRY)).toBe(read(`fixed/${name}/after.polozh`));
    });
  }
});
