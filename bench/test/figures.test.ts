import { describe, expect, test } from 'vitest';
import { figure, missedOf, missing } from '../figures.mjs';
import { spread } from '../statistics.mjs';
import { table } from '../table.mjs';

const values = [9, 2, 3, 4, 30];

describe('spread', () => {
  test('is told around the median: one slow run does not move it', () => {
    expect(spread(values)).toEqual({ min: 2, p50: 4, p95: 30, max: 30, mad: 2, n: 5 });
  });
});

describe('a figure', () => {
  const own = { id: 'a', title: 'A', unit: 'ms' as const, values };

  test('says of each target whether it is met: median, 95th percentile, ratio to the peer', () => {
    const measured = figure({
      ...own,
      peer: { name: 'tsc', p50: 8 },
      targets: [
        { on: 'p50', most: 4 },
        { on: 'p95', most: 15 },
        { on: 'ratio', most: 0.7 },
        { on: 'ratio', least: 0.6 },
      ],
    });
    expect(measured.ratio).toBe(0.5);
    expect(measured.targets.map(({ met }) => met)).toEqual([true, false, true, false]);
    expect(missedOf([measured, figure(own), missing('b', 'B', 'no peer')])).toEqual([measured]);
  });

  test('has no verdict on a ratio without its peer', () => {
    expect(figure({ ...own, targets: [{ on: 'ratio', most: 0.7 }] }).targets).toEqual([]);
  });
});

test('the table says what was missed, and what was not measured and why', () => {
  const missed = figure({ id: 'a', title: 'slow', unit: 'ms', values: [30], targets: [{ on: 'p50', most: 3 }] });
  const [head, first, second] = table([missed, missing('b', 'beside pandoc', 'pandoc is not installed')]).split('\n');
  expect(head).toMatch(/^figure +median/);
  expect(first).toMatch(/^slow +30\.0 ms +once +≤ 3 ms MISSED$/);
  expect(second).toMatch(/^beside pandoc +not measured: pandoc is not installed$/);
});
