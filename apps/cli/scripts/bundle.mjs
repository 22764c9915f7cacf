// Bundles the program into dist/: a small entry, and a chunk for the core and for each part that is loaded when asked for;
// then runs it once on a small text and stores V8's code cache of each chunk, which makes the start cheap.
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';
import { pdfStubs } from '../../../packages/render-pdf/scripts/bundle-stubs.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

/** Files that become chunks: what some `import()` leads to. */
const chunks = new Map();

/** A chunk's name: the package's folder, or the file's own name for a part of a package. */
function chunkName(path) {
  const match = /packages[/\\]([^/\\]+)[/\\]src[/\\]index\.ts$/.exec(path);
  return `${match?.[1] ?? basename(path, '.ts')}.cjs`;
}

/** Turns every `import()` into a `require` of a chunk of its own. */
const split = {
  name: 'split',
  setup(build) {
    build.onResolve({ filter: /.*/ }, async (request) => {
      if (request.kind !== 'dynamic-import' || request.pluginData === 'split') return undefined;
      const { path } = await build.resolve(request.path, {
        kind: request.kind,
        importer: request.importer,
        resolveDir: request.resolveDir,
        pluginData: 'split',
      });
      const name = chunkName(path);
      if (!chunks.has(name)) chunks.set(name, { path, built: false });
      return { path: `./${name}`, external: true };
    });
  },
};

const bundle = (entry, outfile, plugins) =>
  esbuild.build({
    entryPoints: [entry],
    outfile: `${dist}/${outfile}`,
    bundle: true,
    minify: true,
    charset: 'utf8',
    platform: 'node',
    format: 'cjs',
    target: 'node20',
    supported: { 'dynamic-import': false },
    legalComments: 'none',
    logLevel: 'warning',
    plugins,
  });

await bundle(here('../src/entry.ts'), 'polozh.cjs', []);
await bundle(here('../src/main.ts'), 'main.cjs', [split, pdfStubs()]);
for (let waiting = [...chunks]; waiting.length > 0; waiting = [...chunks].filter(([, chunk]) => !chunk.built)) {
  for (const [name, chunk] of waiting) {
    await bundle(chunk.path, name, [split, pdfStubs()]);
    chunk.built = true;
  }
}
const shebang = '#!/usr/bin/env node\n';
const { readFileSync } = await import('node:fs');
writeFileSync(`${dist}/polozh.cjs`, shebang + readFileSync(`${dist}/polozh.cjs`, 'utf8'));
chmodSync(`${dist}/polozh.cjs`, 0o755);
execFileSync(process.execPath, [here('./warm-up.cjs'), dist], { stdio: ['ignore', 'ignore', 'inherit'] });
