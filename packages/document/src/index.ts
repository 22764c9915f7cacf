export type * from './block.ts';
export type * from './change.ts';
export type { Document, Metadata, Note, Part } from './document.ts';
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
