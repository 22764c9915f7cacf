import type { Tracker } from '../redline/tracker.ts';
import { flowXml, paragraph } from '../word/flow.ts';
import { markup } from '../word/piece.ts';
import { simpleField, textRun } from '../word/text-run.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { PLAIN_NAMESPACES } from './namespaces.ts';

/** word/header1.xml: the page's number in figures, centred (ГОСТ Р 7.0.97-2025, 3.3). */
export const headerPart = (tracker: Tracker): XmlElement =>
  element(
    'w:hdr',
    PLAIN_NAMESPACES,
    flowXml([paragraph('Header', [markup(simpleField('PAGE', textRun('2')))])], tracker),
  );
