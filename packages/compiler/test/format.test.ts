import { loadDecliner } from '@polozh/russian';
import { format, parse } from '@polozh/syntax';
import { randomSource } from '@polozh/testkit';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compileSource } from './compile-source.ts';

/** A tree without places, with line ends and runs of spaces of prose as one space. */
function treeOf(text: string): string {
  const { value } = parse('а', new Map([['а', text]]));
  return JSON.stringify(value.blocks, (name, node) => {
    if (name === 'span' || name === 'textSpan') return undefined;
    return Array.isArray(node) ? joinWords(node) : node;
  });
}

interface Loose {
  readonly kind?: string;
  readonly text?: string;
  readonly escaped?: boolean;
}

function joinWords(nodes: readonly Loose[]): readonly unknown[] {
  const result: unknown[] = [];
  for (const node of nodes) {
    const isWords = node.kind === 'text' && node.escaped === false;
    const words = isWords ? (node.text ?? '') : node.kind === 'soft-break' ? ' ' : null;
    const last = result.at(-1);
    if (words === null) result.push(node);
    else if (typeof last === 'string') result[result.length - 1] = last + words;
    else result.push(words);
  }
  return result.flatMap((node) => (typeof node === 'string' ? node.replace(/\s+/g, ' ').trim() || [] : [node]));
}

/** So many documents from each seed; `npm run test:thorough` takes 250. */
const RUNS = Number(process.env['POLOZH_RUNS'] ?? 25);

it.each([1, 2, 3, 4])(`laid out, any document is built into the same text: ${RUNS} from seed %i`, async (seed) => {
  const decliner = await loadDecliner();
  const build = (text: string): string => {
    const { analysis, print } = compileSource('а', new Map([['а', text]]), decliner);
    const kinds = analysis.symbols.kinds?.values ?? [];
    return print([kinds.at(-1)?.name ?? '', 'чаты=первый'].filter((word) => word !== '')).text;
  };
  fc.assert(
    fc.property(fc.nat(), (source) => {
      const text = randomSource(source, { sections: 1, clauses: 2 });
      const once = format('а', text);
      expect(format('а', once)).toBe(once);
      expect(treeOf(once)).toBe(treeOf(text));
      expect(build(once)).toBe(build(text));
    }),
    { seed, numRuns: RUNS },
  );
});
