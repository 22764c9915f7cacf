import type { XmlElement, XmlNode } from '../src/xml/element.ts';

const words = (text: string): readonly string[] => text.split(' ');

/** The order of children that the schemas of ISO 29500-4 ask for, of the elements that the renderer writes; all may be absent. */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  'w:pPr': words(
    'pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId cnfStyle rPr sectPr pPrChange',
  ),
  'w:rPr': words(
    'ins del moveFrom moveTo rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange',
  ),
  'w:numPr': words('ilvl numId numberingChange ins'),
  'w:sdt': words('sdtPr sdtEndPr sdtContent'),
  'w:tbl': words('tblPr tblGrid tr'),
  'w:tblPr': words(
    'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook',
  ),
  'w:tr': words('tblPrEx trPr tc'),
  'w:trPr': words('cantSplit trHeight tblHeader ins del'),
  'w:tcPr': words('cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign'),
  'w:tblBorders': words('top left bottom right insideH insideV'),
  'w:tblCellMar': words('top left bottom right'),
  'w:sectPr': words(
    'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType cols titlePg docGrid',
  ),
  'w:numbering': words('abstractNum num'),
  'w:abstractNum': words('nsid multiLevelType tmpl name styleLink numStyleLink lvl'),
  'w:lvl': words('start numFmt lvlRestart pStyle isLgl suff lvlText lvlPicBulletId legacy lvlJc pPr rPr'),
  'w:num': words('abstractNumId lvlOverride'),
  'w:lvlOverride': words('startOverride lvl'),
  'w:styles': words('docDefaults latentStyles style'),
  'w:docDefaults': words('rPrDefault pPrDefault'),
  'w:style': words(
    'name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat locked pPr rPr tblPr',
  ),
  'w:settings': words(
    'embedTrueTypeFonts defaultTabStop autoHyphenation consecutiveHyphenLimit hyphenationZone doNotHyphenateCaps characterSpacingControl updateFields footnotePr endnotePr compat themeFontLang decimalSymbol listSeparator',
  ),
  'w:font': words(
    'altName panose1 charset family notTrueType pitch sig embedRegular embedBold embedItalic embedBoldItalic',
  ),
  'w:body': words('p|tbl|moveFromRangeStart|moveFromRangeEnd|moveToRangeStart|moveToRangeEnd sectPr'),
};

/** Where a block, and not its text, may stand. */
const LAST_IS_PARAGRAPH: ReadonlySet<string> = new Set(['w:tc', 'w:footnote', 'w:hdr']);

/** What may hold runs and what stands among them. */
const INLINE = words(
  'pPr r hyperlink fldSimple sdt bookmarkStart bookmarkEnd ins del moveFrom moveTo moveFromRangeStart moveFromRangeEnd moveToRangeStart moveToRangeEnd',
);
const HOLDS: Readonly<Record<string, readonly string[]>> = {
  'w:p': INLINE,
  'w:hyperlink': INLINE.slice(1),
  'w:fldSimple': ['r'],
  'w:sdtContent': ['r'],
  // Links and simple fields may not stand in a change, only around one.
  ...Object.fromEntries(['w:ins', 'w:del', 'w:moveFrom', 'w:moveTo'].map((name) => [name, ['r']])),
  // What came may have gone at once.
  'w:ins': ['r', 'del'],
};

/** What in an element is not as the schemas have it; words in places are told by their path. */
export function schemaFaults(node: XmlNode, path = ''): readonly string[] {
  if (typeof node === 'string') return [];
  const here = `${path}/${node.name}`;
  const names = node.children.filter((child): child is XmlElement => typeof child !== 'string').map(({ name }) => name);
  return [
    ...orderFaults(node.name, names).map((fault) => `${here}: ${fault}`),
    ...node.children.flatMap((child) => schemaFaults(child, here)),
  ];
}

function orderFaults(name: string, children: readonly string[]): readonly string[] {
  const order = ORDER[name];
  const faults: string[] = [];
  if (order !== undefined) {
    const places = children.map((child) => order.findIndex((one) => one.split('|').includes(child.slice(2))));
    for (const [index, place] of places.entries()) {
      if (place < 0) faults.push(`${children[index]} may not stand here`);
      else if (place < Math.max(...places.slice(0, index), 0)) faults.push(`${children[index]} stands too late`);
    }
  }
  const held = HOLDS[name];
  // The w:ins of a paragraph's mark and of a row is empty, so it holds nothing wrong.
  if (held !== undefined) {
    for (const child of children) if (!held.includes(child.slice(2))) faults.push(`${child} may not stand here`);
  }
  if (LAST_IS_PARAGRAPH.has(name) && children.length > 0 && children.at(-1) !== 'w:p')
    faults.push('does not end with a paragraph');
  return faults;
}
