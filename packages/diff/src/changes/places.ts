import { plainText } from '@polozh/document';
import { LABELS, REQUISITES } from '../labels.ts';
import { anchorOf, type Leaf, RANK, type Row } from '../rows/row.ts';
import type { Place, PlaceKind } from './difference.ts';

/** What is open where a row stands. */
interface Position {
  part: string;
  section: string;
  clause: string;
  /** The signs of the items that are open, the outermost first; empty for dashes. */
  items: string[];
  /** Paragraphs counted in the innermost item with a sign. */
  itemParagraphs: number;
  /** Paragraphs counted in the clause, or in the section before its first clause. */
  paragraphs: number;
  tables: number;
}

/** A name for the place of each row of a document, in the order of its rows. */
export function placesOf(rows: readonly Row[]): readonly Place[] {
  const parts = partNames(rows);
  const repeated = repeatedNumbers(rows, parts);
  const at: Position = { part: '', section: '', clause: '', items: [], itemParagraphs: 0, paragraphs: 0, tables: 0 };
  return rows.map((row, index) => placeOf(row, at, repeated, parts.get(index) ?? ''));
}

function placeOf(row: Row, at: Position, repeated: ReadonlySet<string>, part: string): Place {
  const joined = (path: readonly string[]): string => path.filter((piece) => piece !== '').join(', ');
  const made = (kind: PlaceKind, ...path: string[]): Place => {
    const name = joined([at.part, ...path]);
    const isInClause = at.clause !== '' && path[0] === at.clause;
    return { kind, name, within: isInClause ? joined([at.part, at.clause]) : name, anchor: anchorOf(row) };
  };
  switch (row.kind) {
    case 'part':
      at.part = part;
      at.section = '';
      at.clause = '';
      at.paragraphs = 0;
      {
        const name = at.part === '' ? LABELS.part : at.part;
        return { kind: 'part', name, within: name, anchor: anchorOf(row) };
      }
    case 'section': {
      const { level, label, heading } = row.block;
      const own = level === 1 ? LABELS.section : LABELS.subsection;
      const name = label === null ? `${own} «${plainText(heading)}»` : numbered(own, label.text);
      at.section = name;
      at.clause = '';
      at.items = [];
      at.paragraphs = 0;
      return made('section', name);
    }
    case 'clause': {
      const name = numbered(LABELS.clause, row.block.label.text);
      at.clause =
        repeated.has(`${at.part} ${row.block.label.text}`) && at.section !== '' ? `${at.section}, ${name}` : name;
      at.items = [];
      at.paragraphs = 1;
      return made('clause', at.clause);
    }
    case 'item':
      return itemPlace(row, at, made);
    case 'entry':
      at.paragraphs++;
      at.items = [];
      return made('definition', at.clause, `${LABELS.definition} «${plainText(row.block.term)}»`);
    case 'remark':
      return made('remark', at.clause === '' ? at.section : at.clause, LABELS.remark);
    case 'leaf':
      return leafPlace(row.block, row.attach, at, made);
  }
}

type Make = (kind: PlaceKind, ...path: string[]) => Place;

/** A lettered or numbered item is called by its sign, a dashed one by its place among the clause's paragraphs. */
function itemPlace(row: Extract<Row, { kind: 'item' }>, at: Position, made: Make): Place {
  at.paragraphs++;
  const around = at.clause === '' ? at.section : at.clause;
  const { marker, depth } = row.group;
  if (marker === 'dash' || marker === 'circle') {
    at.items = [...at.items.slice(0, depth - 1), ''];
    return made('item', around, `${LABELS.paragraph} ${at.paragraphs}`);
  }
  const sign = row.block.label.text.replace(/[.)]$/, '');
  at.items = [...at.items.slice(0, depth - 1), `${LABELS.subclause} «${sign}»`];
  at.itemParagraphs = 1;
  return made('item', around, ...at.items);
}

/** The items with signs that a leaf stands in; none where the innermost has none. */
const itemsAround = (attach: number, { items }: Position): readonly string[] => {
  const own = items.slice(0, Math.max(attach - RANK.item, 0));
  return own.at(-1) === '' ? [] : own;
};

function leafPlace(block: Leaf, attach: number, at: Position, made: Make): Place {
  const around = at.clause === '' || attach <= 2 ? at.section : at.clause;
  const inside = itemsAround(attach, at);
  switch (block.kind) {
    case 'paragraph':
      if (attach <= 2 && at.clause !== '') {
        at.clause = '';
        at.paragraphs = 0;
      }
      if (attach === 5.5) return made('remark', around, LABELS.remark);
      at.paragraphs++;
      if (inside.length > 0) return made('paragraph', around, ...inside, `${LABELS.paragraph} ${++at.itemParagraphs}`);
      return made('paragraph', attach === 0 ? '' : around, `${LABELS.paragraph} ${at.paragraphs}`);
    case 'table':
      return block.label === null
        ? made('table', around, ...inside, LABELS.table)
        : made('table', block.label.text.toLowerCase());
    case 'form':
      return made('form', around, ...inside, LABELS.form);
    case 'signature':
      return made('signature', LABELS.signature);
    case 'requisite':
      return made('requisite', REQUISITES[block.role]);
    case 'requisite-row': {
      if (block.columns[0]?.[0]?.role === 'edge-left') return made('requisite', LABELS.edges);
      const roles = [...new Set(block.columns.flat().map((requisite) => REQUISITES[requisite.role]))];
      return made('requisite', roles.length === 1 ? (roles[0] as string) : roles.join(' и '));
    }
  }
}

/** «2.4.» → «пункт 2.4»; a label with words of its own is a name already: «Статья 5.» → «статья 5». */
function numbered(noun: string, label: string): string {
  const number = label.replace(/[.)]$/, '');
  return /^[\p{L}§]{2,}|^§/u.test(number) && !/^[IVXLC]+$/.test(number)
    ? number.charAt(0).toLowerCase() + number.slice(1)
    : `${noun} ${number}`;
}

/** What each part is called, by the index of its row; the main part has no name. */
function partNames(rows: readonly Row[]): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let owner = '';
  for (const [index, row] of rows.entries()) {
    if (row.kind !== 'part') continue;
    const name = row.block.role === 'main' ? '' : appendixName(row, rows[index + 1], owner);
    if (row.block.nested !== true) owner = name;
    names.set(index, name);
  }
  return names;
}

/** An appendix is called by its mark («Приложение № 2», «Приложение № 2 к Положению»), else by its title. */
function appendixName({ block }: Extract<Row, { kind: 'part' }>, next: Row | undefined, owner: string): string {
  if (next?.kind === 'leaf' && next.block.kind === 'requisite' && next.block.role === 'appendix-mark') {
    const mark = next.block.lines.map(({ runs }) => plainText(runs).replaceAll('\u00a0', ' '));
    const number = /^приложение(?:\s+№?\s*[\p{L}\d]*\d[\p{L}\d]*)?/iu.exec(mark[0] ?? '')?.[0].toLowerCase();
    const told = /(?:^|\s)(к\s+\S+)/u.exec(mark.join(' '))?.[1] ?? `к ${owner.replace(/^приложение/u, 'приложению')}`;
    if (number !== undefined) return block.nested === true && owner !== '' ? `${number} ${told}` : number;
  }
  const title = plainText(block.title);
  return title === '' ? LABELS.appendix : `${LABELS.appendix} «${title}»`;
}

/** Numbers that stand on several clauses of a part: their section has to be told. */
function repeatedNumbers(rows: readonly Row[], parts: ReadonlyMap<number, string>): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  let part = '';
  for (const [index, row] of rows.entries()) {
    part = parts.get(index) ?? part;
    if (row.kind !== 'clause') continue;
    const key = `${part} ${row.block.label.text}`;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
  }
  return repeated;
}
