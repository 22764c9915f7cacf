// Makes dist/: the client in one file, the grammar, the snippets from the language service's table, and the language server
// as it was bundled for the command line.
import { copyFileSync, cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const dist = here('../dist');
rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });

await esbuild.build({
  entryPoints: [here('../src/extension.ts')],
  outfile: `${dist}/extension.cjs`,
  bundle: true,
  minify: true,
  platform: 'node',
  format: 'cjs',
  target: 'node20',
  external: ['vscode'],
  legalComments: 'none',
  logLevel: 'warning',
});

copyFileSync(here('../../../grammar/polozh.tmLanguage.json'), `${dist}/polozh.tmLanguage.json`);

const table = await esbuild.build({
  stdin: { contents: "export { snippets } from '@polozh/language-service';", resolveDir: here('..') },
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  logLevel: 'warning',
});
const { snippets } = await import(
  `data:text/javascript;base64,${Buffer.from(table.outputFiles[0].contents).toString('base64')}`
);
const entries = snippets().map(({ name, prefix, documentation, body }) => [
  name,
  { prefix, description: documentation, body: body.split('\n') },
]);
writeFileSync(`${dist}/snippets.json`, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);

/** What only other commands load: renderers with their fonts, and the comparison. */
const NOT_FOR_SERVER = /^(?:render-|fonts-|diff\.|explanations-)/;
cpSync(here('../../cli/dist'), `${dist}/server`, {
  recursive: true,
  filter: (path) => !NOT_FOR_SERVER.test(basename(path)),
});
