import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { randomSource } from '@polozh/testkit';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createDocumentMaker, FORMATS, prepare, variantsOf } from '../src/index.ts';

const folder = fileURLToPath(new URL('../../../fixtures/bad/', import.meta.url));
const sources = readdirSync(folder)
  .filter((name) => name.endsWith('.polozh'))
  .map((name) => ({ name, text: readFileSync(join(folder, name), 'utf8') }));
const maker = createDocumentMaker();
const html = await FORMATS.html();

/** The pages of all variants, as a template and as a finished document. */
async function pagesOf(text: string): Promise<readonly string[]> {
  const { value: analysis } = prepare('а.polozh', new Map([['а.polozh', text]]));
  const pages: string[] = [];
  for (const kind of variantsOf(analysis)) {
    for (const final of [false, true]) {
      const { value } = await maker.make(analysis, kind, { choices: new Map(), values: new Map(), final });
      pages.push(new TextDecoder().decode((await html.render(value, { date: null })).value));
    }
  }
  return pages;
}

/** The web page shows a document while its source is being typed, so each state of it must be one. */
describe('a source with mistakes is shown all the same', () => {
  it.each(sources)('$name', async ({ text }) => {
    for (const page of await pagesOf(text)) expect(page).toContain('</html>');
  });

  it('whatever is cut out of a text or put into it', async () => {
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat(12),
      put: fc.constantFrom('', '((', '))', '?', '\n', '/конец\n', '\\', '*', ';', ': ', '((метка х))', '= ', '/если '),
    });
    const text = fc.oneof(
      fc.constantFrom(...sources.map((source) => source.text)),
      fc.nat().map((seed) => randomSource(seed, { sections: 1 })),
    );
    await fc.assert(
      fc.asyncProperty(text, fc.array(change, { minLength: 1, maxLength: 4 }), async (whole, changes) => {
        const damaged = changes.reduce((now, { at, cut, put }) => {
          const from = at % (now.length + 1);
          return now.slice(0, from) + put + now.slice(from + cut);
        }, whole);
        for (const page of await pagesOf(damaged)) expect(page).toContain('</html>');
      }),
      { seed: 20, numRuns: 250 },
    );
  });
});
