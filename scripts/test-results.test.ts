import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { failedFiles, replaced, tallyOf } from './test-results.mjs';

const ROOT = join(import.meta.dirname, '..');

/** A file of tests as the runner tells of it. */
function file(name: string, ...statuses: string[]) {
  const isRight = statuses.length > 0 && !statuses.includes('failed');
  return {
    name: join(ROOT, name),
    status: isRight ? 'passed' : 'failed',
    assertionResults: statuses.map((status, rank) => ({ status, fullName: `test ${rank}` })),
  };
}

describe('the results of tests', () => {
  const first = [file('a.test.ts', 'passed', 'skipped'), file('b.test.ts', 'passed', 'failed'), file('c.test.ts')];

  it('are counted, with the names of what failed: a file that could not be loaded too', () => {
    expect(tallyOf(first)).toEqual({ passed: 2, failed: 2, skipped: 1, failures: ['b.test.ts › test 1', 'c.test.ts'] });
    expect(failedFiles(first)).toEqual(['b.test.ts', 'c.test.ts']);
  });

  it('are those of the second run where there was one', () => {
    const again = [file('b.test.ts', 'passed', 'passed'), file('c.test.ts', 'failed')];
    expect(tallyOf(replaced(first, again))).toMatchObject({ passed: 3, failed: 1, failures: ['c.test.ts › test 0'] });
  });
});
