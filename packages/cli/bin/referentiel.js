#!/usr/bin/env node
// Checked in so that npm can link it before the first build. It runs the bundle that `npm run build` makes, or the compiled
// modules where these are newer (`tsc -b` alone was run since).
import { Bundle, FOLDER, MAIN, SMALL } from './bundle.js';

const { statSync } = process.getBuiltinModule('node:fs');
const { join } = process.getBuiltinModule('node:path');

/** The packages that the bundle holds. */
const PACKAGES = ['model', 'language', 'formats', 'server', 'cli'];

function isNewest() {
  const modified = (path) => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const compiled = (name) => join(import.meta.dirname, '../..', name, 'dist', 'tsconfig.tsbuildinfo');
  const bundled = modified(join(FOLDER, SMALL));
  return bundled > 0 && PACKAGES.every((name) => modified(compiled(name)) <= bundled);
}

const { main } = isNewest() ? new Bundle().open(MAIN) : await import('../dist/main.js');
await main(process.argv.slice(2));
