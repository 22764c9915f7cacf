import { readFileSync } from 'node:fs';
import { readData } from '@polozh/data';
import { createDocumentMaker, FORMATS, prepare, variantsOf } from '@polozh/pipeline';
import { printDocument } from '@polozh/testkit';
import { describe, expect, it } from 'vitest';
import { EXAMPLES } from '../src/index.ts';

const folder = new URL('../../../fixtures/examples/', import.meta.url);
const read = (path: string): string => readFileSync(new URL(path, folder), 'utf8');
const maker = createDocumentMaker();
const NOTHING_GIVEN = { choices: new Map(), values: new Map(), final: false };

describe('the examples', () => {
  it('are told apart by what their first comment says', () => {
    expect(EXAMPLES.map(({ summary }) => summary.length > 20)).not.toContain(false);
    expect(new Set(EXAMPLES.map(({ summary }) => summary)).size).toBe(EXAMPLES.length);
  });
});

describe.each(EXAMPLES)('$name', ({ name, text }) => {
  const { value: analysis, diagnostics } = prepare(name, new Map([[name, text]]));
  const data = readData(read(`${name}/данные.yaml`), 'данные.yaml', analysis.symbols);

  it('has nothing to be told of', () => {
    expect([...diagnostics, ...data.diagnostics].map(({ number, message }) => `${number} ${message}`)).toEqual([]);
  });

  it.each(variantsOf(analysis))('makes a template: %s', async (kind) => {
    const { diagnostics: found } = await maker.make(analysis, kind, NOTHING_GIVEN);
    expect(found).toEqual([]);
  });

  it.each(variantsOf(analysis))('makes a finished document, in all formats: %s', async (kind) => {
    const filling = { choices: data.value.choices, values: data.value.values, final: true };
    const { value, diagnostics: found } = await maker.make(analysis, kind, filling);
    expect(found).toEqual([]);
    expect(`${printDocument(value)}\n`).toBe(read(`${name}/готовый${kind === null ? '' : `.${kind}`}.txt`));
    for (const load of Object.values(FORMATS)) {
      const { diagnostics: told } = await (await load()).render(value, { date: null });
      expect(told).toEqual([]);
    }
  });
});
