import { wholeNumbers } from '@polozh/document';
import { element, value, type XmlElement, type XmlNode } from '../xml/element.ts';
import { markup, type Piece } from './piece.ts';
import { type RunProperties, runProperties } from './properties.ts';

const PRESERVE = { 'xml:space': 'preserve' } as const;

/** A run of anything: text, a tab, a break, a note's mark. */
export function run(properties: RunProperties, children: readonly XmlNode[]): XmlElement {
  const look = runProperties(properties);
  return element('w:r', {}, look === null ? children : [look, ...children]);
}

/** Spaces that XML's readers would drop without being told to keep them. */
const LOOSE_SPACE = /^\s|\s$|\s\s/;

/** Words as they are, all their spaces kept. */
export const textRun = (text: string, properties: RunProperties = {}): XmlElement => run(properties, [textXml(text)]);

const textXml = (text: string): XmlElement => element('w:t', LOOSE_SPACE.test(text) ? PRESERVE : {}, [text]);

/** As `textRun`; the hyphens of «273-ФЗ» are Word's own that do not end a line (17.3.3.18). A dash has no such sign. */
export function proseRun(text: string, properties: RunProperties = {}): XmlElement {
  const children: XmlElement[] = [];
  let words = '';
  for (const stretch of wholeNumbers(text)) {
    const [first = '', ...others] = stretch.whole ? stretch.text.split('-') : [stretch.text];
    words += first;
    for (const other of others) {
      children.push(textXml(words), element('w:noBreakHyphen'));
      words = other;
    }
  }
  return run(properties, words === '' && children.length > 0 ? children : [...children, textXml(words)]);
}

/**
 * A field with the result that a program shows until it counts anew (ISO 29500-1, 17.16.19).
 * @param instruction such as `REF _p_1_2 \n \h`
 */
export const simpleField = (instruction: string, result: XmlElement): XmlElement =>
  element('w:fldSimple', { 'w:instr': ` ${instruction} ` }, [result]);

const fieldMark = (type: 'begin' | 'separate' | 'end'): XmlElement =>
  run({}, [element('w:fldChar', { 'w:fldCharType': type })]);

/** The beginning of a field as runs, for a result that is several paragraphs or that changed; `FIELD_END` closes it. */
export const fieldStart = (instruction: string): readonly XmlElement[] => [
  fieldMark('begin'),
  run({}, [element('w:instrText', PRESERVE, [` ${instruction} `])]),
  fieldMark('separate'),
];

export const FIELD_END: XmlElement = fieldMark('end');

/** A whole field as runs, which can come or go as they do. */
export const fieldRuns = (instruction: string, result: XmlElement): readonly XmlElement[] => [
  ...fieldStart(instruction),
  result,
  FIELD_END,
];

/** A tab, which leads to the paragraph's next tab stop. */
export const TAB: XmlElement = run({}, [element('w:tab')]);

/** The end of a line within a paragraph. */
export const BREAK: XmlElement = run({}, [element('w:br')]);

/** Puts a bookmark around content; ids are unique in a package. */
export const bookmarked = (name: string, id: number, content: readonly Piece[]): readonly Piece[] => [
  markup(element('w:bookmarkStart', { 'w:id': id, 'w:name': name })),
  ...content,
  markup(element('w:bookmarkEnd', { 'w:id': id })),
];

interface ControlProperties {
  readonly id: number;
  readonly title?: string;
  readonly tag?: string;
  readonly binding?: XmlElement;
  /** The look of what a reader types. */
  readonly look?: RunProperties;
}

/** A content control (17.5.2) around runs; `kind` is its last property, such as `w:text`. */
export const contentControl = (
  properties: ControlProperties,
  kind: XmlElement,
  content: readonly XmlElement[],
): XmlElement => {
  const look = runProperties(properties.look ?? {});
  return element('w:sdt', {}, [
    element('w:sdtPr', {}, [
      ...(look === null ? [] : [look]),
      ...(properties.title === undefined ? [] : [value('w:alias', shorten(properties.title))]),
      ...(properties.tag === undefined ? [] : [value('w:tag', shorten(properties.tag))]),
      value('w:id', properties.id),
      ...(properties.binding === undefined ? [] : [properties.binding]),
      kind,
    ]),
    element('w:sdtContent', {}, content),
  ]);
};

/** Word refuses a file whose control has a longer title or tag. */
const CONTROL_NAME_LIMIT = 64;

const shorten = (text: string): string =>
  text.length <= CONTROL_NAME_LIMIT ? text : `${text.slice(0, CONTROL_NAME_LIMIT - 1)}…`;
