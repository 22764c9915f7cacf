import type { Element } from '../content/element.ts';
import type { Atom } from '../layout/atoms.ts';
import type { PdfFile } from './pdf-file.ts';
import type { StructureTree } from './structure-tree.ts';

/** Whose text is being painted: an element's, or nobody's (an artifact). */
export type Owner = Element | 'artifact';

/** Keeps the brackets of marked content (ISO 32000-1, 14.6) open as long as the text has one owner. */
export class MarkedContent {
  private readonly file: PdfFile;
  private readonly tree: StructureTree;
  private readonly noteElements: readonly Element[];
  private owner: Owner | null = null;
  /** The parted word whose letters are inside a Span that says it whole. */
  private word: Atom | null = null;
  /** The word that a page's end has cut: its rest is inside a Span that says nothing more. */
  private cut: Atom | null = null;
  private page = -1;

  constructor(file: PdfFile, tree: StructureTree, noteElements: readonly Element[]) {
    this.file = file;
    this.tree = tree;
    this.noteElements = noteElements;
  }

  startPage(page: number): void {
    this.page = page;
  }

  endPage(): void {
    this.cut = this.word;
    this.switchTo(null);
  }

  /** What follows is painted for this owner. */
  switchTo(owner: Owner | null): void {
    if (owner === this.owner) return;
    this.endWord();
    if (this.owner !== null) this.file.addContent('EMC');
    this.owner = owner;
    if (owner === 'artifact') this.file.addContent('/Artifact BMC');
    else if (owner !== null) {
      const number = this.tree.mark(owner, this.file.page.dictionary, this.page);
      this.file.addContent(`/${owner.type} <</MCID ${number}>> BDC`);
    }
  }

  /** What follows belongs to a word parted over lines, so that it is copied and read as one. */
  startWord(atom: Atom): void {
    if (this.word === atom) return;
    this.word = atom;
    this.file.addContent(`/Span <</ActualText <${utf16(this.cut === atom ? '' : atom.text)}>>> BDC`);
  }

  endWord(): void {
    if (this.word !== null) this.file.addContent('EMC');
    this.word = null;
  }

  /** Whether the word's beginning has been painted inside a Span, on this page or the one before. */
  hasBegun(atom: Atom): boolean {
    return this.word === atom || this.cut === atom;
  }

  /** The mark of a note has been painted: the note belongs here. */
  noteMarked(note: number): void {
    const element = this.noteElements[note];
    if (element !== undefined) this.tree.attach(element);
  }
}

/** UTF-16BE with its mark, in hexadecimal. */
function utf16(text: string): string {
  let code = 'FEFF';
  for (let i = 0; i < text.length; i++) code += text.charCodeAt(i).toString(16).padStart(4, '0');
  return code;
}
