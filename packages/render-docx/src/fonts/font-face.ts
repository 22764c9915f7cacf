/** A face that a document can carry, as the file of a font is. */
export interface FontFace {
  readonly kind: 'Regular' | 'Bold' | 'Italic' | 'BoldItalic';
  readonly bytes: Uint8Array;
}

/** The family that a document is set in; one that it carries is no other's, so that no machine sets it otherwise. */
export interface FontFamily {
  readonly name: string;
  /** What to take where the family is absent. */
  readonly instead: string;
  /** What the document carries of it. */
  readonly faces: readonly FontFace[];
}

/** The face that every Word has; Liberation Serif and Tinos have its widths where it is absent. */
export const TIMES: FontFamily = { name: 'Times New Roman', instead: 'Liberation Serif', faces: [] };
