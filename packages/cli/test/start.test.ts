import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { ROOT } from './support/cli.js';

const BUNDLE = pathToFileURL(join(ROOT, 'packages/cli/bin/bundle.js')).href;
const EXAMPLE = join(ROOT, 'examples/conseiller-transition-habitat.ref');

/** Runs the bundle; the last line is what of Node it has loaded. */
const PROGRAM = `
import { writeSync } from 'node:fs';
import { Bundle, MAIN } from ${JSON.stringify(BUNDLE)};
const before = new Set(process.moduleLoadList);
await new Bundle().open(MAIN).main(process.argv.slice(1));
const loaded = process.moduleLoadList.filter((name) => !before.has(name));
writeSync(1, '\\n' + loaded.join());
`;

function loaded(...args: string[]): string[] {
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', PROGRAM, ...args], { encoding: 'utf8' });
  expect(run.stderr).toContain('1 fichier');
  return run.stdout.slice(run.stdout.lastIndexOf('\n') + 1).split(',');
}

/** Each takes as long to load as a part of the rules takes to run. */
const LARGE = /^NativeModule (?:stream|net|crypto|child_process|worker_threads|v8|module|internal\/crypto)/;

// Where only `tsc -b` was run there is no bundle.
describe.skipIf(!existsSync(join(ROOT, 'packages/cli/dist/bundle')))('a check by the bundle', () => {
  it('loads none of the large modules of Node', () => {
    expect(loaded('check', EXAMPLE).filter((name) => LARGE.test(name))).toEqual([]);
  });
});
