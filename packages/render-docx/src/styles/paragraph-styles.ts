import { noteSize, REQUISITE_SPACES, SPACES, type Space, type Style, tinySize } from '@polozh/document';
import { pointTwips, textWidth, twips } from '../word/measures.ts';
import type { ParagraphProperties, RunProperties } from '../word/properties.ts';
import type { StyleId } from './style-ids.ts';

/** A paragraph style: what it differs in from the one that it is based on. */
export interface ParagraphStyle {
  readonly basedOn: StyleId | null;
  /** The style of the paragraph that Enter begins behind it; itself where absent. */
  readonly next?: StyleId;
  readonly paragraph: ParagraphProperties;
  readonly run?: RunProperties;
  /** Out of the gallery of styles. */
  readonly hidden?: true;
}

/** Above and below the text of a cell, twips. */
const CELL_SPACE = pointTwips(2);

const spaced = ({ before, after }: Space): ParagraphProperties => ({
  ...(before === 0 ? {} : { before: pointTwips(before) }),
  ...(after === 0 ? {} : { after: pointTwips(after) }),
});

const BOLD: RunProperties = { bold: true };

/** All paragraph styles for a page and type (ГОСТ Р 7.0.97-2025, 3.3 and 4). */
export function paragraphStyles(style: Style): Readonly<Record<StyleId, ParagraphStyle>> {
  const indent = twips(style.indent);
  const width = textWidth(style);
  const besideRequisite = Math.max(width - twips(style.requisiteWidth), 0);
  const small: RunProperties = { size: style.smallFontSize };
  const tiny: RunProperties = { size: tinySize(style) };
  const requisite: RunProperties = { size: style.requisiteFontSize };
  const body: ParagraphProperties = { line: Math.round(240 * style.lineSpacing), firstLine: indent, align: 'both' };
  const heading: ParagraphProperties = { keepNext: true, keepLines: true, noHyphens: true, align: 'center' };

  const clause: ParagraphStyle = { basedOn: 'DocumentText', paragraph: {} };
  const spaces = REQUISITE_SPACES;
  const requisiteAt = (paragraph: ParagraphProperties): ParagraphStyle => ({
    basedOn: 'Normal',
    next: 'DocumentText',
    paragraph: { keepLines: true, noHyphens: true, ...paragraph },
    run: requisite,
  });
  const titleAt = (paragraph: ParagraphProperties): ParagraphStyle => ({
    basedOn: 'Normal',
    next: 'DocumentText',
    paragraph: { ...heading, ...paragraph },
    run: BOLD,
  });
  const right = { left: besideRequisite, align: 'left' } as const;
  const left = { right: besideRequisite, align: 'left' } as const;

  return {
    Normal: { basedOn: null, paragraph: {} },
    DocumentText: { basedOn: 'Normal', paragraph: body },
    CenteredText: {
      basedOn: 'DocumentText',
      paragraph: { ...spaced(SPACES.centered), firstLine: 0, align: 'center' },
    },
    RunInHeading: titleAt(spaced(SPACES.heading)),
    Heading1: { ...titleAt({ ...spaced(SPACES.section), outlineLevel: 0 }), next: 'Clause1' },
    Heading2: { ...titleAt({ ...spaced(SPACES.subsection), outlineLevel: 1 }), next: 'Clause1' },
    Clause1: clause,
    Clause2: clause,
    Clause3: clause,
    ListItem: { basedOn: 'DocumentText', paragraph: {} },
    ListContinuation: { basedOn: 'DocumentText', paragraph: { firstLine: 0 } },
    Definition: { basedOn: 'DocumentText', paragraph: {} },

    TableCaption: {
      basedOn: 'Normal',
      paragraph: { keepNext: true, keepLines: true, noHyphens: true, ...spaced(SPACES.caption), align: 'left' },
    },
    TableHeader: {
      basedOn: 'TableText',
      paragraph: { keepNext: true, align: 'center' },
      run: BOLD,
    },
    TableText: { basedOn: 'Normal', paragraph: { before: CELL_SPACE, after: CELL_SPACE, align: 'left' }, run: small },
    TableNote: {
      basedOn: 'Normal',
      paragraph: { firstLine: indent, ...spaced(SPACES.tableNote), align: 'both' },
      run: small,
    },
    FormLine: {
      basedOn: 'Normal',
      paragraph: { noHyphens: true, ...spaced({ ...SPACES.form, after: 0 }), align: 'left' },
    },
    FormCaption: { basedOn: 'Normal', next: 'FormLine', paragraph: { align: 'left' }, run: tiny },
    Remark: { basedOn: 'DocumentText', paragraph: spaced(SPACES.remark), run: small },

    SignaturePost: { basedOn: 'Normal', paragraph: { ...spaced(SPACES.signature), align: 'left' }, run: requisite },
    SignatureHand: { basedOn: 'Normal', paragraph: { align: 'center' }, run: requisite },
    SignatureName: { basedOn: 'Normal', paragraph: { align: 'right' }, run: requisite },

    Cover: titleAt(spaced(spaces.cover)),
    Letterhead: requisiteAt({ align: 'center', ...spaced(spaces.letterhead) }),
    DateNumber: requisiteAt({ ...left, ...spaced(spaces['date-number']) }),
    Addressee: requisiteAt({ ...right, ...spaced(spaces.addressee) }),
    Approval: requisiteAt({ ...right, ...spaced(spaces.approval) }),
    Agreement: requisiteAt({ ...left, ...spaced(spaces.agreement) }),
    RequisiteInRow: { ...requisiteAt({ align: 'left', ...spaced(spaces.approval) }), run: small },
    DocumentKind: titleAt(spaced(spaces['document-kind'])),
    Title: titleAt(spaced(spaces.title)),
    TextHeading: requisiteAt({ ...left, keepNext: true, ...spaced(spaces['text-heading']) }),
    Place: requisiteAt({ align: 'center', ...spaced(spaces.place) }),
    SalutationLine: requisiteAt({ keepNext: true, align: 'center', ...spaced(spaces.salutation) }),
    AppendixMark: requisiteAt({ ...right, keepNext: true, ...spaced(spaces['appendix-mark']) }),
    AppendixTitle: titleAt({ ...spaced(spaces['appendix-title']), outlineLevel: 0 }),
    Attachment: requisiteAt({ align: 'left', ...spaced(spaces.attachment) }),
    Executor: { ...requisiteAt({ align: 'left', ...spaced(spaces.executor) }), run: tiny },
    Visa: requisiteAt({ align: 'left', ...spaced(spaces.visa) }),
    EdgeLeft: requisiteAt({ align: 'left', ...spaced(spaces['edge-left']) }),
    EdgeRight: requisiteAt({ align: 'right', ...spaced(spaces['edge-right']) }),

    FootnoteText: { basedOn: 'Normal', paragraph: { align: 'both' }, run: { size: noteSize(style) } },
    Header: { basedOn: 'Normal', paragraph: { align: 'center' }, run: small, hidden: true },
    TOCHeading: { ...titleAt(spaced(SPACES.heading)), hidden: true },
    TOC1: { basedOn: 'Normal', paragraph: contentsLine(width, 0), hidden: true },
    TOC2: { basedOn: 'Normal', paragraph: contentsLine(width, indent), hidden: true },
    Spacer: { basedOn: 'Normal', paragraph: { line: pointTwips(2), exact: true }, run: { size: 1 }, hidden: true },
  };
}

/** An entry of the contents: its page at the right edge, dots before it. LibreOffice drops it beyond a right indent. */
const contentsLine = (width: number, left: number): ParagraphProperties => ({
  tabs: [{ kind: 'right', position: width, leader: 'dot' }],
  after: pointTwips(3),
  left,
  align: 'left',
});
