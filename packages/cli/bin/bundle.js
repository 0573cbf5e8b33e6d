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
  'net',
  'readline/promises',
  'worker_threads',
]);

/** A module of Node; a rare one is loaded when something of it is asked for. */
function builtin(id) {
  if (!RARE.has(id.replace('node:', ''))) return process.getBuiltinModule(id);
  return new Proxy({}, { get: (_, name) => process.getBuiltinModule(id)[name] });
}

/** Opens chunks, each once; `scripts` are those that were opened. */
export class Bundle {
  scripts = new Map();
  #modules = new Map();

  /** What a chunk exports. A chunk is a function expression in ASCII. */
  open(chunk) {
    const known = this.#modules.get(chunk);
    if (known) return known.exports;
    const filename = join(FOLDER, chunk);
    const script = new Script(readFileSync(filename, 'latin1'), { filename, ...codeCache(chunk) });
    const module = { exports: {} };
    this.scripts.set(chunk, script);
    this.#modules.set(chunk, module);
    const require = (id) => (id.startsWith('./') ? this.open(id.slice(2)) : builtin(id));
    script.runInThisContext()(require, module, pathToFileURL(filename).href);
    return module.exports;
  }
}
