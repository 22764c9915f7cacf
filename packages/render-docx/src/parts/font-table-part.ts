import { element, value, type XmlElement } from '../xml/element.ts';
import { PLAIN_NAMESPACES } from './namespaces.ts';
import { FONT } from './styles-part.ts';

/** word/fontTable.xml: what to take where the face is absent (ISO 29500-1, 17.8). */
export const fontTablePart: XmlElement = element('w:fonts', PLAIN_NAMESPACES, [
  element('w:font', { 'w:name': FONT }, [
    value('w:altName', 'Liberation Serif'),
    value('w:panose1', '02020603050405020304'),
    value('w:charset', 'CC'),
    value('w:family', 'roman'),
    value('w:pitch', 'variable'),
  ]),
]);
