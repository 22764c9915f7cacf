import { describe, expect, it } from 'vitest';
import { GRAMMATICAL_CASES, loadDecliner, loadRegularDecliner } from '../src/index.ts';
import { TABLES } from './declensions.ts';

const full = await loadDecliner();

/** A phrase by rules alone; `null` where a dictionary was missed. */
async function byRules(
  ...parameters: Parameters<typeof full.decline>
): Promise<ReturnType<typeof full.decline> | null> {
  let missed = false;
  const { decline } = await loadRegularDecliner(() => {
    missed = true;
  });
  const declined = decline(...parameters);
  return missed ? null : declined;
}

describe('the decliner without a dictionary', () => {
  it.each([
    ['общеобразовательная организация', 'общеобразовательной организации'],
    ['Муниципальное бюджетное учреждение «Лицей № 5»', 'Муниципальном бюджетном учреждении «Лицей № 5»'],
    ['организация дополнительного образования', 'организации дополнительного образования'],
  ])('knows where «%s» is', async (phrase, form) => {
    expect(await byRules(phrase, 'prepositional', 'organization', 'в')).toEqual({ text: form, sure: true });
  });

  it.each([
    ['педагогический совет', 'organization'],
    ['Иванов Иван Иванович', 'person-name'],
    ['организация и школа', 'organization'],
  ] as const)('says that it misses words for «%s»', async (phrase, kind) => {
    expect(await byRules(phrase, 'genitive', kind)).toBeNull();
  });

  it('says nothing that the dictionary does not say', async () => {
    for (const [kind, rows] of TABLES)
      for (const [phrase] of rows)
        for (const grammaticalCase of GRAMMATICAL_CASES) {
          const declined = await byRules(phrase, grammaticalCase, kind);
          if (declined !== null) expect(declined).toEqual(full.decline(phrase, grammaticalCase, kind));
        }
  });
});
