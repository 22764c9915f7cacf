// Bundles a peer as the program is bundled: minified, with V8's code cache of a run, so that their starts can be compared.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import esbuild from 'esbuild';

const RUNNER = fileURLToPath(new URL('./run-cached.cjs', import.meta.url));

/** The command that runs a peer on its arguments; it has run on them once, to fill the cache. */
export async function cachedPeer(name, folder, parameters) {
  const bundle = join(folder, `${name}.js`);
  await esbuild.build({
    entryPoints: [fileURLToPath(new URL(`./peers/${name}.mjs`, import.meta.url))],
    outfile: bundle,
    bundle: true,
    minify: true,
    format: 'cjs',
    platform: 'node',
    logLevel: 'error',
  });
  const command = [process.execPath, RUNNER, bundle, ...parameters];
  execFileSync(command[0], command.slice(1), { env: { ...process.env, STORE_CACHE: '1' }, stdio: 'inherit' });
  return command;
}
