import { type Changeable, type Label, type Paragraph, type Run, SPACES, type Space } from '@polozh/document';
import { addElement, type Element } from './element.ts';
import { type Measures, NO_SPACE, spaced } from './measures.ts';
import type { Alignment, Bookmark, FlowNode, Piece, TextNode } from './node.ts';
import { labelPieces, type RunContext, runPieces, tabPiece, wordsPiece } from './runs.ts';

/** A label that waits for the first paragraph of its clause or list item. */
export interface WaitingLabel {
  readonly label: Label;
  /** What a comparison says of it. */
  readonly change: Changeable;
  readonly tag: Element;
  /** How far the label hangs left of the text, pt; 0 where it begins the indented first line. */
  readonly hang: number;
  readonly bookmark: number | null;
}

/** Where in the document a block stands. */
export interface Place {
  readonly parent: Element;
  /** Left edge of the text, pt from the margin. */
  readonly left: number;
  readonly size: number;
  /** Around paragraphs of the text, where they have some. */
  readonly space?: Space;
  /** Structure level of the part's sections: 2 under a title, else 1. */
  readonly headingLevel: 1 | 2;
  /** Bookmarks of the part's sections stand at this level. */
  readonly bookmarkLevel: number;
}

type TextNodeSettings = Partial<Omit<TextNode, 'text'>>;

const BOOKMARK_LENGTH = 64;

/** Collects the flow while blocks are walked; keeps what passes from one block to the next: labels and anchors. */
export class FlowBuilder {
  /** Of the part that is being laid. */
  private own: Measures;
  private landscape = false;
  readonly flow: FlowNode[] = [];
  private readonly noteTag: RunContext['note'];
  private label: WaitingLabel | null = null;
  private ids: string[] = [];
  private breaks = false;

  constructor(measures: Measures, noteTag: RunContext['note']) {
    this.own = measures;
    this.noteTag = noteTag;
  }

  get measures(): Measures {
    return this.own;
  }

  /** What follows stands on sheets of these measures. */
  turnSheet(measures: Measures, landscape: boolean): void {
    this.own = measures;
    this.landscape = landscape;
  }

  /** The next node leads a new page. */
  breakPage(): void {
    this.breaks = true;
  }

  /** The next node carries this anchor. */
  anchor(id: string): void {
    this.ids.push(id);
  }

  /** The next paragraph begins with this label; one still waiting is printed alone. */
  startLabel(label: WaitingLabel, place: Place): void {
    this.flushLabel(place);
    this.label = label;
  }

  /** Prints a label that found no paragraph. */
  flushLabel(place: Place): void {
    if (this.label !== null) this.paragraph({ kind: 'paragraph', role: 'body', runs: [], origin: null }, place);
  }

  /** What runs need to become pieces of the given element. */
  runContext(tag: Element, size: number, bold = false): RunContext {
    return { size, bold, tag, note: this.noteTag, markPlaceholders: this.measures.style.markPlaceholders };
  }

  /** Runs as pieces; no runs at all still make an empty line of the size. */
  pieces(runs: readonly Run[], tag: Element, size: number, bold = false): Piece[] {
    const context = this.runContext(tag, size, bold);
    return runs.length === 0 ? [wordsPiece('', context)] : runPieces(runs, context);
  }

  /** A paragraph, taking the waiting anchors and page break. */
  node(text: readonly Piece[], settings: TextNodeSettings = {}): TextNode {
    const ids = this.takeIds(settings.ids);
    return {
      text,
      margin: [0, 0, 0, 0],
      alignment: 'left',
      leadingIndent: 0,
      lineHeight: this.measures.style.lineSpacing,
      hyphenate: false,
      keepWithNext: false,
      whole: false,
      changed: false,
      outline: null,
      pageOf: null,
      startsPage: this.takeBreak(),
      ...settings,
      ids,
    };
  }

  push(node: FlowNode): void {
    this.flow.push(this.landscape ? { ...node, landscape: true } : node);
  }

  /** Keeps the last paragraph with what comes: a signature never stands alone on a page. */
  keepLastWithNext(): void {
    const last = this.flow.at(-1);
    if (last !== undefined) this.flow[this.flow.length - 1] = { ...last, keepWithNext: true };
  }

  /** Takes the space below the last paragraph away: it is one heading with what comes. */
  joinLastToNext(): void {
    const last = this.flow.at(-1);
    if (last === undefined) return;
    const [left, top, right] = last.margin;
    this.flow[this.flow.length - 1] = { ...last, margin: [left, top, right, 0] };
  }

  /** Anchors that wait for a node. */
  takeIds(own: readonly string[] = []): readonly string[] {
    const ids = [...this.ids, ...own];
    this.ids = [];
    return ids;
  }

  takeBreak(): boolean {
    const breaks = this.breaks;
    this.breaks = false;
    return breaks;
  }

  /** A text paragraph: indented at the margin, flush inside a list, with the waiting label if there is one. */
  paragraph(paragraph: Paragraph, place: Place): void {
    const heading = paragraph.role === 'heading';
    const centered = heading || paragraph.role === 'centered';
    const tag = addElement(place.parent, 'P');
    if (paragraph.startsPage) this.breakPage();
    const text = this.pieces(paragraph.runs, tag, place.size, heading);
    const space = heading ? SPACES.heading : centered ? SPACES.centered : (place.space ?? NO_SPACE);
    this.textParagraph(text, place, centered ? 'center' : 'justify', {
      margin: spaced(space, place.left),
      keepWithNext: heading,
      whole: heading,
      changed: paragraph.change !== undefined,
      ...(heading ? { lineHeight: 1 } : {}),
    });
  }

  /** Pieces already made, laid out as a paragraph of the text. */
  textParagraph(
    text: readonly Piece[],
    place: Place,
    alignment: Alignment = 'justify',
    settings: TextNodeSettings = {},
  ): void {
    const label = this.label;
    this.label = null;
    const indent = place.left === 0 && alignment === 'justify' ? this.measures.indent : 0;
    if (label === null) {
      this.push(
        this.node(text, {
          margin: [place.left, 0, 0, 0],
          alignment,
          leadingIndent: indent,
          hyphenate: alignment === 'justify',
          ...settings,
        }),
      );
      return;
    }
    const context = this.runContext(label.tag, place.size);
    const pieces = [...labelPieces(label.label, label.change, context), tabPiece(context), ...text];
    this.push(
      this.node(pieces, {
        margin: [place.left, 0, 0, 0],
        alignment: 'justify',
        leadingIndent: label.hang > 0 ? -label.hang : this.measures.indent,
        hyphenate: true,
        changed: label.change.change !== undefined,
        outline:
          label.bookmark === null || label.change.change === 'deleted' ? null : bookmarkOf([pieces], label.bookmark),
        ...settings,
      }),
    );
  }
}

/** A bookmark that tells the beginning of a text. */
export function bookmarkOf(lines: readonly (readonly Piece[])[], level: number): Bookmark {
  const words = lines
    .map((pieces) =>
      pieces.filter(({ note }) => note === null).map(({ control, text }) => (control === null ? text : ' ')),
    )
    .map((texts) => texts.join(''))
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (words.length <= BOOKMARK_LENGTH) return { title: words, level };
  const cut = words.slice(0, BOOKMARK_LENGTH);
  const end = cut.lastIndexOf(' ');
  return { title: `${cut.slice(0, end > 20 ? end : BOOKMARK_LENGTH).replace(/[ ,;:.–-]+$/, '')}…`, level };
}
