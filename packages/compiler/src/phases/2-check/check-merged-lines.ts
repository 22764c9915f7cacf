import { diagnostic } from '@polozh/diagnostics';
import type { Block, Inline } from '@polozh/syntax';
import { endsInInitials } from '../../own-ending.ts';
import type { Check, CheckContext } from './check.ts';

/** Words from one end of a source line to the other. */
type Line = readonly Inline[];

/** Nobody breaks sentences into lines as short as this. */
const NARROWEST = 40;

const TICKED = /^(?:[☑☒]|\[[xхXХ]\])\s/u;
/** «Председатель – …», «Секретарь комиссии: …». */
const LABEL = /^[А-ЯЁ][А-Яа-яЁё]+(?:[ \u00a0][А-Яа-яЁё]+){0,3}(?:\s[–—-]\s|:(?:\s|$))/u;

/** «Ким Е.А. – поддержала», «Орлова Т.И. (секретарь) – …». */
const SPEAKER =
  /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?[ \u00a0][А-ЯЁ]\.[ \u00a0]?[А-ЯЁ]\.(?:[ \u00a0]*\([^)]*\))?[ \u00a0]*[–—-]\s/u;

/** Lines that were to stay lines (names of those present, boxes to tick) and run into one paragraph. */
export const checkMergedLines: Check = ({ report }) => ({
  block: (block) => {
    const content = proseOf(block);
    if (!content.some((node) => node.kind === 'soft-break')) return;
    const lines = linesIn(content);
    if (lines.some(isOtherwiseTold)) return;
    const head = block.kind === 'paragraph' ? headOf(lines) : null;
    if (head !== null) {
      reportAt(lines[1]?.[0], head, report);
      return;
    }
    const widest = Math.max(NARROWEST, ...lines.map(lengthOf));
    let found = lines.length > 0 && isBoxed(lines[0] as Line) ? 1 : 0;
    let first: Inline | null = null;
    for (let index = 1; index < lines.length; index++) {
      const weight = breakBetween(lines[index - 1] as Line, lines[index] as Line, widest);
      if (weight === 0) continue;
      found += weight;
      first ??= lines[index]?.[0] ?? null;
    }
    if (first !== null && found > 1) reportAt(first, 'lines', report);
  },
});

function reportAt(node: Inline | undefined, place: Head | 'lines', report: CheckContext['report']): void {
  if (node === undefined) return;
  const { file, start, end } = node.span;
  report(diagnostic('merged-lines', { file, start, end: Math.min(end, start + 30) }, { place }));
}

/** What stands at the head of an act or of its appendix. */
type Head = 'approval' | 'agreement' | 'title' | 'appendix';

const CAPITALS = /^[А-ЯЁ]{6,}(?:[ \u00a0]+(?:[А-ЯЁ]+|№(?:[ \u00a0]?\d\S*)?|_+))*$/u;
const APPENDIX = /^Приложени[ея](?:[ \u00a0]+(?:№|N)?[ \u00a0]*\d+)?$/u;

/** What the first line of a paragraph begins where it stands in its own line; `null` where it begins a sentence. */
function headOf([first = [], second]: readonly Line[]): Head | null {
  if (second === undefined || first.length > 1) return null;
  const above = textOf(first[0]).trim();
  const below = textOf(second[0]);
  if (APPENDIX.test(above)) return /^к\s/u.test(below) ? 'appendix' : null;
  if (!CAPITALS.test(above) || !/[а-яё]/u.test(below)) return null;
  if (/^УТВЕРЖД/u.test(above)) return 'approval';
  return /^СОГЛАСОВАН/u.test(above) ? 'agreement' : 'title';
}

const NONE: readonly Inline[] = [];

const proseOf = (block: Block): readonly Inline[] =>
  block.kind === 'paragraph' || block.kind === 'clause' || block.kind === 'item' ? block.content : NONE;

function linesIn(content: readonly Inline[]): readonly Line[] {
  const lines: Inline[][] = [[]];
  for (const node of content) {
    if (node.kind === 'soft-break') lines.push([]);
    else lines[lines.length - 1]?.push(node);
  }
  return lines.filter((line) => line.length > 0);
}

/** How much speaks for a break that was meant: one such may be chance. */
function breakBetween(above: Line, line: Line, widest: number): number {
  if (isBoxed(line)) return 1;
  const next = textOf(line[0]);
  if (SPEAKER.test(next) && (endsIn(above, ':') || (endsIn(above, '.;!?…') && SPEAKER.test(textOf(above[0])))))
    return 2;
  if (!/^[«"]?[А-ЯЁ]/u.test(next) || !isOpen(above)) return 0;
  if (LABEL.test(next) && LABEL.test(textOf(above[0]))) return 2;
  const word = next.search(/\s|$/u);
  return lengthOf(above) + 1 + word <= widest ? 1 : 0;
}

const textOf = (node: Inline | undefined): string => (node?.kind === 'text' && !node.escaped ? node.text : '');

const isBoxed = ([first]: Line): boolean => first?.kind === 'box' || TICKED.test(textOf(first));

const endsIn = (line: Line, signs: string): boolean => {
  const last = textOf(line[line.length - 1])
    .trimEnd()
    .slice(-1);
  return last !== '' && signs.includes(last);
};

/** A misspelt directive and a copied table run together too. */
const isOtherwiseTold = ([first]: Line): boolean => /^[/|]|\t/u.test(textOf(first));

/** In source characters. */
const lengthOf = (line: Line): number => (line[line.length - 1]?.span.end ?? 0) - (line[0]?.span.start ?? 0);

/** What ends no sentence; of conditional words and of a note behind a sentence it is not known. */
const OPEN: ReadonlySet<Inline['kind']> = new Set(['field-use', 'blank', 'box', 'reference', 'link']);

/** Whether no sign ends the line, so that a sentence would go on. */
function isOpen(line: Line): boolean {
  const last = line[line.length - 1];
  if (last === undefined || OPEN.has(last.kind)) return true;
  if (last.kind !== 'text') return false;
  const text = last.text.trimEnd();
  return /[A-Za-zА-Яа-яЁё0-9»)"]$/u.test(text) || endsInInitials(text);
}
