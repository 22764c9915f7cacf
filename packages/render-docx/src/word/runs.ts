import { handleRun, type Marks, type Run, type RunHandlers } from '@polozh/document';
import { element, type XmlElement, type XmlNode } from '../xml/element.ts';
import type { Context } from './context.ts';
import type { RunProperties } from './properties.ts';
import { safeHref } from './safe-href.ts';
import { bookmarked, contentControl, run, simpleField, textRun } from './text-run.ts';

/** A hostile length must not fill the memory; no line holds more. */
const BLANK_LIMIT = 500;

/** Word's own font for boxes; Times has none. */
const BOX_FONT = 'MS Gothic';
const BOX = '☐';

const PLACEHOLDER_SHADE = 'D9D9D9';

/** Underscores to write on. */
export const underscores = (length: number): string =>
  '_'.repeat(Number.isFinite(length) ? Math.min(Math.max(Math.floor(length), 1), BLANK_LIMIT) : 1);

/** The printed number of a note. */
const noteNumber = (note: number): string => String(note + 1);

/** Two underscores: no name made of an anchor begins so. */
const noteBookmark = (note: number): string => `__note_${note + 1}`;

const look = (marks: Marks, { size }: Context, more: RunProperties = {}): RunProperties => ({
  ...more,
  ...marks,
  ...(size === null ? {} : { size }),
});

const HANDLERS: RunHandlers<Context, readonly XmlNode[]> = {
  text: ({ text, marks }, context) => [textRun(text, look(marks, context))],

  field(field, context) {
    const { session } = context;
    if (!field.placeholder) return [textRun(field.text, look(field.marks, context))];
    const shown = look(field.marks, context, session.style.markPlaceholders ? { shading: PLACEHOLDER_SHADE } : {});
    return [
      contentControl(
        {
          id: session.controlId(),
          title: field.title,
          tag: field.case === null ? field.name : `${field.name}:${field.case}`,
          binding: session.fields.bind(field),
          look: shown,
        },
        element('w:text'),
        [textRun(field.text, shown)],
      ),
    ];
  },

  link({ href, text, marks }, context) {
    const target = safeHref(href);
    if (target === null) return [textRun(text, look(marks, context))];
    const shown = textRun(text, look(marks, context, { style: 'Hyperlink' }));
    return [element('w:hyperlink', { 'r:id': context.relationships.link(target) }, [shown])];
  },

  reference({ target, text, marks }, context) {
    const shown = textRun(text, look(marks, context));
    const found = context.session.targets.get(target);
    if (found === undefined) return [shown];
    // \n prints the whole number of the paragraph without its last dot (17.16.5.51), which is what the text says here.
    if (found.number === text) return [simpleField(`REF ${found.bookmark} \\n \\h`, shown)];
    return [element('w:hyperlink', { 'w:anchor': found.bookmark }, [shown])];
  },

  'note-mark'({ note }, { session, inNote }) {
    if (session.document.notes[note] === undefined) return [];
    if (inNote) return [textRun(noteNumber(note), { superscript: true })];
    if (session.marked.has(note)) {
      return [
        simpleField(`NOTEREF ${noteBookmark(note)} \\f \\h`, textRun(noteNumber(note), { style: 'FootnoteReference' })),
      ];
    }
    session.marked.add(note);
    const mark = run({ style: 'FootnoteReference' }, [element('w:footnoteReference', { 'w:id': note + 1 })]);
    return bookmarked(noteBookmark(note), session.bookmarkId(), [mark]);
  },

  blank: ({ length, marks }, context) => [textRun(underscores(length), look(marks, context))],

  box: (_, { session, size }) => [checkBox(session.controlId(), size)],

  break: () => [run({}, [element('w:br')])],
};

/** The XML of runs in a place. Equal texts give equal XML; anything that cannot be a link is text. */
export const runsXml = (runs: readonly Run[], context: Context): readonly XmlNode[] =>
  runs.flatMap((one) => handleRun(HANDLERS, one, context));

/** A box that a reader ticks with a click, and an empty box on paper (MS-DOCX 2.5.1.1, w14:checkbox). */
const checkBox = (id: number, size: number | null): XmlElement =>
  contentControl(
    { id },
    element('w14:checkbox', {}, [
      element('w14:checked', { 'w14:val': 0 }),
      element('w14:checkedState', { 'w14:val': '2612', 'w14:font': BOX_FONT }),
      element('w14:uncheckedState', { 'w14:val': '2610', 'w14:font': BOX_FONT }),
    ]),
    [textRun(BOX, { font: BOX_FONT, ...(size === null ? {} : { size }) })],
  );
