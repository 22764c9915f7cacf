import type { Label, Series } from '@polozh/document';
import { enumerationLetter, slug } from '@polozh/russian';
import type { NumberingScheme } from '../../numbering-scheme.ts';
import type {
  Selected,
  SelectedBlock,
  SelectedClause,
  SelectedItem,
  SelectedList,
  SelectedPart,
  SelectedSection,
} from '../3-select/selected.ts';
import { type Counters, createCounters } from './counters.ts';
import { numberAppendices } from './number-appendices.ts';
import type { Numbered, Numbers, Target } from './numbers.ts';

interface Context {
  readonly labels: Map<Numbered, Label>;
  readonly anchors: Map<Numbered, string>;
  readonly targets: Map<string, Target>;
  readonly taken: Set<string>;
}

/** Gives every section, clause, item, table and appendix its number and anchor: once, before any renderer. */
export function number(selected: Selected, scheme: NumberingScheme): Numbers {
  const context: Context = { labels: new Map(), anchors: new Map(), targets: new Map(), taken: new Set() };
  const series = new Map<SelectedPart, readonly Series[]>();
  const appendixNumbers = numberAppendices(selected.parts, scheme);
  // Tables are counted through the whole document, so that «таблица 2» is one of them wherever it is said.
  const tables = { count: 0 };
  for (const part of selected.parts) {
    const anchor = name(context, part);
    aim(context, part, {
      anchor,
      number: appendixNumbers.get(part) ?? '',
      isItem: false,
      lettered: false,
      within: null,
    });
    const counters = createCounters(scheme);
    numberBlocks(context, part.blocks, counters, null, tables);
    series.set(part, counters.series());
  }
  return { ...context, series, appendixNumbers };
}

/** The block's anchor: from its first label, else from its place; unique in the document. */
function name(context: Context, block: Numbered): string {
  const wanted = (block.labels[0] === undefined ? '' : slug(block.labels[0])) || block.place;
  let anchor = wanted;
  for (let i = 2; context.taken.has(anchor); i++) anchor = `${wanted}-${i}`;
  context.taken.add(anchor);
  context.anchors.set(block, anchor);
  return anchor;
}

function aim(context: Context, block: Numbered, target: Target): void {
  for (const label of block.labels) context.targets.set(label, target);
}

function numberBlocks(
  context: Context,
  blocks: readonly SelectedBlock[],
  counters: Counters,
  within: Target | null,
  tables: { count: number },
): void {
  for (const block of blocks) {
    switch (block.kind) {
      case 'section':
        numberSection(context, block, counters, tables);
        break;
      case 'clause':
        numberClause(context, block, counters, tables);
        break;
      case 'list':
        numberList(context, block, counters, within, tables);
        break;
      case 'definitions':
        for (const entry of block.entries) {
          const anchor = name(context, entry);
          aim(context, entry, { anchor, number: '', isItem: true, lettered: false, within });
          numberBlocks(context, entry.children, counters, within, tables);
        }
        break;
      case 'table': {
        const anchor = name(context, block);
        if (block.caption.length === 0) break;
        tables.count++;
        context.labels.set(block, { text: `Таблица ${tables.count}`, counter: null });
        aim(context, block, { anchor, number: String(tables.count), isItem: false, lettered: false, within: null });
        break;
      }
      default:
    }
  }
}

function numberSection(
  context: Context,
  section: SelectedSection,
  counters: Counters,
  tables: { count: number },
): void {
  const anchor = name(context, section);
  const label = counters.section(section.level, section.fixedNumber);
  if (label !== null) context.labels.set(section, label.label);
  const plain = { anchor, isItem: false, lettered: false, within: null };
  aim(
    context,
    section,
    label === null ? { ...plain, number: '', heading: section.content } : { ...plain, number: label.quoted },
  );
  numberBlocks(context, section.children, counters, null, tables);
}

function numberClause(context: Context, clause: SelectedClause, counters: Counters, tables: { count: number }): void {
  const anchor = name(context, clause);
  const { label, quoted } = counters.clause(clause.depth, clause.fixedNumber);
  context.labels.set(clause, label);
  const target: Target = { anchor, number: quoted, isItem: false, lettered: false, within: null };
  aim(context, clause, target);
  numberBlocks(context, clause.children, counters, target, tables);
}

function numberList(
  context: Context,
  list: SelectedList,
  counters: Counters,
  within: Target | null,
  tables: { count: number },
): void {
  for (let index = 0; index < list.items.length; index++) {
    const item = list.items[index] as SelectedItem;
    const anchor = name(context, item);
    const { text, quoted } = itemLabel(list, index);
    context.labels.set(item, { text, counter: null });
    const target: Target = { anchor, number: quoted, isItem: true, lettered: list.marker === 'letter', within };
    aim(context, item, target);
    numberBlocks(context, item.children, counters, quoted === '' ? within : target, tables);
  }
}

const DASH = { text: '–', quoted: '' };
const CIRCLE = { text: '○', quoted: '' };

function itemLabel(list: SelectedList, index: number): { readonly text: string; readonly quoted: string } {
  switch (list.marker) {
    case 'dash':
      return DASH;
    case 'circle':
      return CIRCLE;
    case 'letter': {
      const letter = enumerationLetter(index + 1);
      return { text: `${letter})`, quoted: letter };
    }
    case 'number':
      return { text: `${index + 1}${list.sign}`, quoted: String(index + 1) };
  }
}
