import { BOLD, BOLD_ITALIC, ITALIC, REGULAR } from '../../generated/tinos.ts';
import type { FontFamily } from './font-face.ts';

const decode = (base64: string): Uint8Array => Uint8Array.from(atob(base64), (unit) => unit.charCodeAt(0));

/** Tinos with its files: as wide as Times New Roman, under a licence that lets a document carry it. */
export const tinos = (): FontFamily => ({
  name: 'Tinos',
  instead: 'Times New Roman',
  faces: [
    { kind: 'Regular', bytes: decode(REGULAR) },
    { kind: 'Bold', bytes: decode(BOLD) },
    { kind: 'Italic', bytes: decode(ITALIC) },
    { kind: 'BoldItalic', bytes: decode(BOLD_ITALIC) },
  ],
});
