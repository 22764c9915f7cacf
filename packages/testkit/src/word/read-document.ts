import type { PackageParts, XmlElement, XmlNode } from './package-parts.ts';
import { resolveChanges, type Side } from './resolve-changes.ts';
import { descendants, readBody } from './word-reader.ts';

/** A package as one of the two documents that it holds. */
export const resolved = (parts: PackageParts, side: Side): PackageParts =>
  new Map(
    [...parts].map(([name, root]): [string, XmlElement] =>
      /^word\/(?:document|footnotes)\.xml$/.test(name) ? [name, resolveChanges(root, side)] : [name, root],
    ),
  );

/**
 * What a person reads in a package, a paragraph a line: style, number, words with their emphasis,
 * links in angle brackets; the contents come first, wherever they stand and without pages, the notes in the order of their marks come last. Empty paragraphs are nothing to read.
 */
export function readDocument(parts: PackageParts): readonly string[] {
  const document = parts.get('word/document.xml');
  const notes = new Map(
    descendants(parts.get('word/footnotes.xml') ?? NOTHING, 'w:footnote').map((note) => [
      String(note.attributes['w:id']),
      descendants(note, 'w:p').map(words),
    ]),
  );
  const marks = descendants(document ?? NOTHING, 'w:footnoteReference').map(({ attributes }) =>
    String(attributes['w:id']),
  );
  const paragraphs = descendants(document ?? NOTHING, 'w:p');
  const body = readBody(parts).map(({ style, label }, index) => {
    const text = words(paragraphs[index] ?? NOTHING);
    return text.trim() === '' && label === '' ? '' : `${style} ${label}|${text}`;
  });
  const contents = body.filter((line) => CONTENTS.test(line)).map((line) => line.replace(/⇥<\d+>/, '⇥<>'));
  const text = body.filter((line) => !CONTENTS.test(line));
  return [...contents, ...text, ...marks.flatMap((id) => notes.get(id) ?? [])].filter((line) => line.trim() !== '');
}

const CONTENTS = /^(?:TOC|Spacer \|>)/;

const NOTHING: XmlElement = { name: '', attributes: {}, children: [] };

function words(node: XmlNode): string {
  if (typeof node === 'string') return '';
  const inside = (): string => node.children.map(words).join('');
  switch (node.name) {
    case 'w:t':
      return node.children.join('');
    case 'w:noBreakHyphen':
      return '-';
    case 'w:br':
      return '⏎';
    case 'w:tab':
      return node.attributes['w:pos'] === undefined ? '⇥' : '';
    case 'w:footnoteReference':
      return '[^]';
    case 'w:hyperlink':
      return `<${inside()}>`;
    case 'w:fldSimple':
      return `<${inside()}>`;
    case 'w:fldChar':
      return FIELD_SIGNS[String(node.attributes['w:fldCharType'])] ?? '';
    case 'w:r': {
      const look = descendants(node, 'w:rPr')[0];
      const sign = look === undefined ? '' : `${has(look, 'w:b') ? '*' : ''}${has(look, 'w:i') ? '_' : ''}`;
      return [...inside()].map((letter) => letter + sign).join('');
    }
    default:
      return inside();
  }
}

const FIELD_SIGNS: Readonly<Record<string, string>> = { begin: '<', end: '>' };

const has = (look: XmlElement, name: string): boolean =>
  look.children.some((one) => typeof one !== 'string' && one.name === name);
