import { compare, type Difference, differencesOf, redline, summarize, tellSummary } from '@polozh/diff';
import type { Document } from '@polozh/document';
import { createDocumentMaker, prepare } from '@polozh/pipeline';
import { renderArticle } from '@polozh/render-html';
import type { PlainElement } from '../preview/tree-patch.ts';
import { fill } from './fill.ts';
import { limitTree } from './limit-tree.ts';
import { plainTree } from './plain-tree.ts';
import type { RawData } from './protocol.ts';

/** One side of a comparison: a text and what is chosen and filled in for it. */
export interface CompareSide {
  readonly entry: string;
  readonly files: readonly (readonly [path: string, text: string])[];
  readonly kind: string | null;
  readonly choices: { readonly [key: string]: string };
  readonly data: RawData;
  readonly final: boolean;
}

export interface Compared {
  readonly equal: boolean;
  /** The redline as a tree to show. */
  readonly tree: PlainElement;
  readonly rules: string;
  readonly differences: readonly Difference[];
  /** All that differs in one sentence, numbers too; empty where nothing does. */
  readonly summary: string;
}

/** Compares two documents; variants of one text are matched by where their blocks come from. */
export async function compareSides(before: CompareSide, after: CompareSide): Promise<Compared> {
  const comparison = compare(await documentOf(before), await documentOf(after), {
    sameSource: sameText(before, after),
  });
  const differences = differencesOf(comparison);
  const article = renderArticle(redline(comparison, { author: '', date: null }));
  return {
    equal: differences.equal,
    tree: limitTree(plainTree(article.element)),
    rules: article.rules,
    differences: differences.changes,
    summary: tellSummary(summarize({ before: '', after: '', variants: [{ variant: null, comparison, differences }] })),
  };
}

/** The redline of two sides as a document that every format can print. */
export async function redlineOf(before: CompareSide, after: CompareSide): Promise<Document> {
  const comparison = compare(await documentOf(before), await documentOf(after), {
    sameSource: sameText(before, after),
  });
  return redline(comparison, { author: 'polozh', date: null });
}

async function documentOf(side: CompareSide): Promise<Document> {
  const { value: analysis } = prepare(side.entry, new Map(side.files));
  const { filling } = await fill(analysis, side);
  const kinds = analysis.symbols.kinds?.values.map(({ key }) => key) ?? [null];
  const kind = kinds.find((known) => known === side.kind) ?? kinds[0] ?? null;
  return (await createDocumentMaker().make(analysis, kind, filling)).value;
}

const sameText = (a: CompareSide, b: CompareSide): boolean =>
  a.entry === b.entry && JSON.stringify(a.files) === JSON.stringify(b.files);
