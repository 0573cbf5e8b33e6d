// `npm test`: on a fresh clone, installs, builds and runs every test that the root install can run.
// The last line counts them: « N passed, N failed » (and skipped, when some were).
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ROOT, run } from './run.mjs';
import { closingLine } from './tally.mjs';
import { resultsIn, tallyOf } from './test-results.mjs';

install();
build();

const report = join(ROOT, 'reports', 'unit.json');
mkdirSync(join(ROOT, 'reports'), { recursive: true });
rmSync(report, { force: true });
const { status } = run(
  'vitest',
  ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`, ...process.argv.slice(2)],
  { allowFailure: true },
);
const results = resultsIn(report);
const tally = results ? tallyOf(results) : { passed: 0, failed: 0, skipped: 0 };
// The runner may fail without a test: it died before it could write its report, or found an error that belongs to none.
if (tally.failed === 0 && status !== 0) tally.failed = 1;
console.log(closingLine(tally));
process.exitCode = status ?? 1;
