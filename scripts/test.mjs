// `npm test`: on a fresh clone, installs, builds and runs every test that the root install can run.
// The last line counts them: « N passed, N failed » (and skipped, when some were).
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from './build.mjs';
import { install } from './install.mjs';
import { ROOT, run } from './run.mjs';
import { closingLine } from './tally.mjs';

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
if (!existsSync(report)) {
  // The runner died before it could write its report.
  console.log(closingLine({ passed: 0, failed: 1, skipped: 0 }));
  process.exit(1);
}
const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
  readFileSync(report, 'utf8'),
);
// A file that fails to load holds no test to count, but it is a failure.
const failed = numFailedTests + (success || numFailedTests ? 0 : 1);
console.log(closingLine({ passed: numPassedTests, failed, skipped: numPendingTests + numTodoTests }));
process.exitCode = status ?? 1;
