import type { PackageParts, XmlElement, XmlNode } from './package-parts.ts';

/** A paragraph as a reader of the printed page sees it. */
export interface ReadParagraph {
  readonly style: string;
  /** What the file's numbering prints before the text. */
  readonly label: string;
  readonly text: string;
}

const LETTERS = 'абвгдежзиклмнопрстуфхцчшщыэюя';

/** Reads the body of a package as Word does: counts its numbers from numbering.xml, knowing nothing of how it was written. */
export function readBody(parts: PackageParts): readonly ReadParagraph[] {
  const label = createLabels(part(parts, 'word/numbering.xml'), part(parts, 'word/styles.xml'));
  return descendants(part(parts, 'word/document.xml'), 'w:p').map((paragraph) => ({
    style: propertyOf(child(paragraph, 'w:pPr'), 'w:pStyle') ?? '',
    label: label(paragraph),
    text: textOf(paragraph),
  }));
}

/** The element of a part. */
export function part(parts: PackageParts, name: string): XmlElement {
  const found = parts.get(name);
  if (found === undefined) throw new Error(`no part ${name}`);
  return found;
}

export function descendants(node: XmlNode, name: string): readonly XmlElement[] {
  if (typeof node === 'string') return [];
  const inside = node.children.flatMap((one) => descendants(one, name));
  return node.name === name ? [node, ...inside] : inside;
}

/** The words of an element: breaks and tabs are spaces, a footnote's mark is «[1]». */
export function textOf(node: XmlNode): string {
  if (typeof node === 'string') return '';
  if (node.name === 'w:t') return node.children.join('');
  if (node.name === 'w:noBreakHyphen') return '-';
  if (node.name === 'w:br' || (node.name === 'w:tab' && node.attributes['w:pos'] === undefined)) return ' ';
  if (node.name === 'w:footnoteReference') return `[${node.attributes['w:id']}]`;
  return node.children.map(textOf).join('');
}

const child = (node: XmlElement | undefined, name: string): XmlElement | undefined =>
  node?.children.find((one): one is XmlElement => typeof one !== 'string' && one.name === name);

const propertyOf = (node: XmlElement | undefined, name: string): string | undefined => {
  const given = child(node, name)?.attributes['w:val'];
  return given === undefined ? undefined : String(given);
};

interface Level {
  readonly format: string;
  readonly template: string;
  readonly restart: number;
}

function createLabels(numbering: XmlElement, styles: XmlElement): (paragraph: XmlElement) => string {
  const abstracts = new Map(
    descendants(numbering, 'w:abstractNum').map((one) => [
      String(one.attributes['w:abstractNumId']),
      descendants(one, 'w:lvl').map(
        (level, index): Level => ({
          format: propertyOf(level, 'w:numFmt') ?? '',
          template: propertyOf(level, 'w:lvlText') ?? '',
          restart: Number(propertyOf(level, 'w:lvlRestart') ?? index),
        }),
      ),
    ]),
  );
  const nums = new Map(
    descendants(numbering, 'w:num').map((one) => [
      String(one.attributes['w:numId']),
      {
        abstract: propertyOf(one, 'w:abstractNumId') ?? '',
        starts: new Map(
          descendants(one, 'w:lvlOverride').map((override) => [
            Number(override.attributes['w:ilvl']),
            Number(propertyOf(override, 'w:startOverride')),
          ]),
        ),
      },
    ]),
  );
  const byStyle = new Map(
    descendants(styles, 'w:style').map((style) => [
      String(style.attributes['w:styleId']),
      child(child(style, 'w:pPr'), 'w:numPr'),
    ]),
  );
  const counters = new Map<string, (number | undefined)[]>();
  return (paragraph) => {
    const look = child(paragraph, 'w:pPr');
    const place = child(look, 'w:numPr') ?? byStyle.get(propertyOf(look, 'w:pStyle') ?? '');
    const num = nums.get(propertyOf(place, 'w:numId') ?? '0');
    if (num === undefined) return '';
    const at = Number(propertyOf(place, 'w:ilvl') ?? 0);
    const levels = abstracts.get(num.abstract) ?? [];
    const values = counters.get(num.abstract) ?? [];
    counters.set(num.abstract, values);
    values[at] = num.starts.get(at) ?? (values[at] ?? 0) + 1;
    num.starts.delete(at);
    for (const [index, { restart }] of levels.entries()) {
      if (index > at && restart > at) values[index] = undefined;
      if (index < at) values[index] ??= 1;
    }
    return (levels[at]?.template ?? '').replace(/%(\d)/g, (_, digit: string) => {
      const index = Number(digit) - 1;
      return printed(levels[index]?.format ?? '', values[index] ?? 1);
    });
  };
}

function printed(format: string, number: number): string {
  if (format === 'russianLower') {
    return (LETTERS[(number - 1) % 29] ?? '').repeat(Math.floor((number - 1) / 29) + 1);
  }
  if (format !== 'upperRoman') return String(number);
  const tens = ['', 'X', 'XX', 'XXX', 'XL', 'L', 'LX', 'LXX', 'LXXX', 'XC'][Math.floor(number / 10) % 10];
  return `${tens}${['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'][number % 10]}`;
}
