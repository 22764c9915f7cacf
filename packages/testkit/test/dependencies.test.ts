import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));

const RENDERERS = ['render-docx', 'render-pdf', 'render-html', 'render-markdown'];

/** The table of packages/README.md: who may import whom. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  diagnostics: [],
  russian: [],
  document: ['diagnostics'],
  examples: [],
  syntax: ['diagnostics'],
  compiler: ['diagnostics', 'document', 'russian', 'syntax'],
  data: ['compiler', 'diagnostics', 'russian', 'syntax'],
  diff: ['diagnostics', 'document'],
  ...Object.fromEntries(RENDERERS.map((name) => [name, ['diagnostics', 'document']])),
  pipeline: ['compiler', 'data', 'diagnostics', 'document', 'russian', 'syntax', ...RENDERERS],
  'language-service': ['compiler', 'diagnostics', 'document', 'russian', 'syntax'],
  testkit: ['diagnostics', 'document'],
  web: [
    'compiler',
    'data',
    'diagnostics',
    'diff',
    'document',
    'examples',
    'language-service',
    'pipeline',
    'render-html',
    'russian',
    'syntax',
  ],
  vscode: [],
  cli: ['compiler', 'data', 'diagnostics', 'diff', 'document', 'examples', 'language-service', 'pipeline', 'syntax'],
};

/** What a package gives apart from its one entry: what is large and seldom asked for, and what is small and needed at every start. */
const SECOND_ENTRIES = ['@polozh/diagnostics/explanations', '@polozh/diagnostics/nearest'];

const folders = ['packages', 'apps'].flatMap((group) =>
  readdirSync(join(root, group), { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => ({ name: entry.name, folder: join(root, group, entry.name) })),
);

const NOT_OURS = new Set(['node_modules', 'dist', 'generated']);

function sources(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return NOT_OURS.has(entry.name) ? [] : sources(join(folder, entry.name));
    return /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}

const IMPORT = /(?:from|import\()\s*'(?<target>[^']+)'/g;

const importsOf = (file: string): readonly string[] =>
  [...readFileSync(file, 'utf8').matchAll(IMPORT)].map((match) => match.groups?.['target'] ?? '');

describe('the dependency table', () => {
  it('names every package', () => {
    expect(folders.map((entry) => entry.name).sort()).toEqual(Object.keys(ALLOWED).sort());
  });

  it.each(folders)('$name imports only what it may', ({ name, folder }) => {
    const own = sources(join(folder, 'src')).flatMap(importsOf);
    const ours = own.flatMap((target) => /^@polozh\/([^/]+)/.exec(target)?.[1] ?? []);
    expect([...new Set(ours)].filter((target) => !ALLOWED[name]?.includes(target))).toEqual([]);
  });

  it.each(folders)('$name reaches into no other package', ({ folder }) => {
    const reaching = sources(folder).flatMap((file) =>
      importsOf(file).filter(
        (target) => /packages\/|\.\.\/src\/.*\.\.\/|@polozh\/[^/]+\//.test(target) && !SECOND_ENTRIES.includes(target),
      ),
    );
    expect(reaching).toEqual([]);
  });

  it.each(folders.filter((entry) => !['cli', 'testkit', 'vscode', 'web'].includes(entry.name)))(
    '$name reads nothing of the machine',
    ({ folder }) => {
      const machine = sources(join(folder, 'src')).flatMap((file) =>
        /from 'node:|\bprocess\.|\bconsole\.|Date\.now|new Date\(\)|Math\.random/.test(readFileSync(file, 'utf8'))
          ? [file]
          : [],
      );
      expect(machine.map((file) => file.slice(folder.length + 1))).toEqual([]);
    },
  );
});
