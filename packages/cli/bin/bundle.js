// The bundle of the command line, with its code already compiled: half of a short run would be spent compiling.
import { pathToFileURL } from 'node:url';

// Not imported: an import of `node:fs` makes its streams, promises and all, for names that nobody asked for.
const { readFileSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');
const { Script } = process.getBuiltinModule('node:vm');

/** Where scripts/bundle-cli.mjs writes it. */
export const FOLDER = join(import.meta.dirname, '..', 'dist', 'bundle');
/** The chunk that a run begins with; it asks for the others. */
export const MAIN = 'main.js';
/** The small chunks in one file: each alone would be opened for longer than it is read. */
export const SMALL = 'small.js';
/** What chunks know of where they stand; few ask. */
const MODULE = {
  get url() {
    return pathToFileURL(join(FOLDER, SMALL)).href;
  },
};

/**
 * What V8 made of a chunk in some runs. V8 takes it for the very same version, platform and flags only, and compiles the source
 * otherwise. Not `module.enableCompileCache()`: that keeps the code as it is before it first runs, in a folder that others may
 * write to.
 */
export function codeCachePath(chunk) {
  return join(FOLDER, `${chunk}.cache`);
}

function codeCache(chunk) {
  try {
    return { cachedData: readFileSync(codeCachePath(chunk)) };
  } catch {
    return {};
  }
}

/** Modules of Node that are large and that most runs ask nothing of. */
const RARE = new Set([
  'child_process',
  'console',
  'crypto',
  'fs/promises',
  'module',
  'net',
  'readline/promises',
  'v8',
  'worker_threads',
]);

/** A module of Node; a rare one is loaded when something of it is asked for. */
function builtin(id) {
  if (!RARE.has(id.replace('node:', ''))) return process.getBuiltinModule(id);
  return new Proxy({}, { get: (_, name) => process.getBuiltinModule(id)[name] });
}

/** Opens chunks, each once; `scripts` are the files that were opened. A chunk is a function expression in ASCII. */
export class Bundle {
  scripts = new Map();
  #modules = new Map();
  #small;

  #run(file) {
    const filename = join(FOLDER, file);
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...codeCache(file) });
    this.scripts.set(file, script);
    return script.runInThisContext();
  }

  /** What a chunk exports. */
  open(chunk) {
    const known = this.#modules.get(chunk);
    if (known) return known.exports;
    this.#small ??= this.#run(SMALL);
    const define = this.#small[chunk] ?? this.#run(chunk);
    const module = { exports: {} };
    this.#modules.set(chunk, module);
    define((id) => (id.startsWith('./') ? this.open(id.slice(2)) : builtin(id)), module, MODULE);
    return module.exports;
  }
}
