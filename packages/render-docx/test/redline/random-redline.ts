import type {
  Block,
  Change,
  Changeable,
  Clause,
  Document,
  Label,
  ListItem,
  Marks,
  Note,
  Paragraph,
  Part,
  Requisite,
  Run,
  Section,
  TableCell,
} from '@polozh/document';
import { sampleDocument } from '@polozh/testkit';
import { type Side, standsOn } from '../../src/redline/sides.ts';
import { DECIMAL } from '../build.ts';

/** Draws a whole number from 0 to below a bound. */
export type Draw = (bound: number) => number;

/** What one drawing needs while it goes. */
interface Drawing {
  readonly draw: Draw;
  readonly notes: Note[];
  /** What references may lead to: anchors with their numbers in both documents. */
  readonly numbered: { anchor: string; owner: Changeable; label: Label }[];
  words: number;
}

/** Numbers of a level in both documents. */
type Counts = Record<Side, number>;

const MARKS: readonly Marks[] = [{}, { bold: true }, { italic: true }];
const LETTERS = 'абвгдежзиклмнпрстуфхц';

/** A redline in which anything may have come, gone, moved or changed its look; its numbers are right in both documents. */
export function randomRedline(draw: Draw): Document {
  const drawing: Drawing = { draw, notes: [], numbered: [], words: 0 };
  const main = drawPart('main', 0, {}, drawing);
  const appendices = times(draw(3), (index) => drawPart('appendix', index + 1, drawChange({}, drawing), drawing));
  return {
    ...sampleDocument,
    style: { ...sampleDocument.style, tableOfContents: draw(3) === 0 },
    parts: [main, ...appendices],
    notes: drawing.notes,
    revision: { author: 'А. <Юрист>', date: '2026-11-25T10:00:00Z' },
  };
}

const times = <T>(count: number, make: (index: number) => T): T[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The change of a piece: that of what it stands in, or its own. */
function drawChange(outer: Changeable, { draw }: Drawing): Changeable {
  if (outer.change !== undefined) return outer;
  const change = ([undefined, undefined, undefined, 'inserted', 'deleted'] satisfies (Change | undefined)[])[draw(5)];
  if (change === undefined) return {};
  return draw(4) === 0 ? { change, move: draw(3) } : { change };
}

const pick = <T>(all: readonly T[], draw: Draw, fallback: T): T => all[draw(Math.max(all.length, 1))] ?? fallback;

function drawRuns(outer: Changeable, drawing: Drawing, plainOnly = false): readonly Run[] {
  return times(1 + drawing.draw(3), () => drawRun(drawChange(outer, drawing), drawing, plainOnly));
}

function drawRun(track: Changeable, drawing: Drawing, plainOnly: boolean): Run {
  const { draw } = drawing;
  const marks = pick(MARKS, draw, {});
  const look = {
    marks,
    origin: null,
    ...track,
    ...(track.change === undefined && draw(5) === 0 ? { marksBefore: pick(MARKS, draw, {}) } : {}),
  };
  const text = `слово${drawing.words++} `;
  const kind = plainOnly ? 0 : draw(12);
  if (kind === 1)
    return { kind: 'field', name: 'имя', case: null, title: 'имя', text, placeholder: draw(2) === 0, ...look };
  if (kind === 2) return { kind: 'link', href: 'https://example.ru/', text, ...look };
  if (kind === 3) return { kind: 'blank', length: 2 + draw(5), ...look };
  if (kind === 4) return { kind: 'box', ...look };
  if (kind === 5) return { kind: 'break', origin: null, ...track };
  if (kind === 6) return drawMark(look, drawing);
  if (kind === 7) {
    const fitting = drawing.numbered.filter(({ owner }) =>
      track.change === undefined
        ? owner.change === undefined
        : standsOn(track.change === 'inserted' ? 'new' : 'old', owner),
    );
    const target = fitting[draw(Math.max(fitting.length, 1))];
    if (target !== undefined) {
      const { text: now, before = now } = target.label;
      const number = (track.change === 'deleted' ? before : now).replace(/\.$/, '');
      return { kind: 'reference', target: target.anchor, text: number, ...look };
    }
  }
  return { kind: 'text', text, ...look };
}

/** A mark of a new note, or of one that has a mark already and stays. */
function drawMark(look: Changeable & { marks: Marks; origin: null }, drawing: Drawing): Run {
  const { draw, notes } = drawing;
  const staying = notes.flatMap(({ change }, index) => (change === undefined ? [index] : []));
  const again = staying[draw(Math.max(staying.length, 1))];
  if (again !== undefined && draw(2) === 0) return { kind: 'note-mark', note: again, ...look };
  const note = notes.length;
  const track: Changeable = draw(3) === 0 || look.change === undefined ? {} : { change: look.change };
  notes.push({ anchor: `snoska-${note}`, blocks: [], ...track });
  const blocks = times(1 + draw(2), (index) =>
    drawParagraph(index === 0 ? track : drawChange(track, drawing), drawing, true),
  );
  notes[note] = { anchor: `snoska-${note}`, blocks, ...track };
  return { kind: 'note-mark', note, ...look };
}

const drawParagraph = (track: Changeable, drawing: Drawing, plainOnly = false): Paragraph => ({
  kind: 'paragraph',
  role: pick(['body', 'continuation', 'centered', 'heading'] as const, drawing.draw, 'body'),
  runs: drawRuns(track, drawing, plainOnly),
  origin: null,
  ...track,
});

function drawPart(role: Part['role'], index: number, track: Changeable, drawing: Drawing): Part {
  const { draw } = drawing;
  const sections: Counts = { new: 0, old: 0 };
  return {
    role,
    title: role === 'main' ? [] : [{ kind: 'text', text: `Приложение ${index}`, marks: {}, origin: null, ...track }],
    anchor: `part-${index}`,
    series: [DECIMAL],
    blocks: [
      ...times(draw(2), () => drawOther(track, drawing)),
      ...times(draw(4), (order) => drawSection(`r-${index}-${order}`, sections, track, drawing)),
      ...times(draw(3), () => drawOther(track, drawing)),
    ],
    ...track,
  };
}

/** The next label of a level in both documents. */
function drawLabel(
  track: Changeable,
  counts: Counts,
  print: (value: number, side: Side) => string,
  series: number | null,
): Label {
  const text = (side: Side): string => print(counts[side], side);
  for (const side of ['new', 'old'] as const) if (standsOn(side, track)) counts[side] += 1;
  const counter = series === null ? null : { series: 0, level: series, value: counts.new };
  if (track.change !== undefined) return { text: text(track.change === 'inserted' ? 'new' : 'old'), counter };
  return text('new') === text('old')
    ? { text: text('new'), counter }
    : { text: text('new'), counter, before: text('old') };
}

function drawSection(anchor: string, counts: Counts, outer: Changeable, drawing: Drawing): Section {
  const track = drawChange(outer, drawing);
  const label = drawLabel(track, counts, (value) => `${value}.`, 0);
  const own = { ...counts };
  const section: Section = {
    kind: 'section',
    level: 1,
    label,
    // The contents repeat a heading's words, and take no part in what changes in a reference.
    heading: drawRuns(track, drawing, true),
    anchor,
    blocks: [],
    origin: null,
    ...track,
  };
  drawing.numbered.push({ anchor, owner: track, label });
  const clauses: Counts = { new: 0, old: 0 };
  const inside = track.change === undefined ? {} : track;
  const blocks = times(
    drawing.draw(4),
    (order): Block =>
      drawing.draw(5) === 0
        ? drawOther(inside, drawing)
        : drawClause(1, `${anchor}-${order}`, (side) => `${own[side]}.`, clauses, inside, drawing),
  );
  return { ...section, blocks };
}

function drawClause(
  depth: 1 | 2 | 3,
  anchor: string,
  above: (side: Side) => string,
  counts: Counts,
  outer: Changeable,
  drawing: Drawing,
): Clause {
  const { draw } = drawing;
  const track = drawChange(outer, drawing);
  const label: Label =
    draw(8) === 0
      ? { text: `7.${draw(9)}-1.`, counter: null }
      : drawLabel(track, counts, (value, side) => `${above(side)}${value}.`, depth);
  drawing.numbered.push({ anchor, owner: track, label });
  const { text, before = text } = label;
  const inner: Counts = { new: 0, old: 0 };
  const deeper = depth === 1 ? 2 : 3;
  const blocks: Block[] = [
    drawParagraph(track, drawing),
    ...times(
      draw(3),
      (order): Block =>
        draw(3) === 0 && depth < 3
          ? drawClause(deeper, `${anchor}-${order}`, (side) => (side === 'new' ? text : before), inner, track, drawing)
          : drawOther(track, drawing),
    ),
  ];
  return { kind: 'clause', depth, label, anchor, blocks, origin: null, ...track };
}

const words = (track: Changeable, drawing: Drawing): TableCell => ({
  runs: drawRuns(track, drawing),
  header: false,
  columns: 1,
  rows: 1,
  align: 'left',
  origin: null,
  ...track,
});

const drawRequisite = (role: Requisite['role'], outer: Changeable, drawing: Drawing): Requisite => {
  const track = drawChange(outer, drawing);
  const kept = { runs: drawRuns(track, drawing), origin: null, ...track };
  const lines = times(drawing.draw(3), () => {
    const own = drawChange(track, drawing);
    return { runs: drawRuns(own, drawing), origin: null, ...own };
  });
  return {
    kind: 'requisite',
    role,
    lines: drawing.draw(2) === 0 ? [kept, ...lines] : [...lines, kept],
    origin: null,
    ...track,
  };
};

/** Anything but sections and clauses. */
function drawOther(outer: Changeable, drawing: Drawing): Block {
  const { draw } = drawing;
  const track = drawChange(outer, drawing);
  switch (draw(8)) {
    case 0:
      return drawList(1, outer, drawing);
    case 1:
      return {
        kind: 'definitions',
        origin: null,
        entries: times(1 + draw(3), () => {
          const own = drawChange(outer, drawing);
          return {
            term: drawRuns(own, drawing, true),
            dash: '–',
            definition: drawRuns(own, drawing),
            anchor: `t-${drawing.words}`,
            blocks: [],
            origin: null,
            ...own,
          };
        }),
      };
    case 2:
      return {
        kind: 'table',
        caption: draw(2) === 0 ? null : drawRuns(track, drawing),
        label: null,
        anchor: `table-${drawing.words}`,
        columns: [1, 2],
        headerRows: 1,
        rows: [track, ...times(draw(3), () => drawChange(track, drawing))].map((own) => [
          words(own, drawing),
          words(own, drawing),
        ]),
        notes: times(draw(2), () => drawParagraph(drawChange(track, drawing), drawing)),
        origin: null,
        ...track,
      };
    case 3:
      return {
        kind: 'form',
        origin: null,
        lines: times(1 + draw(2), () => {
          const own = drawChange(outer, drawing);
          return {
            align: pick(['left', 'center', 'right'] as const, draw, 'left'),
            pieces: [
              { kind: 'words', runs: drawRuns(own, drawing) },
              {
                kind: 'blank',
                length: draw(2) === 0 ? null : 10,
                caption: draw(2) === 0 ? [] : drawRuns(own, drawing, true),
                origin: null,
              },
            ],
            origin: null,
            ...own,
          };
        }),
      };
    case 4:
      return drawRequisite('approval', outer, drawing);
    case 5:
      return {
        kind: 'requisite-row',
        columns: times(2, () => times(1 + draw(2), () => drawRequisite('agreement', outer, drawing))),
        origin: null,
      };
    case 6:
      return {
        kind: 'signature',
        origin: null,
        rows: times(1 + draw(2), () => {
          const own = drawChange(outer, drawing);
          return {
            post: [{ runs: drawRuns(own, drawing), origin: null, ...own }],
            hand: [],
            name: drawRuns(own, drawing, true),
            origin: null,
            ...own,
          };
        }),
      };
    default:
      return drawParagraph(track, drawing);
  }
}

function drawList(depth: number, outer: Changeable, drawing: Drawing): Block {
  const { draw } = drawing;
  const marker = pick(['dash', 'letter', 'number'] as const, draw, 'dash');
  const counts: Counts = { new: 0, old: 0 };
  const print = (value: number): string =>
    marker === 'dash' ? '–' : marker === 'letter' ? `${LETTERS[value - 1]})` : `${value})`;
  const items = times(1 + draw(4), (): ListItem => {
    const track = drawChange(outer, drawing);
    const label = drawLabel(track, counts, print, null);
    const anchor = `s-${drawing.numbered.length}-${drawing.words++}`;
    const head = drawParagraph(track, drawing);
    if (marker !== 'dash') drawing.numbered.push({ anchor, owner: track, label });
    const nested = depth < 3 && draw(4) === 0 ? [drawList(depth + 1, track, drawing)] : [];
    return { label, anchor, blocks: [head, ...nested], origin: null, ...track };
  });
  return { kind: 'list', marker, depth, items, origin: null };
}
