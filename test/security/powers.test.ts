import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { powersOf } from '../../scripts/powers.mjs';
import { filesUnder, inRoot, languageOf, programFiles, ROOT } from './source-files.js';

/** What a script takes beyond reading and writing files, and why it may. */
const ALLOWED: Record<string, readonly string[]> = {
  // The launcher runs the bundle with the code that V8 compiled when it was built.
  'packages/cli/bin/bundle.js': ['node:vm'],
  // So does the server of the extension, with code kept in the extension's own folder.
  'packages/vscode/src/server/compiled-program.ts': ['node:vm'],
  // A check of many files runs the same program in a second thread: no other code, nothing that a file of an author names.
  'packages/cli/src/helper/helper.ts': ['Worker', 'node:worker_threads'],
  'packages/cli/src/helper/help.ts': ['node:worker_threads'],
  'packages/cli/src/helper/task.ts': ['node:worker_threads'],
  // In a browser the language server is a worker, from the extension's own folder.
  'packages/vscode/src/extension.web.ts': ['Worker'],
};
/** In the bundle of the command line: the second thread of a check; of the libraries, lodash looks for its world. */
const BUNDLED = ["Function('return this')", 'node:worker_threads'];

const powersIn = (path: string) => powersOf(readFileSync(path, 'utf8'), languageOf(path));

describe('the program runs no other, speaks to no network and evaluates no text', () => {
  it('in its sources', () => {
    const excess = programFiles().flatMap((path) => {
      const allowed = ALLOWED[inRoot(path)] ?? [];
      return powersIn(path).flatMap((power) => (allowed.includes(power) ? [] : [`${inRoot(path)}: ${power}`]));
    });
    expect(excess).toEqual([]);
  });

  const bundles = filesUnder(join(ROOT, 'packages/cli/dist/bundle'), /\.js$/);

  // Where the program was built: `npm test` does that first.
  it.each(bundles.length ? [bundles] : [])('in the bundle of the command line', (...paths) => {
    const found = new Set(paths.flatMap(powersIn));
    expect([...found].filter((power) => !BUNDLED.includes(power))).toEqual([]);
  });

  it.each([
    ["import { exec } from 'node:child_process';", 'node:child_process'],
    ["const n = require('net');", 'node:net'],
    ["const n = o('http');", 'node:http'],
    ["await import('node:vm');", 'node:vm'],
    ["fetch('https://example.org');", 'fetch'],
    ["new globalThis.WebSocket('wss://example.org');", 'WebSocket'],
    ['eval(text);', 'eval'],
    ['new Function(text);', 'Function'],
  ])('would notice %s', (text, power) => {
    expect(powersOf(text)).toEqual([power]);
  });

  it('leaves alone what bears such a name and is something else', () => {
    expect(powersOf('function fetch() {} fetch(1); cache.fetch(2); new Map().get("net");')).toEqual([]);
  });
});
