import type { Document, Note, Run } from '@polozh/document';

/** A choice among what can be done: any numbers will do, so that a property test can draw and shrink them. */
export type Mutation = readonly [what: number, where: number, how: number];

type Value = unknown;
type Fields = { [key: string]: Value };

/** Lists whose elements may come, go and change places. Cells stay: a table's grid must stay whole. */
const LISTS = new Set([
  'parts',
  'blocks',
  'items',
  'entries',
  'lines',
  'post',
  'runs',
  'heading',
  'definition',
  'term',
]);

const WORDS = ['журнал', 'приказ', 'совет', 'учёт', 'и', 'в', 'срок', 'порядок', 'директор', 'занятия'];

/**
 * Changes a document by a list of mutations: blocks, lines and words come, go, change places, look or words. The result is a
 * document like any other: its anchors differ from each other, its notes stand in the order of their marks.
 */
export function mutateDocument(document: Document, mutations: readonly Mutation[]): Document {
  const copy = structuredClone(document) as unknown as Fields;
  for (const mutation of mutations) mutateOnce(copy, mutation);
  const parts = copy['parts'] as { role: string }[];
  for (const [index, part] of parts.entries()) part.role = index === 0 ? 'main' : 'appendix';
  separateAnchors(copy, new Set());
  return copy as unknown as Document;
}

function mutateOnce(document: Fields, [what, where, how]: Mutation): void {
  const lists: Value[][] = [];
  const texts: Fields[] = [];
  const tables: Value[][][] = [];
  visit(document, (key, value, owner) => {
    if (Array.isArray(value) && LISTS.has(key)) lists.push(value);
    if (key === 'text' && owner['kind'] === 'text') texts.push(owner);
    if (key === 'rows' && owner['kind'] === 'table') tables.push(value as Value[][]);
  });
  const pick = <T>(from: readonly T[]): T | undefined => from[where % Math.max(1, from.length)];
  const text = pick(texts);
  const list = pick(lists.filter((candidate) => candidate.length > 1));
  const words = String(text?.['text'] ?? '').split(' ');
  const at = how % Math.max(1, words.length);
  switch (what % 9) {
    case 0:
      if (text !== undefined) text['text'] = words.with(at, WORDS[how % WORDS.length] as string).join(' ');
      return;
    case 1:
      if (text !== undefined) text['text'] = words.toSpliced(at, 0, WORDS[how % WORDS.length] as string).join(' ');
      return;
    case 2:
      if (text !== undefined && words.length > 1) text['text'] = words.toSpliced(at, 1).join(' ');
      return;
    case 3:
      if (text !== undefined) text['marks'] = how % 2 === 0 ? { bold: true } : {};
      return;
    case 4:
      list?.splice(1 + (how % (list.length - 1)), 1);
      return;
    case 5:
      list?.splice(1 + (how % (list.length - 1)), 0, structuredClone(list[how % list.length]));
      return;
    case 6:
      if (list !== undefined && list.length > 2) list.push(...list.splice(1 + (how % (list.length - 1)), 1));
      return;
    case 7: {
      const rows = pick(tables);
      const plain = rows?.findIndex((row) => row.every((cell) => (cell as Fields)['rows'] === 1)) ?? -1;
      if (rows !== undefined && plain >= 0) rows.push(structuredClone(rows[plain]) as Value[]);
      return;
    }
    default: {
      const notes = document['notes'] as Note[];
      const runs = pick(lists.filter((candidate) => candidate.some((run) => (run as Fields)['kind'] === 'text')));
      if (runs === undefined) return;
      const note = how % (notes.length + 1);
      if (note === notes.length)
        notes.push({
          anchor: `snoska-${note + 1}`,
          blocks: [{ kind: 'paragraph', role: 'body', runs: [said(`Сноска ${how}: ${words[at]}.`)], origin: null }],
        });
      runs.push({ kind: 'note-mark', note, marks: {}, origin: null } satisfies Run);
    }
  }
}

const said = (words: string): Run => ({ kind: 'text', text: words, marks: {}, origin: null });

function visit(owner: Fields, meet: (key: string, value: Value, owner: Fields) => void): void {
  for (const [key, value] of Object.entries(owner)) {
    meet(key, value, owner);
    if (typeof value === 'object' && value !== null) visit(value as Fields, meet);
  }
}

function separateAnchors(document: Fields, taken: Set<string>): void {
  visit(document, (key, value, owner) => {
    if (key !== 'anchor') return;
    let anchor = String(value);
    while (taken.has(anchor)) anchor += '-2';
    taken.add(anchor);
    owner[key] = anchor;
  });
}
