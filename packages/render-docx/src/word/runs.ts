import {
  type Change,
  type Changeable,
  type FieldRun,
  handleRun,
  type ReferenceRun,
  type Run,
  type RunHandlers,
  type Style,
} from '@polozh/document';
import type { PlacedMark } from '../notes/plan-notes.ts';
import type { Side } from '../redline/sides.ts';
import { element, type XmlElement } from '../xml/element.ts';
import type { Context, Session, Target } from './context.ts';
import { markup, type Piece, runsPiece, type Stretch, UNCHANGED } from './piece.ts';
import type { RunProperties } from './properties.ts';
import { safeHref } from './safe-href.ts';
import {
  BREAK,
  bookmarked,
  contentControl,
  FIELD_END,
  fieldRuns,
  fieldStart,
  proseRun,
  run,
  simpleField,
  textRun,
} from './text-run.ts';

/** A hostile length must not fill the memory; no line holds more. */
const BLANK_LIMIT = 500;

/** Word's own font for boxes; Times has none. */
const BOX_FONT = 'MS Gothic';
const BOX = '☐';

const PLACEHOLDER_SHADE = 'D9D9D9';

/** Underscores to write on. */
export const underscores = (length: number): string =>
  '_'.repeat(Number.isFinite(length) ? Math.min(Math.max(Math.floor(length), 1), BLANK_LIMIT) : 1);

/** Two underscores: no name made of an anchor begins so. */
const noteBookmark = (footnote: number): string => `__note_${footnote}`;

/** The look of a run and, where only its look changed, the one before. */
function look({ marks, marksBefore }: Looked, context: Context, more: RunProperties = {}): RunProperties {
  const now = { ...more, ...marks };
  if (marksBefore === undefined) return now;
  const attributes = context.session.tracker.attributes();
  return { ...now, before: { look: { ...more, ...marksBefore }, attributes } };
}

/** A control has no place in a tracked change: LibreOffice neither takes it away nor its words. */
const hasChanged = (one: Changeable & Partial<Looked>): boolean =>
  one.change !== undefined || one.marksBefore !== undefined;

const shadeOf = ({ placeholder }: FieldRun, { markPlaceholders }: Style): RunProperties =>
  placeholder && markPlaceholders ? { shading: PLACEHOLDER_SHADE } : {};

/** What a run has to say of its look. */
type Looked = Pick<Exclude<Run, { kind: 'break' }>, 'marks' | 'marksBefore'>;

const HANDLERS: RunHandlers<Context, readonly Piece[]> = {
  text: (one, context) => [runsPiece(one, proseRun(one.text, look(one, context)))],

  field(field, context) {
    const { session } = context;
    const shown = look(field, context, shadeOf(field, session.style));
    const words = textRun(field.text, shown);
    if (!field.placeholder || hasChanged(field)) return [runsPiece(field, words)];
    const properties = {
      id: session.controlId(),
      title: field.title,
      tag: field.case === null ? field.name : `${field.name}:${field.case}`,
      binding: session.fields.bind(field),
      look: shown,
    };
    return [markup(contentControl(properties, element('w:text'), [words]))];
  },

  link(link, context) {
    const target = safeHref(link.href);
    if (target === null) return [runsPiece(link, textRun(link.text, look(link, context)))];
    const shown = textRun(link.text, look(link, context, { style: 'Hyperlink' }));
    const attributes = { 'r:id': context.relationships.link(target) };
    return [{ kind: 'link', attributes, stretches: [{ track: link, runs: [shown] }] }];
  },

  reference(reference, context) {
    const target = context.session.targets.get(reference.target);
    const printed: Printed = (text, side) =>
      textRun(text, look(side === null ? reference : lookOn(side, reference), context));
    if (target === undefined) return [runsPiece(reference, printed(reference.text, null))];
    const texts = referenceTexts(reference, target, printed);
    // \n prints the whole number of the paragraph without its last dot (17.16.5.51), which is what the text says here.
    if (target.counted && [target.number, target.numberBefore].includes(reference.text)) {
      return fieldPieces(`REF ${target.bookmark} \\n \\h`, texts);
    }
    return [{ kind: 'link', attributes: { 'w:anchor': target.bookmark }, stretches: texts }];
  },

  'note-mark'(mark, { session, inNote }) {
    if (inNote) return [runsPiece(mark, textRun(String(mark.note + 1), { superscript: true }))];
    const placed = session.notes.place(mark);
    if (placed === null) return [];
    const { new: now, old: before } = placed;
    if (now !== undefined && before !== undefined && now.footnote === before.footnote && now.first === before.first) {
      return notePieces(mark, now, before.number, session);
    }
    return [
      ...(before === undefined ? [] : notePieces(trackAs('deleted', mark), before, before.number, session)),
      ...(now === undefined ? [] : notePieces(trackAs('inserted', mark), now, now.number, session)),
    ];
  },

  blank: (blank, context) => [runsPiece(blank, textRun(underscores(blank.length), look(blank, context)))],

  box(box, { session }) {
    const sign = textRun(BOX, { font: BOX_FONT });
    return hasChanged(box) ? [runsPiece(box, sign)] : [markup(checkBox(session.controlId(), sign))];
  },

  break: (one) => [runsPiece(one, BREAK)],
};

/** The change of one document's half of a mark: the mark's own where it has one. */
const trackAs = (change: Change, mark: Changeable): Changeable => (mark.change === undefined ? { change } : mark);

/** A footnote's reference, or its number at a further mark. */
function notePieces(
  track: Changeable,
  { footnote, first, number }: PlacedMark,
  numberBefore: number,
  session: Session,
): readonly Piece[] {
  if (first) {
    const reference = run({ style: 'FootnoteReference' }, [element('w:footnoteReference', { 'w:id': footnote })]);
    return bookmarked(noteBookmark(footnote), session.bookmarkId(), [runsPiece(track, reference)]);
  }
  const printed: Printed = (text) => textRun(text, { style: 'FootnoteReference' });
  const numbers = bothTexts(track, String(number), String(numberBefore), printed);
  return fieldPieces(`NOTEREF ${noteBookmark(footnote)} \\f \\h`, numbers);
}

/** The look of a run in one of the two documents. */
const lookOn = (side: Side, { marks, marksBefore = marks }: Looked): Looked => ({
  marks: side === 'old' ? marksBefore : marks,
});

/** A text as it looks in one of the two documents, or in both with the change of its look. */
type Printed = (text: string, side: Side | null) => XmlElement;

/** A number that stays while it becomes another one: the old text goes, the new one comes. */
function bothTexts(track: Changeable, now: string, before: string, printed: Printed): readonly Stretch[] {
  if (track.change !== undefined || now === before) {
    return [{ track, runs: [printed(track.change === 'deleted' ? before : now, null)] }];
  }
  return [
    { track: { change: 'deleted' }, runs: [printed(before, 'old')] },
    { track: { change: 'inserted' }, runs: [printed(now, 'new')] },
  ];
}

/** What a reference prints; one that stays follows its target's number. */
function referenceTexts(
  reference: ReferenceRun,
  { number, numberBefore }: Target,
  printed: Printed,
): readonly Stretch[] {
  const { text } = reference;
  const follows = reference.change === undefined && text === number && numberBefore !== null;
  return bothTexts(reference, text, follows ? numberBefore : text, printed);
}

/** A field with its result, which may have changed while the field stays. */
function fieldPieces(instruction: string, stretches: readonly Stretch[]): readonly Piece[] {
  const [only, ...more] = stretches;
  const [result] = only?.runs ?? [];
  if (only !== undefined && result !== undefined && more.length === 0) {
    return only.track.change === undefined
      ? [markup(simpleField(instruction, result))]
      : [runsPiece(only.track, ...fieldRuns(instruction, result))];
  }
  return [
    runsPiece(UNCHANGED, ...fieldStart(instruction)),
    ...stretches.map((stretch): Piece => ({ kind: 'runs', ...stretch })),
    runsPiece(UNCHANGED, FIELD_END),
  ];
}

/** The pieces of runs in a place. Equal texts give equal pieces; anything that cannot be a link is text. */
export const runPieces = (runs: readonly Run[], context: Context): readonly Piece[] =>
  runs.flatMap((one) => handleRun(HANDLERS, one, context));

/** A box that a reader ticks with a click, and an empty box on paper (MS-DOCX 2.5.1.1, w14:checkbox). */
const checkBox = (id: number, sign: XmlElement): XmlElement =>
  contentControl(
    { id },
    element('w14:checkbox', {}, [
      element('w14:checked', { 'w14:val': 0 }),
      element('w14:checkedState', { 'w14:val': '2612', 'w14:font': BOX_FONT }),
      element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': BOX_FONT }),
    ]),
    [sign],
  );
