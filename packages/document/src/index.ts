export type * from './block.ts';
export type * from './change.ts';
export type { Document, Metadata, Note, Part } from './document.ts';
export { contentsPlace, partDepth } from './look/contents.ts';
export { fittingBlank } from './look/fitting-blank.ts';
export { joinsNext, staysWith, staysWithLast } from './look/keeping.ts';
export { leadWidth } from './look/lead.ts';
export { partStyle } from './look/part-style.ts';
export { requisiteWidth, rowWidths, textWidth } from './look/requisite-widths.ts';
export { SIGNATURE_GUTTER, signatureColumns } from './look/signature-columns.ts';
export { BLANK_ROW_HEIGHT, COLUMN_GAP, MARKER_ROOM, noteSize, POINTS_PER_MM, tinySize } from './look/sizes.ts';
export { REQUISITE_SPACES, SPACES, type Space } from './look/spaces.ts';
export { wholeNumbers } from './look/whole-numbers.ts';
export { wordsWidth } from './look/words-width.ts';
export { plainText } from './plain-text.ts';
export {
  type BlockHandlers,
  type EmbeddedFile,
  handleBlock,
  handleRun,
  type Renderer,
  type RenderOptions,
  type RunHandlers,
} from './renderer.ts';
export type * from './run.ts';
export { STYLE_PROFILES, type Style, type StyleProfile } from './style.ts';
