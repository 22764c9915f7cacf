import { zlibSync } from 'fflate';
import type { Dictionary, EmbeddedFont, Reference } from 'pdfmake/js/PDFDocument.js';
import { PDFDocument } from '../engine/pdfmake.ts';
import { type FileMetadata, plain, xmpPacket } from './metadata.ts';
import { srgbProfile } from './srgb-profile.ts';

/** pdfkit's number for PDF/A part 1: it makes fonts tell their glyphs (CIDSet). */
const PDF_A_PART = 1;

/** The file of one document: pdfmake's PDF with equal bytes for equal input, and with what PDF/A-1a (-3a) and PDF/UA-1 ask for. */
export class PdfFile extends PDFDocument {
  /** Set by pdfkit's constructor's first writes, so it must not be initialised here. */
  declare private chunks: (string | Uint8Array)[] | undefined;
  /** The pages painted so far. */
  readonly pages: Reference[] = [];
  private operators = '';
  private readonly metadataOfFile: FileMetadata;
  private readonly finishers: (() => void)[] = [];

  constructor(size: readonly [number, number], metadata: FileMetadata) {
    const info = infoOf(metadata);
    super(
      {},
      {},
      {},
      {},
      {
        size: [...size],
        pdfVersion: metadata.part === 1 ? '1.4' : '1.7',
        compress: false,
        lang: metadata.language,
        displayTitle: true,
        autoFirstPage: false,
        bufferPages: false,
        font: null,
        info: { ...info, CreationDate: new Date((metadata.date ?? 0) * 1000) },
      },
      null,
      () => false,
    );
    this.info =
      metadata.date === null
        ? info
        : { ...info, CreationDate: new Date(metadata.date * 1000), ModDate: new Date(metadata.date * 1000) };
    this.metadataOfFile = metadata;
    this.subset = PDF_A_PART;
    this._root.data.MarkInfo = { Marked: true };
  }

  /** Parses a font file and takes it into this one. */
  openFont(bytes: Uint8Array): EmbeddedFont {
    this.font(bytes);
    return this._font;
  }

  /** Takes in a font that `openFont` of another file has made. */
  addFont(name: string, font: EmbeddedFont): void {
    this._fontFamilies[name] = font;
  }

  /** Runs before the file is closed, when all pages are there. */
  beforeEnd(finish: () => void): void {
    this.finishers.push(finish);
  }

  /** Closes the file. */
  bytes(): Uint8Array {
    this.end();
    return Uint8Array.from(
      Buffer.concat(
        (this.chunks ?? []).map((chunk) => (typeof chunk === 'string' ? Buffer.from(chunk, 'latin1') : chunk)),
      ),
    );
  }

  /** Collects the page's operators: one string is packed faster than thousands. */
  override addContent(operators: string): this {
    this.operators = `${this.operators}${operators}\n`;
    return this;
  }

  override flushPages(): void {
    if (this.operators !== '') this.page.write(this.operators);
    this.operators = '';
    super.flushPages();
  }

  override addPage(options: { size: [number, number] }): this {
    super.addPage(options);
    const { dictionary } = this.page;
    delete dictionary.data.UserUnit; // PDF 1.6
    this.pages.push(dictionary);
    return this;
  }

  /** Streams are packed by fflate: its bytes are the same in Node and in a browser. */
  override ref(data?: Dictionary): Reference {
    const reference = super.ref(data);
    const finalize = reference.finalize;
    reference.finalize = () => {
      if (reference.buffer.length > 0 && reference.data.Type !== 'Metadata') {
        reference.buffer = [Buffer.from(zlibSync(Buffer.concat(reference.buffer)))];
        reference.data.Filter = 'FlateDecode';
      }
      finalize.call(reference);
    };
    return reference;
  }

  /** Collects the file in memory; pdfkit would make it a stream. */
  override _write(data: Uint8Array | string): void {
    this.chunks ??= [];
    const { chunks } = this;
    const chunk = typeof data === 'string' ? `${data}\n` : data;
    const last = chunks.at(-1);
    if (typeof chunk === 'string' && typeof last === 'string') chunks[chunks.length - 1] = last + chunk;
    else chunks.push(chunk);
    this._offset += chunk.length;
  }

  /** pdfkit's end of the stream: there is none. */
  push(): boolean {
    return true;
  }

  /** The outline and the structure tree are written by those who know them. */
  endOutline(): void {
    for (const finish of this.finishers) finish();
  }

  endMarkings(): void {}

  endSubset(): void {}

  override endMetadata(): void {
    const metadata = this.ref({ Type: 'Metadata', Subtype: 'XML' });
    metadata.end(Buffer.from(xmpPacket(this.metadataOfFile), 'utf-8'));
    this._root.data.Metadata = metadata;
    const profile = this.ref({ N: 3 });
    profile.end(srgbProfile());
    this._root.data.OutputIntents = [
      {
        Type: 'OutputIntent',
        S: 'GTS_PDFA1',
        OutputConditionIdentifier: new String('sRGB IEC61966-2.1'),
        Info: new String('sRGB IEC61966-2.1'),
        DestOutputProfile: profile,
      },
    ];
  }
}

function infoOf(metadata: FileMetadata): Record<string, unknown> {
  const entries = {
    Title: metadata.title,
    Subject: metadata.subject,
    Keywords: metadata.keywords,
    Creator: metadata.creator,
    Producer: metadata.producer,
  };
  return Object.fromEntries(
    Object.entries(entries)
      .filter(([, text]) => text !== '')
      .map(([key, text]) => [key, plain(text)]),
  );
}
