import type { Style } from '@polozh/document';
import { STYLE_NAMES, TABLE_STYLE_NAME } from '../labels.ts';
import type { NumberingPlan } from '../numbering/plan-numbering.ts';
import { type ParagraphStyle, paragraphStyles } from '../styles/paragraph-styles.ts';
import { PARAGRAPH_STYLES, type StyleId, TABLE_STYLE } from '../styles/style-ids.ts';
import { halfPoints, twips } from '../word/measures.ts';
import { fonts, type NumberPlace, paragraphProperties, type RunProperties, runProperties } from '../word/properties.ts';
import { element, flag, value, type XmlElement } from '../xml/element.ts';
import { PLAIN_NAMESPACES } from './namespaces.ts';

/** Between a cell's border and its text, mm. */
const CELL_MARGIN = 1.5;

/** word/styles.xml (ISO 29500-1, 17.7); `styles` of the plan bind sections and clauses to their numbers. */
export function stylesPart(style: Style, font: string, { styles }: NumberingPlan): XmlElement {
  const definitions = paragraphStyles(style);
  const numbers: ReadonlyMap<StyleId, NumberPlace> = styles;
  return element('w:styles', PLAIN_NAMESPACES, [
    defaults(style, font),
    ...PARAGRAPH_STYLES.map((id) => paragraphStyle(id, definitions[id], numbers.get(id))),
    characterStyle('FootnoteReference', { superscript: true }),
    characterStyle('Hyperlink', {}),
    NORMAL_TABLE,
    BORDERED_TABLE,
  ]);
}

const defaults = (style: Style, font: string): XmlElement =>
  element('w:docDefaults', {}, [
    element('w:rPrDefault', {}, [
      element('w:rPr', {}, [
        fonts(font),
        value('w:sz', halfPoints(style.fontSize)),
        value('w:szCs', halfPoints(style.fontSize)),
        element('w:lang', { 'w:val': 'ru-RU', 'w:eastAsia': 'ru-RU', 'w:bidi': 'ar-SA' }),
      ]),
    ]),
    element('w:pPrDefault', {}, [
      element('w:pPr', {}, [
        flag('w:widowControl'),
        element('w:spacing', { 'w:before': 0, 'w:after': 0, 'w:line': 240, 'w:lineRule': 'auto' }),
      ]),
    ]),
  ]);

function paragraphStyle(
  id: StyleId,
  { basedOn, next, paragraph, run = {}, hidden }: ParagraphStyle,
  number: NumberPlace | undefined,
): XmlElement {
  const look = paragraphProperties(number === undefined ? paragraph : { ...paragraph, number });
  const type = runProperties(run);
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:styleId': id, ...(basedOn === null ? { 'w:default': 1 } : custom(id)) },
    [
      value('w:name', STYLE_NAMES[id]),
      ...(basedOn === null ? [] : [value('w:basedOn', basedOn)]),
      ...(next === undefined ? [] : [value('w:next', next)]),
      ...(hidden ? [value('w:uiPriority', 99)] : [flag('w:qFormat')]),
      ...(look === null ? [] : [look]),
      ...(type === null ? [] : [type]),
    ],
  );
}

const characterStyle = (id: 'FootnoteReference' | 'Hyperlink', type: RunProperties): XmlElement => {
  const look = runProperties(type);
  return element('w:style', { 'w:type': 'character', 'w:styleId': id }, [
    value('w:name', STYLE_NAMES[id]),
    value('w:uiPriority', 99),
    ...(look === null ? [] : [look]),
  ]);
};

/** Word's own styles are told by their Latin names. */
const custom = (id: StyleId) => (/^[A-Za-z0-9 ]+$/.test(STYLE_NAMES[id]) ? {} : { 'w:customStyle': 1 });

const tableMargins = (width: number): XmlElement =>
  element(
    'w:tblCellMar',
    {},
    ['w:left', 'w:right'].map((side) => element(side, { 'w:w': width, 'w:type': 'dxa' })),
  );

const NORMAL_TABLE: XmlElement = element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
  value('w:name', 'Normal Table'),
  value('w:uiPriority', 99),
  element('w:tblPr', {}, [tableMargins(twips(CELL_MARGIN))]),
]);

const SIDES = ['w:top', 'w:left', 'w:bottom', 'w:right', 'w:insideH', 'w:insideV'];

const BORDERED_TABLE: XmlElement = element(
  'w:style',
  { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': TABLE_STYLE },
  [
    value('w:name', TABLE_STYLE_NAME),
    value('w:basedOn', 'TableNormal'),
    value('w:uiPriority', 59),
    flag('w:qFormat'),
    element('w:tblPr', {}, [
      element(
        'w:tblBorders',
        {},
        SIDES.map((side) => element(side, { 'w:val': 'single', 'w:sz': 4, 'w:space': 0, 'w:color': 'auto' })),
      ),
      tableMargins(twips(CELL_MARGIN)),
    ]),
  ],
);
