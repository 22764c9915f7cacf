import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** A module of a pack, as CommonJS calls it. */
type Module = (exports: object, require: (id: string) => unknown, module: { exports: object }) => void;

/** The module that `main` is in: its place is known to the bundler alone. */
declare const MAIN: string;

/** The pack that runs longest. */
const LONGEST = 'render-pdf';

/** The compiled scripts of the packs opened so far, so that the build can store V8's code cache of a warm run. */
export const scripts = new Map<string, Script>();

const folder = dirname(__filename);
const packs = new Map<string, Readonly<Record<string, Module>>>();
const loaded = new Map<string, { exports: object }>();

/** Loads a module of the bundle by its name, «pack#module». */
export function load(name: string): unknown {
  const known = loaded.get(name);
  if (known !== undefined) return known.exports;
  const [pack = '', own = ''] = name.split('#');
  const module = { exports: {} };
  loaded.set(name, module);
  open(pack)[own]?.(module.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), module);
  return module.exports;
}

/**
 * Opens a pack with V8's code cache where one was made for this Node; a cache that does not fit is passed over, and the
 * pack is compiled as usual. Packs are in ASCII, which is read as it stands.
 */
function open(name: string): Readonly<Record<string, Module>> {
  const known = packs.get(name);
  if (known !== undefined) return known;
  if (name === LONGEST) optimiseLater();
  const filename = join(folder, `${name}.js`);
  const cache = openFile(`${filename}.cache`);
  const source = openFile(filename);
  if (source === null) throw new Error(`${filename} is missing`);
  const memory = Buffer.allocUnsafeSlow(Math.max(source.size, cache?.size ?? 0));
  const code = readInto(memory, source).toString('latin1');
  const script = new Script(code, { filename, cachedData: cache === null ? undefined : readInto(memory, cache) });
  scripts.set(name, script);
  const pack = script.runInThisContext() as Readonly<Record<string, Module>>;
  packs.set(name, pack);
  return pack;
}

/**
 * A run lasts a second: code must be much hotter than V8 asks for until compiling it anew pays. Halves the processor time of
 * a first PDF. Set before the pack is compiled, since a code cache only fits the flags that it was made with; `node:v8` is
 * dear to load, so no other command pays for it.
 */
const optimiseLater = (): void => process.getBuiltinModule('node:v8').setFlagsFromString('--interrupt-budget=1000000');

interface OpenFile {
  readonly descriptor: number;
  readonly size: number;
}

function openFile(path: string): OpenFile | null {
  try {
    const descriptor = openSync(path, 'r');
    return { descriptor, size: fstatSync(descriptor).size };
  } catch {
    return null;
  }
}

/** Reads a file into memory that another was read into before: memory not used yet costs as much as the reading. */
function readInto(memory: Buffer, { descriptor, size }: OpenFile): Buffer {
  readSync(descriptor, memory, 0, size, 0);
  closeSync(descriptor);
  return memory.subarray(0, size);
}

/** The program. */
export const { main } = load(MAIN) as typeof import('./main.ts');

if (require.main === module) {
  void main(process.argv.slice(2)).then((code) => {
    process.exitCode = code;
  });
}
