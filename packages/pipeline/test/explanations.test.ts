import { readData } from '@polozh/data';
import { CATALOGUE, codeNumber, type Diagnostic, type DiagnosticCode } from '@polozh/diagnostics';
import { CODES, EXPLANATIONS, type Explanation, referenceOf } from '@polozh/diagnostics/explanations';
import { describe, expect, it } from 'vitest';
import { createDocumentMaker, FORMATS, prepare, variantsOf } from '../src/index.ts';

const ENTRY = 'пример.polozh';
const maker = createDocumentMaker();

/** The printed codes of the problems that a text of an example has. */
async function problemsOf(page: Explanation, text: string): Promise<readonly string[]> {
  const source = page.kind === 'data' ? (page.source ?? '') : text;
  const prepared = prepare(ENTRY, new Map([[ENTRY, source], ...Object.entries(page.files ?? {})]));
  const found: Diagnostic[] = [];
  if (page.kind === 'data') found.push(...readData(text, 'данные.yaml', prepared.value.symbols).diagnostics);
  else {
    const filling = { choices: new Map(), values: new Map(), final: page.variant?.includes('готовый') === true };
    const document = await maker.make(prepared.value, variantsOf(prepared.value)[0] ?? null, filling);
    found.push(...prepared.diagnostics, ...document.diagnostics);
    if (page.kind === 'render') {
      const renderer = await FORMATS.pdf();
      found.push(...(await renderer.render(document.value, { date: null })).diagnostics);
    }
  }
  return [...new Set(found.map((problem) => problem.number))].sort();
}

describe('explanations', () => {
  it('there is one for every code', () => {
    const codes = Object.keys(CATALOGUE) as DiagnosticCode[];
    expect(codes.filter((code) => EXPLANATIONS[code] === undefined).map(codeNumber)).toEqual([]);
  });

  for (const [number, code] of CODES) {
    const page = EXPLANATIONS[code];
    if (page === undefined || page.kind === 'described' || page.kind === 'config') continue;
    it(`${number}: what is shown as wrong is told of so, and nothing is wrong with what is shown as right`, async () => {
      expect(await problemsOf(page, page.wrong), 'неверно').toEqual([number]);
      expect(await problemsOf(page, page.right), 'верно').toEqual([]);
    });
  }

  it('no page says what only a program says', () => {
    expect(
      referenceOf(CODES, EXPLANATIONS).match(/.*(?:undefined|null|NaN|\[object|\btrue\b|\bfalse\b).*/g),
    ).toBeNull();
  });

  it('the reference shows the same pages (vitest run --update writes them)', async () => {
    await expect(referenceOf(CODES, EXPLANATIONS)).toMatchFileSnapshot('../../../grammar/diagnostics.md');
  });
});
