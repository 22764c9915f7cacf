// Bundles the program into dist/: a small entry, and packs of modules that are loaded when something in them is asked for.
// Then runs it on some documents and stores V8's code cache of each pack, which makes the start cheap.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { pdfStubs } from '../../../packages/render-pdf/scripts/bundle-stubs.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../dist');

/** What is always loaded together is one pack, for each file costs half a millisecond: a pack's name, and the sources that it serves. */
const PACKS = [
  ['main', ['src/main.ts']],
  ['core', ['src/actions/check.ts']],
  ['assembly', ['src/actions/build.ts']],
];
/** Modules that several later packs share go to the last of those above, unless they are longer than this, in bytes. */
const SHARED_LIMIT = 8192;

const common = { platform: 'node', target: 'node20', minify: true, legalComments: 'none', logLevel: 'error' };
const bundled = { ...common, absWorkingDir: here('..'), outdir: dist, bundle: true };

/** The program as modules: only these can share what they have in common. */
const { outputFiles, metafile } = await esbuild.build({
  ...bundled,
  entryPoints: ['src/main.ts'],
  format: 'esm',
  splitting: true,
  write: false,
  metafile: true,
  // Its build for Node loads thirty modules of Node's for workers that nobody starts.
  alias: { fflate: 'fflate/browser' },
  plugins: [pdfStubs()],
});
const modules = Object.entries(metafile.outputs);

/** Modules that are loaded with one of the given: itself and what it imports, and what that imports. */
function loadedWith(paths) {
  const found = new Set();
  for (const waiting = [...paths]; waiting.length > 0; ) {
    const path = waiting.pop();
    if (found.has(path)) continue;
    found.add(path);
    for (const imported of metafile.outputs[path].imports)
      if (imported.kind === 'import-statement' && !imported.external) waiting.push(imported.path);
  }
  return found;
}

/** The pack of a source that is loaded alone: the package's folder, or the folder and name of a file that is a part of a package. */
function packName(source) {
  const match = /(?:packages\/([^/]+)\/)?src\/(?:index\.ts$|(.*)\.ts$)/.exec(source);
  return (match[2] ?? match[1]).replaceAll('/', '-');
}

/** The library or package that most of a module's code is from. */
function ownerOf(path) {
  const [[largest]] = Object.entries(metafile.outputs[path].inputs).sort(
    (a, b) => b[1].bytesInOutput - a[1].bytesInOutput,
  );
  return /(?:.*node_modules\/|packages\/)([^/]+)/.exec(largest)?.[1] ?? 'cli';
}

/** The pack of each module. */
const packs = new Map();
for (const [name, sources] of PACKS) {
  const roots = modules.filter(([, { entryPoint }]) => sources.includes(entryPoint)).map(([path]) => path);
  for (const path of loadedWith(roots)) if (!packs.has(path)) packs.set(path, name);
}
for (const [path, { entryPoint, bytes }] of modules) {
  if (packs.has(path)) continue;
  if (entryPoint !== undefined) packs.set(path, packName(entryPoint));
  else packs.set(path, bytes < SHARED_LIMIT ? PACKS.at(-1)[0] : `shared-${ownerOf(path)}`);
}
/** A module's name as the entry's `load` takes it: «pack#module». */
const names = new Map(modules.map(([path], index) => [basename(path), `${packs.get(path)}#${index}`]));

async function asCommonJs({ path, text }) {
  const { code } = await esbuild.transform(text, { ...common, format: 'cjs', supported: { 'dynamic-import': false } });
  // What esbuild leaves as it is stands in regular expressions, where an escape means the same.
  const ascii = code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
  const linked = ascii.replaceAll(/require\("\.\/([^"]+)"\)/g, (_, other) => `require("./${names.get(other)}")`);
  return { name: names.get(basename(path)), code: linked };
}

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
const contents = new Map();
for (const { name, code } of await Promise.all(outputFiles.map(asCommonJs))) {
  const [pack, index] = name.split('#');
  contents.set(pack, [...(contents.get(pack) ?? []), `${index}:function(exports,require,module){${code}\n}`]);
}
for (const [pack, functions] of contents) writeFileSync(`${dist}/${pack}.js`, `({${functions.join(',')}})`);
await esbuild.build({
  ...bundled,
  entryPoints: { polozh: 'src/entry.ts' },
  outExtension: { '.js': '.cjs' },
  format: 'cjs',
  define: { MAIN: JSON.stringify(names.get('main.js')) },
  banner: { js: '#!/usr/bin/env node' },
});
chmodSync(`${dist}/polozh.cjs`, 0o755);
const sample = here('../../../fixtures/regulations/sferum/sferum.polozh');
execFileSync(process.execPath, [here('./warm-up.cjs'), dist, sample], { stdio: ['ignore', 'ignore', 'inherit'] });
