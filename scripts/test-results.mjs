import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from './run.mjs';

/** What the runner says of each file of tests, from its report; undefined when it died before it could write one. */
export function resultsIn(report) {
  return existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')).testResults : undefined;
}

function inRoot({ name }) {
  return relative(ROOT, name);
}

/** The files in which a test failed, or that could not be loaded. */
export function failedFiles(results) {
  return results.filter(({ status }) => status === 'failed').map(inRoot);
}

/** The results of a first run, but for the files that were run again. */
export function replaced(first, again) {
  const names = new Set(again.map(inRoot));
  return [...first.filter((file) => !names.has(inRoot(file))), ...again];
}

/** How many tests passed, failed and did not run, and the names of those that failed; a file that could not be loaded is one. */
export function tallyOf(results) {
  const tally = { passed: 0, failed: 0, skipped: 0, failures: [] };
  for (const file of results) {
    const failures = file.assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
    const isUnread = file.status === 'failed' && failures.length === 0;
    tally.failures.push(...(isUnread ? [inRoot(file)] : failures.map((test) => `${inRoot(file)} › ${test}`)));
    tally.passed += file.assertionResults.filter(({ status }) => status === 'passed').length;
    tally.skipped += file.assertionResults.filter(({ status }) => !['passed', 'failed'].includes(status)).length;
  }
  tally.failed = tally.failures.length;
  return tally;
}
