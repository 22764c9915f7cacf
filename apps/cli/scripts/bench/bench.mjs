// Measures the program against peers in the same run: interleaved rounds, medians, ratios.
//   npm run bench                        everything
//   npm run bench -- --rounds 3          fewer rounds
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Markdoc from '@markdoc/markdoc';
import esbuild from 'esbuild';
import { cachedPeer } from './cached-peer.mjs';
import { conditionalText } from './conditional-text.mjs';
import { has, processesInTurn, round, waysInTurn } from './measure.mjs';
import { variables } from './peers/markdoc.mjs';
import { markdocConfig, toMarkdoc } from './to-markdoc.mjs';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const rounds = Number(process.argv[process.argv.indexOf('--rounds') + 1]) || 10;
const program = here('../../dist/polozh.cjs');
const source = here('../../../../fixtures/regulations/sferum/sferum.polozh');
const text = readFileSync(source, 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'polozh-bench-'));
const node = process.execPath;
const fonts = dirname(createRequire(import.meta.url).resolve('@expo-google-fonts/tinos/package.json'));
const NO_FILLING = { choices: new Map(), values: new Map(), final: false };

/** The compiler's parts as a module, for measurements within one process. */
async function load() {
  const entry = join(folder, 'entry.ts');
  const module = join(folder, 'module.mjs');
  const packages = (name) => JSON.stringify(here(`../../../../packages/${name}/src/index.ts`));
  writeFileSync(
    entry,
    `export * from ${packages('syntax')}; export { understand } from ${packages('compiler')}; export { prepare, createDocumentMaker, variantsOf } from ${packages('pipeline')}; export { renderHtml } from ${packages('render-html')}; export { renderMarkdown } from ${packages('render-markdown')};`,
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

/** The sample in each of its variants as Markdown, as plain a text as the peers take. */
async function markdownOfVariants({ prepare, createDocumentMaker, renderMarkdown, variantsOf }) {
  const analysis = prepare('a', new Map([['a', text]])).value;
  const maker = createDocumentMaker();
  const texts = [];
  for (const variant of variantsOf(analysis)) {
    const document = (await maker.make(analysis, variant, NO_FILLING)).value;
    texts.push(new TextDecoder().decode((await renderMarkdown.render(document, { date: null })).value));
  }
  return texts;
}

/**
 * The start of the program and of each of its commands against bare Node, and against the library that does the like,
 * bundled and cached as the program is. Markdoc parses the same document with the same conditions.
 */
async function starts(module) {
  const one = (format) => [
    [node, program, 'build', source, '--variant', 'школа', '--format', format, '--out', join(folder, 'one')],
  ];
  const markdoc = join(folder, 'one.markdoc');
  writeFileSync(markdoc, toMarkdoc(module.parse('a', new Map([['a', text]])).value));
  const paragraphs = join(folder, 'one.json');
  writeFileSync(paragraphs, JSON.stringify((await markdownOfVariants(module))[0].split('\n\n')));
  const peer = async (name, ...parameters) => [await cachedPeer(name, folder, parameters)];
  const targets = {
    'polozh --help': 1.25,
    'polozh check': 1.25,
    'one HTML': 1.25,
    'one Markdown': 1.25,
    'one DOCX': 2,
    'one PDF': 4.5,
  };
  const commands = {
    'node -e 0': [[node, '-e', '0']],
    'polozh --help': [[node, program, '--help']],
    'polozh check': [[node, program, 'check', source]],
    'Markdoc alone, validate': await peer('markdoc', markdoc),
    'one HTML': one('html'),
    'Markdoc alone, one HTML': await peer('markdoc', markdoc, join(folder, 'peer.html')),
    'one Markdown': one('md'),
    'one DOCX': one('docx'),
    'docx alone, one DOCX': await peer('docx', paragraphs, join(folder, 'peer.docx')),
    'one PDF': one('pdf'),
    'pdfmake alone, one PDF': await peer('pdfmake', paragraphs, join(folder, 'peer.pdf'), fonts),
  };
  const { ms, ratio } = processesInTurn(commands, rounds);
  return Object.keys(commands).map((command) => ({
    command,
    ms: round(ms(command), 0),
    'times bare node': round(ratio(command, 'node -e 0')),
    'to stay below': targets[command] ?? '',
  }));
}

/** All sixteen files in one process against a bare script with docx and pdfmake, and against sixteen runs of pandoc. */
async function wholeBuild(module) {
  const paragraphs = {};
  const peer = join(folder, 'peer');
  mkdirSync(peer);
  const pandoc = [];
  for (const [index, markdown] of (await markdownOfVariants(module)).entries()) {
    const file = join(peer, `${index}.md`);
    writeFileSync(file, markdown);
    paragraphs[index] = markdown.split('\n\n');
    for (const parameters of [
      ['-o', 'x.docx'],
      ['-o', 'x.html', '-s'],
      ['-o', 'x.md'],
      ['-o', 'x.pdf', '--pdf-engine=weasyprint'],
    ])
      pandoc.push([
        'pandoc',
        file,
        '-f',
        'gfm+footnotes',
        parameters[0],
        join(peer, `${index}${parameters[1]}`),
        ...parameters.slice(2),
        '--metadata',
        'title=x',
      ]);
  }
  writeFileSync(join(folder, 'paragraphs.json'), JSON.stringify(paragraphs));
  const commands = {
    'polozh build, 16 files': [[node, program, 'build', source, '--out', join(folder, 'all')]],
    'docx + pdfmake alone, 16 files': [[node, here('./bare-writer.mjs'), join(folder, 'paragraphs.json'), peer, fonts]],
    ...(has('pandoc') && has('weasyprint') ? { 'pandoc, 16 runs': pandoc } : {}),
  };
  const { ms, ratio } = processesInTurn(commands, Math.max(3, rounds >> 1));
  const targets = { 'docx + pdfmake alone, 16 files': 0.9, 'pandoc, 16 runs': 0.2 };
  return Object.keys(commands).map((command) => ({
    command,
    ms: round(ms(command), 0),
    'polozh to it': round(ratio('polozh build, 16 files', command)),
    'to stay below': targets[command] ?? '',
  }));
}

/**
 * Parsing and the way to HTML against Markdoc on the same document with the same conditions: as a preview goes it, and as a
 * build does, which proves all variants first (Markdoc's `validate` is beside it).
 */
async function warm({ parse, prepare, understand, createDocumentMaker, renderHtml }) {
  const texts = new Map([['a', text]]);
  const markdoc = toMarkdoc(parse('a', texts).value);
  const { make } = createDocumentMaker();
  const bytes = { polozh: Buffer.byteLength(text), markdoc: Buffer.byteLength(markdoc) };
  const parsing = await waysInTurn({ polozh: () => parse('a', texts), markdoc: () => Markdoc.parse(markdoc) }, 150);
  const rate = (name) => round(bytes[name] / parsing.ms(name) / 1000, 1);
  const config = markdocConfig(Markdoc, variables);
  const toHtml = async (analysis) =>
    renderHtml.render((await make(analysis, 'школа', NO_FILLING)).value, { date: null });
  const markdocToHtml = (tree) => Markdoc.renderers.html(Markdoc.transform(tree, config));
  const whole = await waysInTurn(
    {
      polozh: () => toHtml(understand(parse('a', texts).value)),
      markdoc: () => markdocToHtml(Markdoc.parse(markdoc)),
      'polozh with checks': () => toHtml(prepare('a', texts).value),
      'markdoc with checks': () => {
        const tree = Markdoc.parse(markdoc);
        Markdoc.validate(tree, config);
        return markdocToHtml(tree);
      },
    },
    150,
  );
  const against = (name, what) => ({
    what,
    polozh: round(whole.ms(`polozh${name}`)),
    markdoc: round(whole.ms(`markdoc${name}`)),
    ratio: round(whole.ratio(`polozh${name}`, `markdoc${name}`)),
    target: 'below 0.5',
  });
  return [
    {
      what: 'parse, MB/s',
      polozh: rate('polozh'),
      markdoc: rate('markdoc'),
      ratio: round(rate('polozh') / rate('markdoc')),
      target: 'above 1',
    },
    against('', 'source to HTML, ms'),
    against(' with checks', 'source to HTML with all checks, ms'),
  ];
}

/** Time a byte must not grow with the length. */
async function growth({ parse, prepare, createDocumentMaker, renderHtml }) {
  const { make } = createDocumentMaker();
  const head = text.slice(0, text.indexOf('= Общие'));
  const body = text.slice(text.indexOf('= Общие'), text.indexOf('/сноска'));
  const notes = text.slice(text.indexOf('/сноска'));
  // A label may stand once.
  const again = body.replaceAll(/\(\(метка [^)]*\)\) ?/g, '');
  const rows = [];
  for (const times of [1, 10, 100, 1000]) {
    const texts = new Map([['a', head + body + again.repeat(times - 1) + notes]]);
    const { ms } = await waysInTurn(
      {
        parse: () => parse('a', texts),
        HTML: async () =>
          renderHtml.render((await make(prepare('a', texts).value, 'школа', NO_FILLING)).value, { date: null }),
      },
      Math.max(1, Math.round(40 / times)),
    );
    rows.push({
      'times as long': times,
      'parse, ms per copy': round(ms('parse') / times, 3),
      'to HTML, ms per copy': round(ms('HTML') / times, 3),
    });
  }
  return rows;
}

/** Checking two thousand clauses over thirty yes/no choices, a thousand million documents, against the same text without conditions. */
function conditions() {
  const commands = {};
  for (const [name, has] of [
    ['without conditions', false],
    ['30 choices', true],
  ]) {
    const file = join(folder, `${has}.polozh`);
    writeFileSync(file, conditionalText(30, 2000, has));
    commands[name] = [[node, program, 'check', file, '--reporter', 'short']];
  }
  const { ms, ratio } = processesInTurn(commands, Math.max(3, rounds >> 1));
  return Object.keys(commands).map((name) => ({
    'check, 2,000 clauses': name,
    ms: round(ms(name), 0),
    'times the plain text': round(ratio(name, 'without conditions')),
    'to stay below': name === '30 choices' ? 3 : '',
  }));
}

try {
  const module = await load();
  for (const measure of [starts, wholeBuild, warm, growth, conditions]) console.table(await measure(module));
} finally {
  rmSync(folder, { recursive: true, force: true });
}
