import { type Analysis, analyse, asksForCases, assemble, type Value, type Variant } from '@polozh/compiler';
import type { Level, Outcome } from '@polozh/diagnostics';
import type { Document } from '@polozh/document';
import { type Decliner, loadDecliner, loadRegularDecliner } from '@polozh/russian';
import { parse, type SourceTexts } from '@polozh/syntax';

/**
 * Parses and analyses a source: what is done once for all its variants.
 * @param levels what the project sets for its checks, by the printed code
 */
export function prepare(
  entry: string,
  texts: SourceTexts,
  levels: ReadonlyMap<string, Level> = new Map(),
): Outcome<Analysis> {
  const parsed = parse(entry, texts);
  return analyse(parsed.value, { problems: parsed.diagnostics, levels });
}

/** What is chosen and filled in, the same for all variants of one build. */
export interface Filling {
  readonly choices: ReadonlyMap<string, string>;
  readonly values: ReadonlyMap<string, Value>;
  readonly final: boolean;
}

/** The keys of the kinds that a source has a variant for; a source without kinds has one variant, `null`. */
export const variantsOf = (analysis: Analysis): readonly (string | null)[] =>
  analysis.symbols.kinds?.values.map((kind) => kind.key) ?? [null];

/** Makes documents; what they need in common is loaded once. */
export interface DocumentMaker {
  /** A variant's document. */
  readonly make: (analysis: Analysis, kind: string | null, filling: Filling) => Promise<Outcome<Document>>;
}

/**
 * A maker loads what puts words into cases when some word is first asked for in a case that nobody wrote down: the rules
 * first, and the dictionary when they do not suffice.
 */
export function createDocumentMaker(): DocumentMaker {
  let dictionary: Promise<Decliner> | null = null;
  return {
    async make(analysis, kind, filling) {
      const variant: Variant = { kind, ...filling };
      if (!asksForCases(analysis, variant)) return assemble(analysis, variant, null);
      if (dictionary === null) {
        let sufficed = true;
        const rules = await loadRegularDecliner(() => {
          sufficed = false;
        });
        const made = assemble(analysis, variant, rules);
        if (sufficed) return made;
      }
      dictionary ??= loadDecliner();
      return assemble(analysis, variant, await dictionary);
    },
  };
}

/** `<source's name>.<variant>.<ext>`, or `<name>.<ext>` where the document has no kinds. */
export function outputName(source: string, document: Document, extension: string): string {
  const name =
    source
      .split('/')
      .pop()
      ?.replace(/\.polozh$/i, '') ?? source;
  const variant = document.metadata.variant?.name;
  return variant === undefined ? `${name}.${extension}` : `${name}.${variant}.${extension}`;
}
