import type { Style } from '@polozh/document';
import type { AbstractNumbering, NumberingInstance } from '../numbering/counting.ts';
import type { NumberLevel } from '../numbering/levels.ts';
import type { NumberingPlan } from '../numbering/plan-numbering.ts';
import type { NumberedStyle } from '../styles/style-ids.ts';
import { listIndent } from '../word/list-indent.ts';
import { twips } from '../word/measures.ts';
import { indentation } from '../word/properties.ts';
import { element, value, type XmlElement } from '../xml/element.ts';
import { PLAIN_NAMESPACES } from './namespaces.ts';

/** word/numbering.xml (ISO 29500-1, 17.9). */
export function numberingPart({ abstracts, instances, styles }: NumberingPlan, style: Style): XmlElement {
  const boundStyle = (abstract: number, level: number): NumberedStyle | undefined =>
    [...styles].find(([, place]) => instances[place.num - 1]?.abstract === abstract && place.level === level)?.[0];
  return element('w:numbering', PLAIN_NAMESPACES, [
    ...abstracts.map((abstract) => abstractXml(abstract, style, boundStyle)),
    ...instances.map(instanceXml),
  ]);
}

const abstractXml = (
  { id, hanging, levels }: AbstractNumbering,
  style: Style,
  boundStyle: (abstract: number, level: number) => NumberedStyle | undefined,
): XmlElement =>
  element('w:abstractNum', { 'w:abstractNumId': id }, [
    // Word joins lists of equal nsid when texts are pasted together: each gets its own, and always the same.
    value('w:nsid', (0x50_4f_00_01 + id).toString(16).toUpperCase()),
    value('w:multiLevelType', 'multilevel'),
    ...levels.map((level, index) => levelXml(level, index, hanging, style, boundStyle(id, index))),
  ]);

function levelXml(
  { format, template, restartAfter }: NumberLevel,
  index: number,
  hanging: boolean,
  style: Style,
  bound: NumberedStyle | undefined,
): XmlElement {
  const running = { left: 0, firstLine: bound === 'Heading1' || bound === 'Heading2' ? 0 : twips(style.indent) };
  const restart = restartAfter === null ? 0 : restartAfter + 1;
  return element('w:lvl', { 'w:ilvl': index }, [
    value('w:start', 1),
    value('w:numFmt', format),
    ...(restart === index ? [] : [value('w:lvlRestart', restart)]),
    ...(bound === undefined ? [] : [value('w:pStyle', bound)]),
    ...(hanging ? [] : [value('w:suff', 'space')]),
    value('w:lvlText', template),
    value('w:lvlJc', 'left'),
    element('w:pPr', {}, [indentation(hanging ? listIndent(style, index + 1) : running)]),
  ]);
}

const instanceXml = ({ num, abstract, start }: NumberingInstance): XmlElement =>
  element('w:num', { 'w:numId': num }, [
    value('w:abstractNumId', abstract),
    ...(start === null
      ? []
      : [element('w:lvlOverride', { 'w:ilvl': start.level }, [value('w:startOverride', start.value)])]),
  ]);
