import { strFromU8, unzipSync } from 'fflate';
import { createNumberCounter, type NumberedAt } from './read-numbering.ts';
import { attribute, xmlEvents } from './xml-events.ts';

const PARTS = /^word\/(?:document|footnotes|numbering|styles)\.xml$/;
/** A part that claims to be larger is none of ours. */
const SIZE_LIMIT = 64 * 1024 * 1024;

/**
 * The text of a DOCX with the numbers that Word would print, a paragraph a line, cells parted by « | », footnotes last; what
 * tracked changes deleted is left out.
 * @returns `null` where the bytes are no DOCX
 */
export function readTextDocx(bytes: Uint8Array): string | null {
  const parts = partsOf(bytes);
  const document = parts?.['word/document.xml'];
  if (parts === null || document === undefined) return null;
  const text = (name: string): string => (parts[name] === undefined ? '' : strFromU8(parts[name]));
  const counter = createNumberCounter(text('word/numbering.xml'));
  const styles = numberedStyles(text('word/styles.xml'));
  const labelOf = (style: string, own: NumberedAt | null): string => {
    const at = own ?? styles.get(style) ?? null;
    return at === null || at.number === '0' ? '' : counter.next(at);
  };
  return [...linesOf(strFromU8(document), labelOf), ...linesOf(text('word/footnotes.xml'), labelOf)]
    .map((line) => `${line}\n`)
    .join('');
}

function partsOf(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | null {
  try {
    return unzipSync(bytes, { filter: ({ name, originalSize }) => PARTS.test(name) && originalSize <= SIZE_LIMIT });
  } catch {
    return null;
  }
}

/** Styles that count their paragraphs. */
function numberedStyles(xml: string): ReadonlyMap<string, NumberedAt> {
  const styles = new Map<string, NumberedAt>();
  let style = '';
  let level = 0;
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    if (event.name === 'w:style') {
      style = attribute(event.attributes, 'styleId') ?? '';
      level = 0;
    } else if (event.name === 'w:ilvl') level = Number(attribute(event.attributes, 'val'));
    else if (event.name === 'w:numId') styles.set(style, { number: attribute(event.attributes, 'val') ?? '0', level });
  }
  return styles;
}

function linesOf(xml: string, labelOf: (style: string, own: NumberedAt | null) => string): readonly string[] {
  const lines: string[] = [];
  /** The cells of the row that is open, outermost table first. */
  let cells: string[] | null = null;
  let words = '';
  let style = '';
  let own: NumberedAt | null = null;
  let level = 0;
  let inText = false;
  for (const event of xmlEvents(xml)) {
    if (event.kind === 'text') {
      if (inText) words += event.text;
      continue;
    }
    const value = attribute(event.attributes, 'val') ?? '';
    switch (`${event.kind} ${event.name}`) {
      case 'open w:p':
        words = '';
        style = '';
        own = null;
        level = 0;
        break;
      case 'open w:pStyle':
        style = value;
        break;
      case 'open w:ilvl':
        level = Number(value);
        break;
      case 'open w:numId':
        own = { number: value, level };
        break;
      case 'open w:t':
        inText = true;
        break;
      case 'close w:t':
        inText = false;
        break;
      case 'open w:tab':
      case 'open w:br':
        words += ' ';
        break;
      case 'open w:noBreakHyphen':
        words += '-';
        break;
      case 'open w:footnoteReference':
        words += `[${attribute(event.attributes, 'id')}]`;
        break;
      case 'open w:tr':
        cells = [];
        break;
      case 'open w:tc':
        cells?.push('');
        break;
      case 'close w:tr':
        lines.push((cells ?? []).join(' | '));
        cells = null;
        break;
      case 'close w:p': {
        const label = labelOf(style, own);
        const line = `${label}${label === '' || words === '' ? '' : ' '}${words}`.replaceAll('\u00a0', ' ').trim();
        if (cells !== null && cells.length > 0) cells.push(`${cells.pop()} ${line}`.trim());
        else if (line !== '') lines.push(line);
        break;
      }
    }
  }
  return lines;
}
