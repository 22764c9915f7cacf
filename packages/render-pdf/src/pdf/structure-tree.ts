import type { Dictionary, Reference } from 'pdfmake/js/PDFDocument.js';
import { type Element, isInline } from '../content/element.ts';
import { grouped, LONGEST_ARRAY, treeOf } from './file-trees.ts';
import { plain } from './metadata.ts';
import type { PdfFile } from './pdf-file.ts';

/** What an element holds, in the order of painting: marked content of a page, an annotation, an inline element. */
type Content =
  | { readonly page: Reference; readonly mark: number }
  | { readonly page: Reference; readonly annotation: Reference }
  | Element;

/** Elements that say something even when nothing is painted in them. */
const KEPT_EMPTY: ReadonlySet<Element['type']> = new Set(['TR', 'TH', 'TD', 'LBody']);

/** The structure tree of a file (ISO 32000-1, 14.7): learns while pages are painted what each element holds. */
export class StructureTree {
  private readonly file: PdfFile;
  private readonly root: Element;
  private readonly contents = new Map<Element, Content[]>();
  private readonly attached = new Set<Element>();
  private readonly references = new Map<Element, Reference>();
  /** Owners of each page's marked contents. */
  private readonly pages: Element[][] = [];
  private readonly annotations: Element[] = [];
  private readonly pageCount: number;

  constructor(file: PdfFile, root: Element, pageCount: number) {
    this.file = file;
    this.root = root;
    this.pageCount = pageCount;
  }

  /** A new piece of marked content of the element; its number on the page. */
  mark(element: Element, page: Reference, pageIndex: number): number {
    this.attach(element);
    this.pages[pageIndex] ??= [];
    const owners = this.pages[pageIndex];
    owners.push(element);
    this.contentOf(element).push({ page, mark: owners.length - 1 });
    return owners.length - 1;
  }

  /** Ties an annotation to its text's Link; the key that the annotation names. */
  annotate(inside: Element, annotation: Reference, page: Reference): number {
    const element = linkOf(inside);
    this.attach(element);
    this.contentOf(element).push({ page, annotation });
    this.annotations.push(element);
    return this.pageCount + this.annotations.length - 1;
  }

  /** Puts an inline element at the place that its parent's text has come to. */
  attach(element: Element): void {
    if (!isInline(element) || element.parent === null || this.attached.has(element)) return;
    this.attached.add(element);
    this.attach(element.parent);
    this.contentOf(element.parent).push(element);
  }

  /** Writes the tree. */
  finish(): void {
    const root = this.file.ref({ Type: 'StructTreeRoot' });
    const notes: [string, Reference][] = [];
    root.data.K = [this.write(this.root, root, notes)];
    const owners: [number, unknown][] = [];
    this.pages.forEach((elements, page) => {
      const list = this.file.ref(elements.map((element) => this.references.get(element)) as never);
      list.end();
      owners.push([page, list]);
    });
    for (const [index, owner] of this.annotations.entries())
      owners.push([this.pageCount + index, this.references.get(owner)]);
    root.data.ParentTree = treeOf(this.file, 'Nums', owners);
    root.data.ParentTreeNextKey = this.pageCount + this.annotations.length;
    notes.sort(([a], [b]) => (a < b ? -1 : 1));
    if (notes.length > 0) root.data.IDTree = treeOf(this.file, 'Names', notes);
    root.end();
    this.file._root.data.StructTreeRoot = root;
  }

  private write(element: Element, parent: Reference, notes: [string, Reference][]): Reference {
    const reference = this.file.ref({ Type: 'StructElem', S: element.type, P: parent });
    this.references.set(element, reference);
    const own = this.contents.get(element) ?? [];
    const page = own.find((content) => 'page' in content)?.page;
    if (page !== undefined) reference.data.Pg = page;
    const kids: unknown[] = own.map((content) => {
      if (!('page' in content)) return this.write(content, reference, notes);
      if ('annotation' in content) return { Type: 'OBJR', Obj: content.annotation, Pg: content.page };
      return content.page === page ? content.mark : { Type: 'MCR', Pg: content.page, MCID: content.mark };
    });
    for (const kid of folded(element)) if (this.says(kid)) kids.push(this.write(kid, reference, notes));
    if (kids.length > 0) reference.data.K = kids;
    addAttributes(reference, element);
    if (element.alt !== undefined) reference.data.Alt = new String(plain(element.alt));
    if (element.id !== undefined) {
      reference.data.ID = new String(element.id);
      notes.push([element.id, reference]);
    }
    reference.end();
    return reference;
  }

  /** Whether anything of the element is on a page. */
  private says(element: Element): boolean {
    return KEPT_EMPTY.has(element.type) || this.contents.has(element) || element.kids.some((kid) => this.says(kid));
  }

  private contentOf(element: Element): Content[] {
    let content = this.contents.get(element);
    if (content === undefined) {
      content = [];
      this.contents.set(element, content);
    }
    return content;
  }
}

/** An element's kids; too many for one array, they stand in groups that say nothing. */
function folded(element: Element): readonly Element[] {
  if (element.kids.length <= LONGEST_ARRAY) return element.kids;
  const type = element.type === 'L' ? 'L' : 'Div';
  return grouped(element.kids, LONGEST_ARRAY).map((kids): Element => ({ type, parent: element, kids }));
}

/** The Link whose text an element is or holds. */
function linkOf(element: Element): Element {
  for (let one: Element | null = element; one !== null; one = one.parent) if (one.type === 'Link') return one;
  return element;
}

function addAttributes(reference: Reference, { cell }: Element): void {
  if (cell === undefined) return;
  const attributes: Dictionary = { O: 'Table' };
  if (cell.scope !== null) attributes.Scope = cell.scope;
  if (cell.columns > 1) attributes.ColSpan = cell.columns;
  if (cell.rows > 1) attributes.RowSpan = cell.rows;
  if (Object.keys(attributes).length > 1) reference.data.A = attributes;
}
