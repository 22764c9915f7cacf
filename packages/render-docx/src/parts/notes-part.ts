import type { Changeable, Paragraph } from '@polozh/document';
import type { Footnote } from '../notes/plan-notes.ts';
import { standsOn } from '../redline/sides.ts';
import type { Context } from '../word/context.ts';
import { type Flow, type FlowParagraph, flowXml, paragraph } from '../word/flow.ts';
import { runsPiece, UNCHANGED } from '../word/piece.ts';
import { runPieces } from '../word/runs.ts';
import { run, textRun } from '../word/text-run.ts';
import { element, type XmlElement } from '../xml/element.ts';
import { WORD_NAMESPACES } from './namespaces.ts';

/** Ids of the lines above the notes; notes count from 1 (ISO 29500-1, 17.11). */
export const SEPARATORS = [
  ['separator', -1],
  ['continuationSeparator', 0],
] as const;

/** word/footnotes.xml: the notes that the text has marks of. */
export function notesPart(context: Context): XmlElement {
  const { notes, tracker } = context.session;
  return element('w:footnotes', WORD_NAMESPACES, [
    ...SEPARATORS.map(([type, id]) =>
      element(
        'w:footnote',
        { 'w:type': type, 'w:id': id },
        flowXml([paragraph('Normal', [runsPiece(UNCHANGED, run({}, [element(`w:${type}`)]))])], tracker),
      ),
    ),
    ...notes
      .footnotes()
      .map((footnote, index) =>
        element('w:footnote', { 'w:id': index + 1 }, flowXml(noteFlow(footnote, context), tracker)),
      ),
  ]);
}

function noteFlow({ note, half }: Footnote, context: Context): readonly Flow[] {
  const blocks = half.change === undefined ? note.blocks : note.blocks.flatMap((block) => halfOf(block, half));
  const number = runsPiece(half.change === undefined ? note : half, ...NOTE_NUMBER);
  const [first, ...rest] = blocks.map((block) => paragraph('FootnoteText', runPieces(block.runs, context), {}, block));
  // A footnote keeps a paragraph as long as it stands: the last one goes with the footnote itself.
  const all = [{ ...(first ?? paragraph('FootnoteText', [])), content: [number, ...(first?.content ?? [])] }, ...rest];
  return all.every(({ track }) => track.change !== undefined) ? unmarkLast(all) : all;
}

const unmarkLast = (flows: readonly FlowParagraph[]): readonly FlowParagraph[] =>
  flows.map((flow, index) => (index === flows.length - 1 ? { ...flow, track: UNCHANGED } : flow));

/** A note's paragraph as it stood in one document only, come or gone as a whole. */
function halfOf(block: Paragraph, half: Changeable): readonly Paragraph[] {
  const side = half.change === 'deleted' ? 'old' : 'new';
  if (!standsOn(side, block)) return [];
  return [
    { ...block, ...half, runs: block.runs.filter((run) => standsOn(side, run)).map((run) => ({ ...run, ...half })) },
  ];
}

const NOTE_NUMBER = [run({ style: 'FootnoteReference' }, [element('w:footnoteRef')]), textRun(' ')];
