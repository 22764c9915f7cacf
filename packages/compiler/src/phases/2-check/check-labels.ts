import { diagnostic, nearest } from '@polozh/diagnostics';
import { type Block, type LabelMark, nameKey, type Reference, type ReferenceNoun } from '@polozh/syntax';
import { ALWAYS, type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check } from './check.ts';
import { walk } from './walk.ts';

interface Labelled {
  readonly mark: LabelMark;
  readonly presence: Diagram;
  readonly block: Block;
}

const NOUNS: Readonly<Record<ReferenceNoun, { readonly wanted: string; readonly blocks: readonly Block['kind'][] }>> = {
  section: { wanted: 'раздел', blocks: ['section'] },
  clause: { wanted: 'пункт', blocks: ['clause', 'item'] },
  item: { wanted: 'подпункт', blocks: ['item', 'clause'] },
  appendix: { wanted: 'приложение', blocks: ['appendix'] },
  table: { wanted: 'таблицу', blocks: ['table'] },
};

const FOUND: Partial<Record<Block['kind'], string>> = {
  section: 'раздел',
  clause: 'пункт',
  item: 'элемент перечисления',
  appendix: 'приложение',
  table: 'таблица',
};

/** Labels are unique in every variant, stand where they can, and every reference finds its block in every variant in which it stands itself. */
export const checkLabels: Check = ({ source, space, report, under }) => {
  const labels = new Map<string, Labelled[]>();
  const references: { readonly node: Reference; readonly presence: Diagram }[] = [];
  walk(source.blocks, ALWAYS, {
    under,
    inline: (node, presence, block) => {
      if (node.kind === 'label-mark') {
        if (FOUND[block.kind] === undefined)
          report(diagnostic('misplaced-mark', node.span, { text: `((метка ${node.name.text}))` }));
        const key = nameKey(node.name.text);
        labels.set(key, [...(labels.get(key) ?? []), { mark: node, presence, block }]);
      } else if (node.kind === 'reference') references.push({ node, presence });
      else if (node.kind === 'fixed-number' && !['section', 'clause', 'appendix'].includes(block.kind))
        report(diagnostic('misplaced-mark', node.span, { text: `((номер ${node.number}))` }));
    },
  });
  const { and, or, not } = space.diagrams;
  for (const places of labels.values()) {
    let met: Diagram = NEVER;
    for (const place of places) {
      const both = and(met, place.presence);
      if (both !== NEVER)
        report(
          diagnostic('label-twice', place.mark.span, { name: place.mark.name.text, variant: space.describe(both) }, [
            { span: places[0]?.mark.span ?? place.mark.span, note: 'впервые поставлена здесь' },
          ]),
        );
      met = or(met, place.presence);
    }
  }
  const known = [...labels.values()].map((places) => places[0]?.mark.name.text ?? '');
  for (const { node, presence } of references) {
    for (const target of node.targets) {
      const places = labels.get(nameKey(target.text));
      if (places === undefined) {
        report(
          diagnostic('unknown-label', target.span, { name: target.text, nearest: nearest(target.text, known), known }),
        );
        continue;
      }
      const { wanted, blocks } = NOUNS[node.noun];
      const wrong = places.find((place) => !blocks.includes(place.block.kind));
      if (wrong !== undefined)
        report(
          diagnostic(
            'reference-kind',
            target.span,
            { name: target.text, wanted, found: FOUND[wrong.block.kind] ?? 'не то' },
            [{ span: wrong.mark.span, note: 'метка стоит здесь' }],
          ),
        );
      const absent = and(presence, not(places.map((place) => place.presence).reduce(or)));
      if (absent !== NEVER)
        report(
          diagnostic('label-absent', target.span, { name: target.text, variant: space.describe(absent) }, [
            { span: places[0]?.mark.span ?? target.span, note: 'метка стоит здесь' },
          ]),
        );
    }
  }
};
