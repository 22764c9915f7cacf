// Measures the comparison: two regulations of six pages against one HTML render in the same run, and long documents.
//   npm run bench
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'polozh-diff-bench-'));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

async function load() {
  const entry = join(folder, 'entry.ts');
  const module = join(folder, 'module.mjs');
  const from = (name) => JSON.stringify(here(`../../${name}/src/index.ts`));
  writeFileSync(
    entry,
    `export { compare, differencesOf } from ${from('diff')}; export { prepare, createDocumentMaker } from ${from('pipeline')}; export { renderHtml } from ${from('render-html')};`,
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

const FILLING = { choices: new Map(), values: new Map(), final: false };

/** Numbers that look random and are the same in every run. */
function createRandom(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state % below;
  };
}

const WORDS =
  'директор совет журнал приказ порядок учёт срок отчёт класс работник обучающийся платформа чат канал комиссия'.split(
    ' ',
  );

function clauses(count) {
  const random = createRandom(7);
  const sentence = (length) =>
    Array.from({ length }, () => WORDS[random(WORDS.length)] + (random(3) === 0 ? random(1000) : '')).join(' ');
  return Array.from(
    { length: count },
    (_, i) => `${i % 50 === 0 ? `= Раздел ${sentence(3)}\n\n` : ''}+ ${sentence(25)}.\n`,
  );
}

/** One clause in twenty has another word, one in a hundred is gone. */
function edited(list) {
  const random = createRandom(11);
  return list
    .map((clause) => (random(20) === 0 ? clause.replace(/\S+\.$/m, 'иначе.') : clause))
    .filter((clause) => clause.startsWith('=') || random(100) > 0);
}

async function short({ compare, differencesOf, prepare, createDocumentMaker, renderHtml }) {
  const text = readFileSync(here('../../../fixtures/regulations/sferum/sferum.polozh'), 'utf8');
  const { make } = createDocumentMaker();
  const analysis = prepare('a', new Map([['a', text]])).value;
  const [older, newer] = [(await make(analysis, 'школа', FILLING)).value, (await make(analysis, 'спо', FILLING)).value];
  const ways = {
    'one HTML render': () => renderHtml.render(newer, { date: null }),
    'two variants of a source': () => differencesOf(compare(older, newer, { sameSource: true })),
    'two texts': () => differencesOf(compare(older, newer, { sameSource: false })),
    'a text with itself': () => differencesOf(compare(older, older, { sameSource: false })),
  };
  const times = Object.fromEntries(Object.keys(ways).map((name) => [name, []]));
  for (let i = 0; i < 600; i++) {
    for (const [name, run] of Object.entries(ways)) {
      const start = performance.now();
      await run();
      times[name].push(performance.now() - start);
    }
  }
  const render = median(times['one HTML render'].slice(200));
  return Object.entries(times).map(([what, list]) => ({
    what,
    'ms, median': median(list.slice(200)).toFixed(2),
    'times one HTML render': (median(list.slice(200)) / render).toFixed(2),
  }));
}

async function long({ compare, differencesOf, prepare, createDocumentMaker }) {
  const { make } = createDocumentMaker();
  const documentOf = async (list) =>
    (await make(prepare('a', new Map([['a', list.join('\n')]])).value, null, FILLING)).value;
  const rows = [];
  for (const count of [2500, 5000, 10000, 20000]) {
    const list = clauses(count);
    const [older, newer] = [await documentOf(list), await documentOf(edited(list))];
    const start = performance.now();
    const { changes } = differencesOf(compare(older, newer, { sameSource: false }));
    const ms = performance.now() - start;
    rows.push({
      clauses: count,
      ms: Math.round(ms),
      'µs a clause': Math.round((ms * 1000) / count),
      changes: changes.length,
    });
  }
  return rows;
}

try {
  const module = await load();
  console.table(await short(module));
  console.table(await long(module));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
