import { attribute, xmlEvents } from './xml-events.ts';

/** Where a paragraph is counted: a numbering and a level of it. */
export interface NumberedAt {
  readonly number: string;
  readonly level: number;
}

/** Counts the paragraphs of a document as Word does. */
export interface NumberCounter {
  /** The label of the next paragraph of a numbering: «2.3.», «–»; empty where it has none. */
  readonly next: (at: NumberedAt) => string;
}

interface Level {
  start: number;
  format: string;
  text: string;
  /** The level whose next number starts this one anew, from 1; 0 for none. */
  restart: number | null;
}

const LETTERS = 'абвгдежзиклмнпрстуфхцшщэюя';

/** @param xml the part `numbering.xml`; empty where there is none */
export function createNumberCounter(xml: string): NumberCounter {
  const levels = new Map<string, Level[]>();
  const abstractOf = new Map<string, string>();
  const starts = new Map<string, number>();
  let abstract = '';
  let number = '';
  let at = 0;
  for (const event of xmlEvents(xml)) {
    if (event.kind !== 'open') continue;
    const value = attribute(event.attributes, 'val') ?? '';
    const level = levels.get(abstract)?.[at];
    switch (event.name) {
      case 'w:abstractNum':
        abstract = attribute(event.attributes, 'abstractNumId') ?? '';
        levels.set(abstract, []);
        break;
      case 'w:lvl':
        at = Number(attribute(event.attributes, 'ilvl'));
        (levels.get(abstract) as Level[])[at] = { start: 1, format: 'decimal', text: '', restart: null };
        break;
      case 'w:start':
        if (level !== undefined) level.start = Number(value);
        break;
      case 'w:numFmt':
        if (level !== undefined) level.format = value;
        break;
      case 'w:lvlText':
        if (level !== undefined) level.text = value;
        break;
      case 'w:lvlRestart':
        if (level !== undefined) level.restart = Number(value);
        break;
      case 'w:num':
        number = attribute(event.attributes, 'numId') ?? '';
        break;
      case 'w:abstractNumId':
        abstractOf.set(number, value);
        break;
      case 'w:lvlOverride':
        at = Number(attribute(event.attributes, 'ilvl'));
        break;
      case 'w:startOverride':
        starts.set(`${number} ${at}`, Number(value));
        break;
    }
  }
  const counts = new Map<string, (number | undefined)[]>();
  return {
    next({ number: id, level }) {
      const owner = abstractOf.get(id) ?? '';
      const own = levels.get(owner) ?? [];
      const current = counts.get(owner) ?? [];
      counts.set(owner, current);
      const override = starts.get(`${id} ${level}`);
      if (override !== undefined) {
        // A numbering that starts anew does so once, with its first paragraph.
        current[level] = override - 1;
        starts.delete(`${id} ${level}`);
      }
      current[level] = (current[level] ?? (own[level]?.start ?? 1) - 1) + 1;
      for (let below = level + 1; below < own.length; below++)
        if (own[below]?.restart !== 0 && level < (own[below]?.restart ?? below)) current[below] = undefined;
      if (own[level]?.format === 'bullet') return own[level].text;
      return (own[level]?.text ?? '').replace(/%(\d)/g, (_, digit: string) => {
        const index = Number(digit) - 1;
        return printed(current[index] ?? own[index]?.start ?? 1, own[index]?.format ?? 'decimal');
      });
    },
  };
}

function printed(value: number, format: string): string {
  if (format === 'russianLower') return LETTERS.charAt((value - 1) % LETTERS.length);
  return format === 'upperRoman' ? roman(value) : String(value);
}

const ROMAN: readonly (readonly [string, number])[] = [
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
];

function roman(value: number): string {
  let left = value;
  let text = '';
  for (const [sign, worth] of ROMAN) for (; left >= worth; left -= worth) text += sign;
  return text;
}
