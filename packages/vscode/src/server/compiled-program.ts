import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Script } from 'node:vm';

/** Modules of Node that are large and that most sessions ask nothing of. */
const RARE = new Set(['child_process', 'crypto', 'fs/promises', 'net', 'worker_threads']);

type Require = (id: string) => unknown;

/** A module of Node; a rare one is loaded when something of it is asked for. */
function lazily(require: Require): Require {
  return (id) => {
    if (!RARE.has(id.replace('node:', ''))) return require(id);
    return new Proxy({}, { get: (_, name) => (require(id) as Record<string | symbol, unknown>)[name] });
  };
}

/** What scripts/bundle.mjs has written at the head of a program. */
function digestOf(source: string): string {
  return /\/\*(\w+)\*\//.exec(source.slice(0, 100))?.[1] ?? String(source.length);
}

/**
 * A program of the extension, and the code that V8 made of it in an earlier session: compiling takes as long as all the rest of
 * a start. V8 takes such code for the very same program, version, platform and flags only, and compiles anew otherwise.
 */
export class CompiledProgram {
  private readonly script: Script;
  private readonly kept: string | undefined;

  /**
   * @param path of a function expression in ASCII, with the digest of its text: `(function(require,module,__dirname){/*…*\/…})`
   * @param folder where the code is kept; without one nothing is
   */
  constructor(
    private readonly path: string,
    folder: string | undefined,
  ) {
    const source = readFileSync(path, 'latin1');
    // Of two programs V8 compares no more than the lengths.
    const name = `${digestOf(source)}-${process.versions.v8}-${process.arch}.code`;
    this.kept = folder && join(folder, name);
    const cachedData = this.read();
    this.script = new Script(source, { filename: path, ...(cachedData && { cachedData }) });
  }

  /** Whether there is a place to keep the code, and none there that V8 takes. */
  get isToKeep(): boolean {
    return this.kept !== undefined && this.script.cachedDataRejected !== false;
  }

  run(require: Require): void {
    this.script.runInThisContext()(lazily(require), { exports: {} }, dirname(this.path));
  }

  /** Keeps the code of the functions that have run by now, in place of any other; a folder that cannot be written to stays as it is. */
  keep(): void {
    if (this.kept === undefined) return;
    const folder = dirname(this.kept);
    const written = `${this.kept}.${process.pid}`;
    try {
      mkdirSync(folder, { recursive: true });
      writeFileSync(written, this.script.createCachedData());
      renameSync(written, this.kept);
      for (const name of readdirSync(folder)) {
        if (name.endsWith('.code') && name !== basename(this.kept)) rmSync(join(folder, name), { force: true });
      }
    } catch {
      // The next start compiles, as this one did.
      if (existsSync(written)) rmSync(written);
    }
  }

  private read(): Buffer | undefined {
    if (this.kept === undefined) return undefined;
    try {
      const code = readFileSync(this.kept);
      // V8 takes nothing for something.
      return code.length ? code : undefined;
    } catch {
      return undefined;
    }
  }
}
