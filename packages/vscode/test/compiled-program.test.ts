import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { CompiledProgram } from '../src/server/compiled-program.js';

const folder = mkdtempSync(join(tmpdir(), 'referentiel-code-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Writes a program that says what it makes of a number. */
function program(digest: string, body: string): string {
  const path = join(folder, `${digest}.js`);
  writeFileSync(path, `(function(require,module,__dirname){/*${digest}*/${body}})`);
  return path;
}

const said: unknown[] = [];
const require = () => ({ say: (what: unknown) => said.push(what) });
const DOUBLE = "function twice(n){return 2*n} require('say').say(twice(21))";

describe('a program with its compiled code', () => {
  const kept = join(folder, 'kept', 'code');

  it('keeps the code, which the next start takes', () => {
    const path = program('d1', DOUBLE);
    const first = new CompiledProgram(path, kept);
    first.run(require);
    expect(first.isToKeep).toBe(true);
    first.keep();
    const second = new CompiledProgram(path, kept);
    expect(second.isToKeep).toBe(false);
    second.run(require);
    expect(said.splice(0)).toEqual([42, 42]);
  });

  it('keeps that of the newest program alone', () => {
    const newer = new CompiledProgram(program('d2', DOUBLE.replace('21', '50')), kept);
    newer.run(require);
    newer.keep();
    expect(said.splice(0)).toEqual([100]);
    expect(readdirSync(kept)).toEqual([expect.stringMatching(/^d2-/)]);
  });

  it.each([
    ['empty', () => Buffer.alloc(0)],
    ['damaged', () => Buffer.from('no code that V8 knows, whatever its version')],
    ['that of another program', () => readFileSync(join(kept, readdirSync(kept)[0] as string))],
  ])('compiles anew where the code is %s', (digest, code) => {
    const name = digest.replaceAll(' ', '');
    // V8 remembers what it compiled in this process: each case has its own text.
    const path = program(name, `${DOUBLE}/* ${digest} */`);
    writeFileSync(join(kept, `${name}-${process.versions.v8}-${process.arch}.code`), code());
    const again = new CompiledProgram(path, kept);
    expect(again.isToKeep).toBe(true);
    again.run(require);
    expect(said.splice(0)).toEqual([42]);
    again.keep();
  });

  it('runs without a folder, and with one that cannot be made', () => {
    const path = program('d3', DOUBLE);
    const without = new CompiledProgram(path, undefined);
    without.run(require);
    expect(without.isToKeep).toBe(false);
    const file = join(folder, 'a-file');
    writeFileSync(file, '');
    const within = new CompiledProgram(path, join(file, 'code'));
    within.run(require);
    within.keep();
    expect(said.splice(0)).toEqual([42, 42]);
  });

  it('leaves no half-written file', () => {
    const readOnly = join(folder, 'read-only');
    mkdirSync(readOnly);
    chmodSync(readOnly, 0o500);
    const one = new CompiledProgram(program('d4', DOUBLE), readOnly);
    one.run(require);
    one.keep();
    said.splice(0);
    // Root writes anywhere: then the code is there whole.
    expect(readdirSync(readOnly).filter((name) => !name.endsWith('.code'))).toEqual([]);
    chmodSync(readOnly, 0o700);
  });
});
