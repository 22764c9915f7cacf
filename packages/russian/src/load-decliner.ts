import type { Decliner } from './decline/decliner.ts';

/**
 * Loads the libraries that decline (lvovich, russian-nouns-js) and makes a decliner. A program that asks for no
 * case does not pay for them: this is the only way to them, and it is a dynamic import.
 */
export async function loadDecliner(): Promise<Decliner> {
  const { createDecliner } = await import('./decline/decliner.ts');
  return createDecliner();
}
