// Measures the program against bare Node and against a peer in the same run: interleaved rounds, medians, ratios.
//   npm run bench            ten rounds        npm run bench -- --rounds 3
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Markdoc from '@markdoc/markdoc';
import esbuild from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 10;
const program = here('../dist/polozh.cjs');
const source = here('../../../fixtures/regulations/sferum/sferum.polozh');
const folder = mkdtempSync(join(tmpdir(), 'polozh-bench-'));
const out = ['--out', join(folder, 'out')];

const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];
const print = (rows) => console.table(rows);

/** Whole processes, in turn; each ratio is taken within its round, for the machine's speed drifts. */
function processes() {
  const one = (format) => [program, 'build', source, '--variant', 'школа', '--format', format, ...out];
  const commands = {
    'node -e 0': ['-e', '0'],
    'polozh --help': [program, '--help'],
    'polozh check': [program, 'check', source],
    'build, one HTML': one('html'),
    'build, one Markdown': one('md'),
    'build, one DOCX': one('docx'),
    'build, one PDF': one('pdf'),
    'build, all 16 files': [program, 'build', source, ...out],
  };
  const times = Object.fromEntries(Object.keys(commands).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, parameters] of Object.entries(commands)) {
      const start = performance.now();
      spawnSync(process.execPath, parameters, { stdio: 'ignore' });
      times[name].push(performance.now() - start);
    }
  }
  const bare = times['node -e 0'];
  return Object.entries(times).map(([name, list]) => ({
    command: name,
    'ms, median': Math.round(median(list)),
    'times bare node': median(list.map((time, i) => time / bare[i])).toFixed(2),
  }));
}

/** The compiler's parts as a module, for measurements within one process. */
async function load() {
  const entry = join(folder, 'entry.ts');
  const module = join(folder, 'module.mjs');
  const packages = (name) => JSON.stringify(here(`../../../packages/${name}/src/index.ts`));
  writeFileSync(
    entry,
    `export * from ${packages('syntax')}; export { prepare, createDocumentMaker } from ${packages('pipeline')}; export { renderHtml } from ${packages('render-html')}; export { renderMarkdown } from ${packages('render-markdown')};`,
  );
  await esbuild.build({
    entryPoints: [entry],
    outfile: module,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: 'import{createRequire as c}from"node:module";const require=c(import.meta.url);' },
  });
  return import(module);
}

/** Warm medians of two ways, run in turn. */
async function inTurn(ways, times) {
  const results = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = 0; i < times; i++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      results[name].push(performance.now() - start);
    }
  }
  return Object.fromEntries(
    Object.entries(results).map(([name, list]) => [name, median(list.slice(list.length >> 2))]),
  );
}

async function warm() {
  const { parse, prepare, createDocumentMaker, renderHtml, renderMarkdown } = await load();
  const text = readFileSync(source, 'utf8');
  const { make } = createDocumentMaker();
  const filling = { choices: new Map(), values: new Map(), final: false };
  const document = await make(prepare('a', new Map([['a', text]])).value, 'школа', filling);
  const markdown = new TextDecoder().decode((await renderMarkdown.render(document.value, { date: null })).value);
  const rows = [];
  const parsing = await inTurn(
    { polozh: () => parse('a', new Map([['a', text]])), markdoc: () => Markdoc.parse(markdown) },
    200,
  );
  const rate = (bytes, ms) => (bytes / ms / 1000).toFixed(1);
  rows.push({
    what: 'parse, MB/s',
    polozh: rate(Buffer.byteLength(text), parsing.polozh),
    markdoc: rate(Buffer.byteLength(markdown), parsing.markdoc),
  });
  const whole = await inTurn(
    {
      polozh: async () =>
        renderHtml.render((await make(prepare('a', new Map([['a', text]])).value, 'школа', filling)).value, {
          date: null,
        }),
      markdoc: () => Markdoc.renderers.html(Markdoc.transform(Markdoc.parse(markdown))),
    },
    200,
  );
  rows.push({ what: 'source to HTML, ms', polozh: whole.polozh.toFixed(2), markdoc: whole.markdoc.toFixed(2) });
  for (const times of [10, 100]) {
    const long =
      text.slice(0, text.indexOf('= Общие')) +
      text.slice(text.indexOf('= Общие'), text.indexOf('/сноска')).repeat(times) +
      text.slice(text.indexOf('/сноска'));
    const { polozh } = await inTurn({ polozh: () => parse('a', new Map([['a', long]])) }, 8);
    rows.push({
      what: `parse, ${times} times as long, MB/s`,
      polozh: rate(Buffer.byteLength(long), polozh),
      markdoc: '',
    });
  }
  return rows;
}

try {
  print(processes());
  print(await warm());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
