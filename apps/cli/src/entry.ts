import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** The chunk that runs longest. */
const LONGEST = 'render-pdf.cjs';

/** The compiled scripts of the chunks loaded so far, so that the build can store V8's code cache of a warm run. */
export const scripts = new Map<string, Script>();

const folder = dirname(__filename);
const loaded = new Map<string, { exports: unknown }>();

/**
 * Loads a chunk of the bundle with V8's code cache where one was made for this Node; a cache that does not fit is passed
 * over, and the chunk is compiled as usual.
 */
export function load(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  if (name === LONGEST) optimiseLater();
  const file = join(folder, name);
  const source = `(function(exports,require,module,__filename,__dirname){${readFileSync(file, 'utf8')}\n})`;
  const script = new Script(source, { filename: file, cachedData: cacheOf(file) });
  scripts.set(name, script);
  const module = { exports: {} as unknown };
  loaded.set(name, module);
  const run = script.runInThisContext() as (...parameters: unknown[]) => void;
  run(module.exports, (id: string) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), module, file, folder);
  return module.exports;
}

/**
 * A run lasts a second: code must be much hotter than V8 asks for until compiling it anew pays. Halves the processor time of
 * a first PDF. Set before the chunk is compiled, since a code cache only fits the flags that it was made with; `node:v8` is
 * dear to load, so no other command pays for it.
 */
const optimiseLater = (): void => process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000');

function cacheOf(file: string): Buffer | undefined {
  try {
    return readFileSync(`${file}.cache`);
  } catch {
    return undefined;
  }
}

if (require.main === module) {
  const { main } = load('main.cjs') as typeof import('./main.ts');
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
