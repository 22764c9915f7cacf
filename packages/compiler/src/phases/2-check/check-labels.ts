import { diagnostic, nameFix, nearest } from '@polozh/diagnostics';
import { type Block, type LabelMark, type Name, nameKey, type Reference, type ReferenceNoun } from '@polozh/syntax';
import { type Diagram, NEVER } from '../../conditions/diagram.ts';
import type { Check, CheckContext } from './check.ts';

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
export const checkLabels: Check = (context) => {
  const { report } = context;
  const labels = new Map<string, Labelled[]>();
  const references: { readonly node: Reference; readonly presence: Diagram }[] = [];
  return {
    inlines: {
      'label-mark': (node, presence, block) => {
        if (FOUND[block.kind] === undefined)
          report(diagnostic('misplaced-mark', node.span, { text: `((метка ${node.name.text}))` }));
        const key = nameKey(node.name.text);
        const known = labels.get(key);
        if (known === undefined) labels.set(key, [{ mark: node, presence, block }]);
        else known.push({ mark: node, presence, block });
      },
      reference: (node, presence) => void references.push({ node, presence }),
      'fixed-number': (node, _, block) => {
        if (block.kind !== 'section' && block.kind !== 'clause' && block.kind !== 'appendix')
          report(diagnostic('misplaced-mark', node.span, { text: `((номер ${node.number}))` }));
      },
    },
    finish: () => {
      /** Of a label that stands twice nobody knows what it is of. */
      const twice = new Set([...labels].flatMap(([key, places]) => (reportTwice(places, context) ? [key] : [])));
      const known = [...labels.values()].map((places) => places[0]?.mark.name.text ?? '');
      for (const { node, presence } of references) {
        for (const target of node.targets) {
          const places = labels.get(nameKey(target.text)) ?? [];
          if (twice.has(nameKey(target.text))) continue;
          const [first] = places;
          if (first !== undefined) checkReference(node, target, presence, [first, ...places.slice(1)], context);
          else
            report({
              ...diagnostic('unknown-label', target.span, {
                name: target.text,
                nearest: nearest(target.text, known),
                known,
              }),
              ...nameFix(target.span, target.text, known),
            });
        }
      }
    },
  };
};

/** A label names one block in each variant; @returns whether it does not */
function reportTwice(places: readonly Labelled[], { space, report }: CheckContext): boolean {
  let isTwice = false;
  let met: Diagram = NEVER;
  for (const { mark, presence } of places) {
    const variant = space.where(met, presence);
    if (variant !== null) {
      isTwice = true;
      report(
        diagnostic('label-twice', mark.span, { name: mark.name.text, variant }, [
          { span: places[0]?.mark.span ?? mark.span, note: 'впервые поставлена здесь' },
        ]),
      );
    }
    met = space.diagrams.or(met, presence);
  }
  return isTwice;
}

/** A reference finds a block of its kind in every variant in which it stands. */
function checkReference(
  node: Reference,
  target: Name,
  presence: Diagram,
  places: readonly [Labelled, ...Labelled[]],
  { space, report }: CheckContext,
): void {
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
  const unnumbered = places.find(({ block }) => block.kind === 'item' && block.marker.kind === 'dash');
  if (node.noun === 'item' && unnumbered !== undefined)
    report(
      diagnostic('reference-unnumbered', target.span, { name: target.text }, [
        { span: unnumbered.mark.span, note: 'метка стоит здесь' },
      ]),
    );
  const variant = space.where(presence, ...places.map((place) => space.diagrams.not(place.presence)));
  if (variant !== null)
    report(
      diagnostic('label-absent', target.span, { name: target.text, variant }, [
        { span: places[0].mark.span, note: 'метка стоит здесь' },
      ]),
    );
}
