import type { Decoration } from '../content/decoration.ts';
import type { MarkedContent } from './marked-content.ts';
import type { PdfFile } from './pdf-file.ts';

/** A stretch of decorated words: pt from the page's top left corner. */
export interface Decorated {
  readonly decoration: Decoration;
  readonly left: number;
  readonly right: number;
  readonly baseline: number;
  /** Size of the letters, pt. */
  readonly size: number;
}

interface Look {
  /** Red, green and blue of words and lines; all have 7 : 1 on white at least. */
  readonly colour: string;
  /** Lines below the baseline as shares of the letters' size; those above it strike through. */
  readonly lines: readonly number[];
  readonly dashed?: true;
}

const LOOKS: Readonly<Record<Decoration, Look>> = {
  inserted: { colour: '0 0.24 0.55', lines: [0.12] },
  deleted: { colour: '0.6 0.05 0.05', lines: [-0.26] },
  'moved-here': { colour: '0 0.33 0.16', lines: [0.1, 0.17] },
  'moved-away': { colour: '0 0.33 0.16', lines: [-0.23, -0.3] },
  restyled: { colour: '0 0 0', lines: [0.12], dashed: true },
  placeholder: { colour: '0 0 0', lines: [0.12], dashed: true },
};

/** Width of the lines as a share of the letters' size. */
const LINE_WIDTH = 0.045;

/** The operator that gives letters their decoration's colour. */
export const colourOf = (decoration: Decoration | null): string =>
  `${decoration === null ? '0 0 0' : LOOKS[decoration].colour} rg`;

/** Draws the lines of decorated words; they are artifacts. */
export function paintDecorations(file: PdfFile, marks: MarkedContent, stretches: readonly Decorated[]): void {
  if (stretches.length === 0) return;
  marks.switchTo('artifact');
  file.addContent('q');
  for (const { decoration, left, right, baseline, size } of stretches) {
    const { colour, lines, dashed } = LOOKS[decoration];
    file.addContent(`${colour} RG ${fixed(size * LINE_WIDTH)} w [${dashed ? '1.5 1.5' : ''}] 0 d`);
    for (const share of lines) {
      const y = fixed(baseline + share * size);
      file.addContent(`${fixed(left)} ${y} m ${fixed(right)} ${y} l S`);
    }
  }
  file.addContent('Q');
}

const fixed = (value: number): string => String(Math.round(value * 1000) / 1000);
