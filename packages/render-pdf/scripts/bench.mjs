// Measures the PDF renderer against bare pdfmake with the same words in the same run, and its curve to 100 times the length.
//   npm run bench
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const require = createRequire(import.meta.url);
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const median = (numbers) => [...numbers].sort((a, b) => a - b)[numbers.length >> 1];

const WORDS =
  'образовательная организация обеспечивает участие педагогических работников в коммуникации посредством учебного профиля и ведёт учёт чатов в соответствии с настоящим положением'.split(
    ' ',
  );
/** A regulation of some six pages: sections of clauses with lists. */
const SECTIONS = 4;
const CLAUSES = 10;

const words = (seed, count) =>
  Array.from({ length: count }, (_, i) => WORDS[(seed * 7 + i * 3) % WORDS.length]).join(' ');

/** Paragraphs of a text so many times as long, each with its label and kind. */
function* paragraphs(times) {
  for (let section = 1; section <= SECTIONS * times; section++) {
    yield { kind: 'section', label: `${section}.`, text: words(section, 4) };
    for (let clause = 1; clause <= CLAUSES; clause++) {
      yield { kind: 'clause', label: `${section}.${clause}.`, text: words(section + clause, 30) };
      for (let item = 1; item <= 3; item++)
        yield { kind: 'item', label: '–', text: words(section + clause + item, 14) };
    }
  }
}

const text = (content) => [{ kind: 'text', text: content, marks: {}, origin: null }];
const paragraph = (content) => ({ kind: 'paragraph', role: 'body', runs: text(content), origin: null });

function documentOf(times, style) {
  const blocks = [];
  const last = () => blocks.at(-1);
  for (const { kind, label, text: content } of paragraphs(times)) {
    const labelled = { label: { text: label, counter: null }, anchor: `${kind}${label}`, origin: null };
    if (kind === 'section') blocks.push({ kind, level: 1, heading: text(content), blocks: [], ...labelled });
    else if (kind === 'clause') last().blocks.push({ kind, depth: 1, blocks: [paragraph(content)], ...labelled });
    else {
      const clause = last().blocks.at(-1);
      if (clause.blocks.length < 2)
        clause.blocks.push({ kind: 'list', marker: 'dash', depth: 1, items: [], origin: null });
      clause.blocks[1].items.push({ blocks: [paragraph(content)], ...labelled });
    }
  }
  return {
    metadata: { title: 'Положение', language: 'ru-RU', subject: '', keywords: [], variant: null, template: false },
    style,
    parts: [{ role: 'main', title: [], anchor: 'main', series: [], blocks }],
    notes: [],
  };
}

/** The same words by the library alone: paragraphs without hyphens, notes, tags or page rules. */
function barePdfmake() {
  const pdfmake = require('pdfmake');
  const face = (path) => require.resolve(`@expo-google-fonts/tinos/${path}`);
  const [normal, bold] = ['400Regular/Tinos_400Regular.ttf', '700Bold/Tinos_700Bold.ttf'].map(face);
  pdfmake.setUrlAccessPolicy(() => false);
  pdfmake.setLocalAccessPolicy(() => true);
  pdfmake.setFonts({ Tinos: { normal, bold, italics: normal, bolditalics: bold } });
  return (times) =>
    pdfmake
      .createPdf({
        defaultStyle: { font: 'Tinos', fontSize: 14, lineHeight: 1.194 },
        content: [...paragraphs(times)].map(({ kind, label, text: content }) => ({
          text: `${label} ${content}`,
          bold: kind === 'section',
          alignment: kind === 'section' ? 'center' : 'justify',
          margin: [kind === 'item' ? 56 : 0, 0, 0, 0],
        })),
      })
      .getBuffer();
}

async function load(folder) {
  const outfile = join(folder, 'module.mjs');
  const entry = join(folder, 'entry.ts');
  writeFileSync(
    entry,
    `export { renderPdf } from ${JSON.stringify(here('../src/index.ts'))}; export { STYLE_PROFILES } from ${JSON.stringify(here('../../document/src/index.ts'))};`,
  );
  await esbuild.build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    logLevel: 'error',
    banner: { js: 'import{createRequire as c}from"node:module";const require=c(import.meta.url);const __dirname=".";' },
  });
  return import(outfile);
}

const timed = async (act) => {
  const start = performance.now();
  await act();
  return performance.now() - start;
};

const folder = mkdtempSync(join(tmpdir(), 'polozh-pdf-bench-'));
try {
  const { renderPdf, STYLE_PROFILES } = await load(folder);
  const style = STYLE_PROFILES['gost-7.0.97-2025'];
  const bare = barePdfmake();
  const rounds = [];
  const document = documentOf(1, style);
  for (let round = 0; round < 15; round++) {
    const ours = await timed(() => renderPdf.render(document, { date: null }));
    const theirs = await timed(() => bare(1));
    rounds.push({ ours, theirs });
  }
  const warm = rounds.slice(5);
  const ours = median(warm.map((round) => round.ours));
  const theirs = median(warm.map((round) => round.theirs));
  console.log(
    `PDF, one document, warm: ${ours.toFixed(1)} ms; bare pdfmake ${theirs.toFixed(1)} ms (${(ours / theirs).toFixed(2)})`,
  );
  for (const times of [1, 10, 30, 100]) {
    const long = documentOf(times, style);
    const each = (await timed(() => renderPdf.render(long, { date: null }))) / times;
    console.log(`PDF, ${times} × as long: ${each.toFixed(1)} ms a document's length (${(each / ours).toFixed(2)})`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
