import type { Diagnostic, Outcome } from '@polozh/diagnostics';
import {
  type Block,
  type Document,
  type Note,
  type Paragraph,
  type Part,
  partStyle,
  plainText,
} from '@polozh/document';
import { LABELS } from '../../labels.ts';
import type { SelectedBlock, SelectedContent, SelectedInline, SelectedPart } from '../3-select/selected.ts';
import { choiceLeft } from './choice-left.ts';
import { createCleaner } from './clean.ts';
import type { LowerContext, LowerInput } from './context.ts';
import { lowerBlocks, paragraph } from './lower-blocks.ts';
import { lowerInline } from './lower-inline.ts';
import { metadataOf } from './metadata.ts';
import { leadingGrifs, lowerRequisites } from './requisites.ts';

/** Makes the Document of a variant: final texts, numbers and links, nothing left to decide. */
export function lower(input: LowerInput): Outcome<Document> {
  const { analysis, variant, selected } = input;
  const diagnostics: Diagnostic[] = [];
  const told = new Set<string>();
  const report = (problem: Diagnostic): void => {
    const key = `${problem.code} ${problem.message}`;
    if (!told.has(key)) diagnostics.push(problem);
    told.add(key);
  };
  const noteKeys: string[] = [];
  const context: LowerContext = {
    ...input,
    style: analysis.symbols.style,
    report,
    clean: createCleaner(report),
    fieldWords: new Map(),
    noteIndex: (key) => {
      if (!selected.notes.has(key)) return null;
      const known = noteKeys.indexOf(key);
      return known >= 0 ? known : noteKeys.push(key) - 1;
    },
  };
  if (variant.final) reportOpenChoices(context);
  const kind = analysis.symbols.kinds?.values.find((value) => value.key === variant.kind);
  const parts = selected.parts.map((part) => lowerPart(part, context));
  const notes: Note[] = [];
  // A note's own words may not mark further notes, so the list is whole by now; `for … of` follows it if they do.
  for (const key of noteKeys)
    notes.push({
      anchor: `snoska-${notes.length + 1}`,
      blocks: noteParagraphs(selected.notes.get(key) ?? [], context),
    });
  const title = plainText(lowerInline(selected.title, context));
  const value: Document = {
    metadata: metadataOf({ parts, title, kind, template: !variant.final }),
    style: analysis.symbols.style,
    parts,
    notes,
  };
  return { value, diagnostics };
}

function lowerPart(part: SelectedPart, whole: LowerContext): Part {
  const context = { ...whole, style: partStyle(whole.style, part) };
  return {
    role: part.role,
    ...(part.level === 2 ? { nested: true as const } : {}),
    ...(part.landscape ? { landscape: true as const } : {}),
    title: lowerInline(part.title, context),
    anchor: whole.numbers.anchors.get(part) ?? part.place,
    series: whole.numbers.series.get(part) ?? [],
    blocks: part.role === 'main' ? lowerBlocks(part.blocks, context) : lowerAppendix(part, context),
  };
}

/** A finished document leaves no choice open that has a say in it. */
function reportOpenChoices({ selected, variant, report }: LowerContext): void {
  for (const choice of selected.choicesAsked) {
    if (variant.choices.has(choice.key)) continue;
    report(choiceLeft(choice));
  }
}

/** An appendix: its mark at the upper right, under it by whom it is approved, its title, its blocks. */
function lowerAppendix(part: SelectedPart, context: LowerContext): readonly Block[] {
  const number = context.numbers.appendixNumbers.get(part) ?? '';
  const own = number === '' ? LABELS.appendix : `${LABELS.appendix} ${number}`;
  const first = part.blocks[0];
  const mark = first?.kind === 'requisite' && first.requisite === 'attachment' ? first : null;
  const markLines =
    mark === null ? [] : mark.lines.map((line) => ({ runs: lowerInline(line.content, context), origin: line.span }));
  const says = markLines.length > 0 && beginsWithLabel(plainText(markLines[0]?.runs ?? []));
  const behindMark = mark === null ? part.blocks : part.blocks.slice(1);
  const grifs = leadingGrifs(behindMark);
  const header: Block[] = [
    {
      kind: 'requisite',
      role: 'appendix-mark',
      lines: says
        ? markLines
        : [{ runs: [{ kind: 'text', text: own, marks: {}, origin: part.span }], origin: part.span }, ...markLines],
      origin: part.span,
    },
    ...lowerRequisites(grifs, context),
  ];
  if (part.title.length > 0)
    header.push({
      kind: 'requisite',
      role: 'appendix-title',
      lines: linesOf(part).map((line) => ({ runs: lowerInline(line, context), origin: part.span })),
      origin: part.span,
    });
  return [...header, ...lowerBlocks(behindMark.slice(grifs.length), context)];
}

/** A title parted at the author's line ends; those of an inserted fragment are its prose's. */
function linesOf({ title, span }: SelectedPart): readonly SelectedContent[] {
  const lines: SelectedInline[][] = [[]];
  for (const node of title) {
    const isOwn = node.span.file === span.file && node.span.start >= span.start && node.span.start < span.end;
    if (node.kind === 'soft-break' && isOwn) lines.push([]);
    else lines[lines.length - 1]?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

const beginsWithLabel = (text: string): boolean =>
  text.slice(0, LABELS.appendix.length).toLowerCase() === LABELS.appendix.toLowerCase();

/** A footnote holds paragraphs; list items in it become paragraphs with their marks. */
function noteParagraphs(blocks: readonly SelectedBlock[], context: LowerContext): readonly Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.kind === 'paragraph') return [paragraph(lowerInline(block.content, context), 'body', block.span)];
    if (block.kind !== 'list') return [];
    return block.items.map((item) => {
      const label = context.numbers.labels.get(item)?.text ?? '–';
      return paragraph(
        [{ kind: 'text', text: `${label} `, marks: {}, origin: null }, ...lowerInline(item.content, context)],
        'body',
        item.span,
      );
    });
  });
}
