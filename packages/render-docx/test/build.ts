import type { Block, Counter, Document, List, ListMarker, Part, Run, Series } from '@polozh/document';
import { paragraph, sampleDocument, text } from '@polozh/testkit';
import { packageParts } from '../src/parts/package-parts.ts';

/** A document of one part with these blocks. */
export const documentOf = (blocks: readonly Block[], series: readonly Series[] = [DECIMAL]): Document => ({
  ...sampleDocument,
  parts: [mainPart(blocks, series)],
});

export const mainPart = (blocks: readonly Block[], series: readonly Series[] = [DECIMAL]): Part => ({
  role: 'main',
  title: [],
  anchor: 'osnovnoy-tekst',
  series,
  blocks,
});

export const appendix = (anchor: string, blocks: readonly Block[]): Part => ({
  role: 'appendix',
  title: [text('Форма')],
  anchor,
  series: [DECIMAL],
  blocks,
});

export const partsOf = (document: Document) => packageParts(document, { date: null });

/** «%1.», «%1.%2.», … */
export const DECIMAL: Series = {
  levels: ['%1.', '%1.%2.', '%1.%2.%3.', '%1.%2.%3.%4.'].map((template, level) => ({
    format: 'decimal',
    template,
    restartAfter: level === 0 ? null : level - 1,
  })),
};

export const section = (label: string | null, counter: Counter | null, ...blocks: Block[]): Block => ({
  kind: 'section',
  level: 1,
  label: label === null ? null : { text: label, counter },
  heading: [text('Раздел')],
  anchor: `r-${label}`,
  blocks,
  origin: null,
});

export const clause = (depth: 1 | 2 | 3, label: string, counter: Counter | null, ...blocks: Block[]): Block => ({
  kind: 'clause',
  depth,
  label: { text: label, counter },
  anchor: `p-${label}`,
  blocks: [paragraph('body', text('Пункт.')), ...blocks],
  origin: null,
});

export const list = (
  marker: ListMarker,
  depth: number,
  labels: readonly string[],
  inside: () => Block[] = () => [],
): List => ({
  kind: 'list',
  marker,
  depth,
  items: labels.map((label, index) => ({
    label: { text: label, counter: null },
    anchor: `s-${depth}-${label}-${index}`,
    blocks: [paragraph('continuation', text('Элемент')), ...inside()],
    origin: null,
  })),
  origin: null,
});

export const textParagraph = (...runs: Run[]): Block => paragraph('body', ...runs);
