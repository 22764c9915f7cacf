// What pdfmake, pdfkit and fontkit import of Node, in the little that this project runs of it, and the stubs of
// render-pdf for what it never runs.
import { createRequire } from 'node:module';
import { STUBS } from '../../../packages/render-pdf/scripts/bundle-stubs.mjs';

const NODE = {
  events: `class EventEmitter {
    handlers = new Map();
    on(name, handler) { this.handlers.set(name, [...(this.handlers.get(name) ?? []), handler]); return this; }
    addListener(name, handler) { return this.on(name, handler); }
    removeListener(name, handler) {
      this.handlers.set(name, (this.handlers.get(name) ?? []).filter((other) => other !== handler));
      return this;
    }
    emit(name, ...parameters) { for (const handler of this.handlers.get(name) ?? []) handler.apply(this, parameters); }
  }
  EventEmitter.EventEmitter = EventEmitter;
  module.exports = EventEmitter;`,
  // Files are not read.
  fs: 'module.exports = {};',
};

/** Where pdfkit and the PDF renderer get their `Buffer` from: the package, not Node's module of the same name. */
export const BUFFER = createRequire(import.meta.url).resolve('buffer/');

const PREFIX = '\0polozh-pdf:';
const LIBRARIES = /node_modules[\\/](\.pnpm[\\/])?(pdfmake|pdfkit|fontkit)/;

/** @returns {import('vite').Plugin} */
export function pdfInBrowser() {
  const modules = [
    ...Object.entries(NODE).map(([name, contents]) => ({ filter: new RegExp(`^(node:)?${name}$`), contents })),
    ...STUBS,
  ];
  return {
    name: 'polozh-pdf-in-browser',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined || !LIBRARIES.test(importer)) return null;
      const index = modules.findIndex(({ filter }) => filter.test(source));
      return index < 0 ? null : `${PREFIX}${index}.cjs`;
    },
    load(id) {
      if (!id.startsWith(PREFIX)) return null;
      return { code: modules[Number.parseInt(id.slice(PREFIX.length), 10)]?.contents ?? '', moduleType: 'js' };
    },
  };
}
