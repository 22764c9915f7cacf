import type { Context } from '../word/context.ts';
import { flowXml, paragraph } from '../word/flow.ts';
import { runsXml } from '../word/runs.ts';
import { run, textRun } from '../word/text-run.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { WORD_NAMESPACES } from './namespaces.ts';

/** Ids of the lines above the notes; notes count from 1 (ISO 29500-1, 17.11). */
export const SEPARATORS = [
  ['separator', -1],
  ['continuationSeparator', 0],
] as const;

/** word/footnotes.xml; note n has the id n + 1. */
export function notesPart(context: Context): XmlElement {
  const notes = context.session.document.notes.map(({ blocks }, index) =>
    element(
      'w:footnote',
      { 'w:id': index + 1 },
      flowXml(
        (blocks.length === 0 ? [{ runs: [] }] : blocks).map(({ runs }, order) => {
          const words = runsXml(runs, context);
          return paragraph('FootnoteText', order === 0 ? [...NOTE_NUMBER, ...words] : words);
        }),
      ),
    ),
  );
  return element('w:footnotes', WORD_NAMESPACES, [
    ...SEPARATORS.map(([type, id]) =>
      element(
        'w:footnote',
        { 'w:type': type, 'w:id': id },
        flowXml([paragraph('Normal', [run({}, [element(`w:${type}`)])])]),
      ),
    ),
    ...notes,
  ]);
}

const NOTE_NUMBER = [run({ style: 'FootnoteReference' }, [element('w:footnoteRef')]), textRun(' ')];
