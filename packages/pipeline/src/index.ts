export { FORMAT_NAMES, FORMATS, type Format } from './formats.ts';
export { loadSource, type ReadText } from './load-source.ts';
export { createDocumentMaker, type DocumentMaker, type Filling, outputName, prepare, variantsOf } from './prepare.ts';
export { readEmbedded } from './read-embedded.ts';
export { readPrintedText } from './read-printed-text.ts';
