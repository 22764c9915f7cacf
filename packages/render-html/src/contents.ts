import type { Block, Document, Part, Section } from '@polozh/document';
import type { Element } from 'hast';
import { currentText } from './changed.ts';
import { element, text } from './hast.ts';
import { LABELS } from './labels.ts';

interface Entry {
  readonly anchor: string;
  readonly title: string;
  readonly children: readonly Entry[];
}

/** Sections that stand directly among the blocks; what a redline tells to be gone does not stand there. */
const sectionsOf = (blocks: readonly Block[]): Section[] =>
  blocks.filter((block) => block.kind === 'section' && block.change !== 'deleted') as Section[];

const sectionEntries = (blocks: readonly Block[], depth = 1): Entry[] =>
  sectionsOf(blocks).map((section) => ({
    anchor: section.anchor,
    title: [section.label?.text, currentText(section.heading)].filter(Boolean).join(' '),
    children: depth < 2 ? sectionEntries(section.blocks, depth + 1) : [],
  }));

/** «Приложение № 1. Заявление»: the first line of the appendix's mark, then its title. */
function appendixEntry(part: Part): Entry {
  const mark = part.blocks.find((block) => block.kind === 'requisite' && block.role === 'appendix-mark');
  const first = mark?.kind === 'requisite' ? currentText(mark.lines[0]?.runs ?? []) : '';
  const title = [first, currentText(part.title)].filter(Boolean).join('. ');
  return { anchor: part.anchor, title, children: sectionEntries(part.blocks) };
}

/** Appendices, each with the appendices to it. */
function appendixEntries(parts: readonly Part[]): Entry[] {
  const entries: Entry[] = [];
  for (const part of parts) {
    const entry = appendixEntry(part);
    const around = entries[entries.length - 1];
    if (!part.nested || around === undefined) entries.push(entry);
    else entries[entries.length - 1] = { ...around, children: [...around.children, entry] };
  }
  return entries;
}

const renderEntries = (entries: readonly Entry[]): Element =>
  element(
    'ul',
    {},
    entries.map((entry) =>
      element('li', {}, [
        element('a', { href: `#${entry.anchor}` }, [text(entry.title)]),
        ...(entry.children.length > 0 ? [renderEntries(entry.children)] : []),
      ]),
    ),
  );

/** The table of contents; nothing where there is nothing to choose from. On paper it stands only where the style asks for it. */
export function renderContents(document: Document): Element[] {
  const [main, ...appendices] = document.parts;
  const entries = [
    ...sectionEntries(main?.blocks ?? []),
    ...appendixEntries(appendices.filter((part) => part.change !== 'deleted')),
  ].filter((entry) => entry.title !== '');
  if (entries.length < 2) return [];
  return [
    element(
      'nav',
      { className: document.style.tableOfContents ? ['printed'] : undefined, ariaLabel: LABELS.contents },
      [element('details', { open: true }, [element('summary', {}, [text(LABELS.contents)]), renderEntries(entries)])],
    ),
  ];
}
