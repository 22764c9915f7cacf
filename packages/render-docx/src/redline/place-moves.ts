import { element, type XmlAttributes, type XmlElement, type XmlNode } from '../xml/element.ts';
import { deletedText, type Tracker } from './tracker.ts';

const ENDS = { 'w:moveFrom': 'w:del', 'w:moveTo': 'w:ins' } as const;
type End = keyof typeof ENDS;

const isEnd = (name: string): name is End => name in ENDS;

/** A paragraph's part in a move. */
interface Leg {
  readonly move: number;
  readonly end: End;
}

const legKey = ({ move, end }: Leg): string => `${end} ${move}`;

/**
 * Gives the moves of a part their ranges (ISO 29500-1, 17.13.5.21–28). Word joins the two ends of a move by a range's name:
 * each paragraph that moved is a move of its own. What has no partner, and what moves into or out of a table, is deleted
 * and inserted instead.
 */
export function placeMoves(root: XmlElement, tracker: Tracker): XmlElement {
  if (tracker.moves.size === 0) return root;
  const legs = new Map<string, number>();
  const tabled = new Set<number>();
  countLegs(root, false, tracker, legs, tabled);
  const whole = (move: number): boolean => {
    const from = legs.get(legKey({ move, end: 'w:moveFrom' }));
    return from !== undefined && from === legs.get(legKey({ move, end: 'w:moveTo' })) && !tabled.has(move);
  };
  return rewrite(root, { tracker, whole, placed: new Map() });
}

const moveOf = (node: XmlNode, { moves }: Tracker): Leg | null => {
  if (typeof node === 'string' || !isEnd(node.name)) return null;
  const move = moves.get(Number(node.attributes['w:id']));
  return move === undefined ? null : { move, end: node.name };
};

/** What a paragraph says of moves: each leg once, its runs' and its mark's alike. */
function legsOf(paragraph: XmlElement, tracker: Tracker): readonly Leg[] {
  const found = new Map<string, Leg>();
  const visit = (node: XmlNode): void => {
    if (typeof node === 'string') return;
    const leg = moveOf(node, tracker);
    if (leg !== null) found.set(legKey(leg), leg);
    else node.children.forEach(visit);
  };
  visit(paragraph);
  return [...found.values()];
}

function countLegs(
  node: XmlNode,
  inTable: boolean,
  tracker: Tracker,
  legs: Map<string, number>,
  tabled: Set<number>,
): void {
  if (typeof node === 'string') return;
  if (node.name !== 'w:p') {
    for (const child of node.children) countLegs(child, inTable || node.name === 'w:tbl', tracker, legs, tabled);
    return;
  }
  for (const leg of legsOf(node, tracker)) {
    legs.set(legKey(leg), (legs.get(legKey(leg)) ?? 0) + 1);
    if (inTable) tabled.add(leg.move);
  }
}

interface Rewriting {
  readonly tracker: Tracker;
  readonly whole: (move: number) => boolean;
  /** How many paragraphs of each leg have their range already. */
  readonly placed: Map<string, number>;
}

function rewrite(node: XmlElement, work: Rewriting): XmlElement {
  const leg = moveOf(node, work.tracker);
  if (leg !== null && !work.whole(leg.move)) {
    const plain = leg.end === 'w:moveFrom' ? deletedText(node) : node;
    return { ...plain, name: ENDS[leg.end] };
  }
  const children = node.children.map((child) => (typeof child === 'string' ? child : rewrite(child, work)));
  if (node.name !== 'w:p') return { ...node, children };
  const ranged = legsOf(node, work.tracker).filter(({ move }) => work.whole(move));
  return { ...node, children: ranged.reduce((inside, one) => withRange(inside, one, work), children) };
}

/** A paragraph's children with the range of a leg around all that moved. */
function withRange(children: readonly XmlNode[], leg: Leg, { tracker, placed }: Rewriting): XmlNode[] {
  const key = legKey(leg);
  const order = (placed.get(key) ?? 0) + 1;
  placed.set(key, order);
  const moved = children.map((child) => holds(child, key, tracker));
  const afterLook = typeof children[0] !== 'string' && children[0]?.name === 'w:pPr' ? 1 : 0;
  const first = moved.indexOf(true) < 0 ? afterLook : moved.indexOf(true);
  const last = moved.lastIndexOf(true) < 0 ? afterLook : moved.lastIndexOf(true) + 1;
  const given = tracker.attributes();
  const attributes: XmlAttributes = { ...given, 'w:date': given['w:date'] ?? UNDATED };
  const id = attributes['w:id'];
  return [
    ...children.slice(0, first),
    element(`${leg.end}RangeStart`, { ...attributes, 'w:name': `move${leg.move}_${order}` }),
    ...children.slice(first, last),
    element(`${leg.end}RangeEnd`, { 'w:id': id }),
    ...children.slice(last),
  ];
}

/** A range has to have a date, which no program shows: its changes have their own, or none. */
const UNDATED = '1970-01-01T00:00:00Z';

/** Whether a child of a paragraph, its look apart, moved in this leg. */
const holds = (node: XmlNode, key: string, tracker: Tracker): boolean => {
  if (typeof node === 'string' || node.name === 'w:pPr') return false;
  const leg = moveOf(node, tracker);
  return leg === null ? node.children.some((child) => holds(child, key, tracker)) : legKey(leg) === key;
};
