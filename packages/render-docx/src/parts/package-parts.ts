import type { Document, RenderOptions, Style } from '@polozh/document';
import { embeddedXml } from '../embedded/embedded-xml.ts';
import { type FontFamily, TIMES } from '../fonts/font-face.ts';
import { createNotePlan } from '../notes/plan-notes.ts';
import { planNumbering } from '../numbering/plan-numbering.ts';
import { estimatePages } from '../pages/estimate-pages.ts';
import { fillPages } from '../pages/fill-pages.ts';
import { placeMoves } from '../redline/place-moves.ts';
import { createTracker } from '../redline/tracker.ts';
import { paragraphStyles } from '../styles/paragraph-styles.ts';
import { bookmarkNames } from '../word/bookmark-names.ts';
import type { Context, Session, Target } from '../word/context.ts';
import { type Labelled, labelledThings } from '../word/labelled.ts';
import { textWidth } from '../word/measures.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { customXmlParts } from './custom-xml.ts';
import { documentPart } from './document-part.ts';
import { createFieldStore } from './fields-part.ts';
import { fontTablePart } from './font-table-part.ts';
import { headerPart } from './header-part.ts';
import { notesPart } from './notes-part.ts';
import { numberingPart } from './numbering-part.ts';
import { appProperties, coreProperties, customProperties } from './properties-parts.ts';
import { CORE_PROPERTIES, createRelationships, type Relationships } from './relationships.ts';
import { settingsPart } from './settings-part.ts';
import { stylesPart } from './styles-part.ts';

/** The parts of a package by their names, in the order in which they are zipped: the structure that tests compare. */
export type PackageParts = ReadonlyMap<string, XmlElement>;

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** Content types of parts that are not plain XML (ISO 29500-2, 7.2.3). */
const CONTENT_TYPES: Readonly<Record<string, string>> = {
  'word/document.xml': `${WORD}.document.main+xml`,
  'word/styles.xml': `${WORD}.styles+xml`,
  'word/numbering.xml': `${WORD}.numbering+xml`,
  'word/settings.xml': `${WORD}.settings+xml`,
  'word/fontTable.xml': `${WORD}.fontTable+xml`,
  'word/footnotes.xml': `${WORD}.footnotes+xml`,
  'word/header1.xml': `${WORD}.header+xml`,
  'docProps/core.xml': 'application/vnd.openxmlformats-package.core-properties+xml',
  'docProps/app.xml': `${OFFICE}.extended-properties+xml`,
  'docProps/custom.xml': `${OFFICE}.custom-properties+xml`,
};

const CUSTOM_PROPERTIES = /^customXml\/itemProps\d+\.xml$/;

/**
 * Everything that a DOCX of the document says, its fonts' files apart. Pure: equal documents and dates give equal parts.
 * @param family what the text is set in
 */
export function packageParts(
  document: Document,
  { date, embedded = [] }: RenderOptions,
  family: FontFamily = TIMES,
): PackageParts {
  const { style, metadata, notes } = document;
  const things = labelledThings(document);
  const numbering = planNumbering(document, things);
  const fields = createFieldStore();
  const session: Session = {
    document,
    style,
    numbering,
    fields,
    targets: targetsOf(things, numbering.places),
    notes: createNotePlan(document),
    tracker: createTracker(document.revision),
    bookmarkId: counter(),
    controlId: counter(),
  };
  const root = createRelationships();
  const main = createRelationships();
  const noteLinks = createRelationships();
  const context: Context = {
    session,
    relationships: main,
    text: 'DocumentText',
    left: 0,
    width: textWidth(style),
    inNote: false,
    depth: 0,
    wider: 0,
  };
  root.part('officeDocument', 'word/document.xml');
  root.part(CORE_PROPERTIES, 'docProps/core.xml');
  root.part('extended-properties', 'docProps/app.xml');
  root.part('custom-properties', 'docProps/custom.xml');
  main.part('styles', 'styles.xml');
  main.part('numbering', 'numbering.xml');
  main.part('settings', 'settings.xml');
  main.part('fontTable', 'fontTable.xml');
  if (notes.length > 0) main.part('footnotes', 'footnotes.xml');
  const header = style.pageNumbers ? main.part('header', 'header1.xml') : null;

  const parts = new Map<string, XmlElement>();
  const written = placeMoves(documentPart(context, header), session.tracker);
  const noteContext = { ...context, relationships: noteLinks, inNote: true };
  const footnotes = notes.length === 0 ? null : placeMoves(notesPart(noteContext), session.tracker);
  parts.set('word/document.xml', style.tableOfContents ? withPages(written, footnotes, style) : written);
  if (footnotes !== null) {
    parts.set('word/footnotes.xml', footnotes);
    setRelationships(parts, 'word/_rels/footnotes.xml.rels', noteLinks);
  }
  parts.set('word/styles.xml', stylesPart(style, family.name, numbering));
  parts.set('word/numbering.xml', numberingPart(numbering, style));
  parts.set(
    'word/settings.xml',
    settingsPart(style, { withNotes: notes.length > 0, withFonts: family.faces.length > 0 }),
  );
  const fontLinks = createRelationships();
  parts.set('word/fontTable.xml', fontTablePart(family, fontLinks));
  setRelationships(parts, 'word/_rels/fontTable.xml.rels', fontLinks);
  if (header !== null) parts.set('word/header1.xml', headerPart(session.tracker));
  parts.set('docProps/core.xml', coreProperties(metadata, date));
  parts.set('docProps/app.xml', appProperties);
  parts.set('docProps/custom.xml', customProperties(metadata));
  const store = fields.xml();
  const items = [...(store === null ? [] : [store]), ...(embedded.length === 0 ? [] : [embeddedXml(embedded)])];
  for (const [name, root] of customXmlParts(items, main)) parts.set(name, root);
  setRelationships(parts, 'word/_rels/document.xml.rels', main);
  setRelationships(parts, '_rels/.rels', root);
  return new Map([['[Content_Types].xml', contentTypes([...parts.keys()], family.faces.length > 0)], ...parts]);
}

/** The document with the pages of its contents. */
function withPages(document: XmlElement, footnotes: XmlElement | null, style: Style): XmlElement {
  const [body] = document.children;
  if (typeof body !== 'object') return document;
  return fillPages(document, estimatePages(body, footnotes, { style, styles: paragraphStyles(style) }));
}

const counter = (): (() => number) => {
  let last = 0;
  return () => ++last;
};

function setRelationships(parts: Map<string, XmlElement>, name: string, relationships: Relationships): void {
  const xml = relationships.xml();
  if (xml !== null) parts.set(name, xml);
}

/** What references can lead to; a number is told without its last dot, as a REF field prints it. */
function targetsOf(things: readonly Labelled[], places: ReadonlyMap<object, unknown>): ReadonlyMap<string, Target> {
  const names = bookmarkNames(things);
  const targets = new Map<string, Target>();
  for (const { owner, anchor, label } of things) {
    const bookmark = names.get(anchor);
    if (bookmark === undefined || !isTarget(owner, targets.get(anchor))) continue;
    const number = (text: string | undefined): string | null => text?.replace(/\.$/, '') ?? null;
    targets.set(anchor, {
      owner,
      bookmark,
      gone: owner.change === 'deleted',
      number: number(label?.text),
      numberBefore: number(label?.before),
      counted: places.has(owner),
    });
  }
  return targets;
}

/** Of several things with one anchor the first is the target, but one that is gone gives way to one that stays. */
const isTarget = ({ change }: Labelled['owner'], known: Target | undefined): boolean =>
  known === undefined || (known.gone && change !== 'deleted');

const contentTypes = (names: readonly string[], withFonts: boolean): XmlElement =>
  element('Types', { xmlns: 'http://schemas.openxmlformats.org/package/2006/content-types' }, [
    element('Default', { Extension: 'rels', ContentType: 'application/vnd.openxmlformats-package.relationships+xml' }),
    element('Default', { Extension: 'xml', ContentType: 'application/xml' }),
    ...(withFonts ? [element('Default', { Extension: 'odttf', ContentType: `${OFFICE}.obfuscatedFont` })] : []),
    ...names.flatMap((name) => {
      const type = CUSTOM_PROPERTIES.test(name) ? `${OFFICE}.customXmlProperties+xml` : CONTENT_TYPES[name];
      return type === undefined ? [] : [element('Override', { PartName: `/${name}`, ContentType: type })];
    }),
  ]);
