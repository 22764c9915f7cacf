import type { Decliner } from './decline/phrase-decliner.ts';

/**
 * Loads the libraries that decline (lvovich, russian-nouns-js) and makes a decliner. A program that asks for no
 * case does not pay for them: this is the only way to them, and it is a dynamic import.
 */
export async function loadDecliner(): Promise<Decliner> {
  const { createDecliner } = await import('./decline/decliner.ts');
  return createDecliner();
}

/**
 * Loads the decliner of phrases whose nouns go by rule («общеобразовательная организация»): most of what a template asks
 * for, at a quarter of the price.
 * @param missed is called where a word needs the dictionary of `loadDecliner`; what was printed then is to be made anew
 */
export async function loadRegularDecliner(missed: () => void): Promise<Decliner> {
  const { createRegularDecliner } = await import('./decline/regular-decliner.ts');
  return createRegularDecliner(missed);
}
