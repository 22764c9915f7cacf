import type { FontFamily } from '../fonts/font-face.ts';
import { obfuscate } from '../fonts/obfuscate.ts';
import { element, value, type XmlElement } from '../xml/element.ts';
import { R, W } from './namespaces.ts';
import type { Relationships } from './relationships.ts';

/** The keys of the faces; they only veil a font from copying, so they need not differ between packages. */
const KEYS = {
  Regular: '{6A1C0F8E-2B5D-4E37-9C41-7D80E3B5A902}',
  Bold: '{6A1C0F8E-2B5D-4E37-9C41-7D80E3B5A903}',
  Italic: '{6A1C0F8E-2B5D-4E37-9C41-7D80E3B5A904}',
  BoldItalic: '{6A1C0F8E-2B5D-4E37-9C41-7D80E3B5A905}',
} as const;

/** Where a face is in a package, from the folder of the main part. */
const fileOf = (kind: keyof typeof KEYS): string => `fonts/${kind}.odttf`;

/** word/fontTable.xml: what to take where the family is absent, and the faces that the package carries (17.8.3). */
export const fontTablePart = ({ name, instead, faces }: FontFamily, relationships: Relationships): XmlElement =>
  element('w:fonts', { 'xmlns:w': W, 'xmlns:r': R }, [
    element('w:font', { 'w:name': name }, [
      value('w:altName', instead),
      value('w:panose1', '02020603050405020304'),
      value('w:charset', 'CC'),
      value('w:family', 'roman'),
      value('w:pitch', 'variable'),
      ...faces.map(({ kind }) =>
        element(`w:embed${kind}`, { 'r:id': relationships.part('font', fileOf(kind)), 'w:fontKey': KEYS[kind] }),
      ),
    ]),
  ]);

/** The files of the faces, by their names in the package. */
export const fontFiles = ({ faces }: FontFamily): readonly (readonly [string, Uint8Array])[] =>
  faces.map(({ kind, bytes }) => [`word/${fileOf(kind)}`, obfuscate(bytes, KEYS[kind])]);
