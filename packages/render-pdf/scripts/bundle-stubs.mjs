// For those who bundle this package: modules that pdfmake, pdfkit and fontkit import for what a
// regulation never has (SVG, QR codes, PNG, encryption, WOFF2, line breaking by UAX 14). Nothing here runs them, and
// leaving them out halves what has to be loaded before the first page.

/** Paths as the libraries import them, and what an empty module has to offer in their stead. */
export const STUBS = [
  { filter: /^unicode-trie$/, contents: 'module.exports = class { get() { return 0; } };' },
  {
    filter: /^unicode-properties$/,
    contents:
      'module.exports = { isMark: () => false, getCategory: () => "Lo", getScript: () => "Cyrillic", getCombiningClass: () => "Not_Reordered" };',
  },
  { filter: /^linebreak$/, contents: 'module.exports = class {};' },
  { filter: /^png-js$/, contents: 'module.exports = class {};' },
  { filter: /^brotli\/decompress(\.js)?$/, contents: 'module.exports = () => {};' },
  { filter: /^@noble\//, contents: 'module.exports = {};' },
  // Streams are packed by fflate.
  { filter: /^(node:)?zlib$/, contents: 'module.exports = {};' },
  // pdfkit's document is a stream; the renderer collects its pieces itself.
  {
    filter: /^(node:)?stream$/,
    contents: `class Readable {
      push() { return true; }
      on() { return this; }
      emit() { return false; }
    }
    module.exports = { Readable };`,
  },
  // js-md5 asks for it where there is one, and hashes attachments by it.
  {
    filter: /^(node:)?crypto$/,
    contents: "module.exports = { createHash: (name) => process.getBuiltinModule('node:crypto').createHash(name) };",
  },
];

/** The libraries whose imports are looked at. */
const LIBRARIES = /[\\/](?:pdfmake|pdfkit|fontkit|js-md5)[@\\/]/;

/** @returns {import('esbuild').Plugin} */
export function pdfStubs() {
  return {
    name: 'polozh-pdf-stubs',
    setup(build) {
      STUBS.forEach(({ filter, contents }, index) => {
        build.onResolve({ filter }, ({ importer, path }) =>
          LIBRARIES.test(importer) ? { path, namespace: `polozh-stub-${index}` } : undefined,
        );
        build.onLoad({ filter: /.*/, namespace: `polozh-stub-${index}` }, () => ({ contents, loader: 'js' }));
      });
    },
  };
}
