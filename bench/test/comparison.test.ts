import { describe, expect, test } from 'vitest';
import { differences, saved } from '../comparison.mjs';

const run = (
  floor: number,
  figures: { id: string; unit: string; p50: number; floor?: number; missing?: string }[],
) => ({
  floor,
  machine: {},
  figures: figures.map((figure) => ({ title: figure.id, ...figure })),
});

describe('a run beside the saved one', () => {
  test('is told in units of node -e 0: twice the time on a machine twice as slow is no difference', () => {
    const last = saved(run(20, [{ id: 'check', unit: 'ms', p50: 100 }]));
    expect(differences(last, run(40, [{ id: 'check', unit: 'ms', p50: 200 }]))).toEqual([]);
    const slower = differences(last, run(40, [{ id: 'check', unit: 'ms', p50: 300 }]));
    expect(slower).toEqual([{ id: 'check', title: 'check', change: 1.5, verdict: 'worse' }]);
  });

  test('takes the floor that was measured beside each figure', () => {
    const last = saved(run(20, [{ id: 'check', unit: 'ms', p50: 100, floor: 50 }]));
    expect(differences(last, run(20, [{ id: 'check', unit: 'ms', p50: 100, floor: 50 }]))).toEqual([]);
  });

  test('knows that more lines a second are better, and that memory does not depend on speed', () => {
    const last = saved(
      run(20, [
        { id: 'parse', unit: 'lines/s', p50: 1000 },
        { id: 'memory', unit: 'MB', p50: 100 },
      ]),
    );
    const now = run(40, [
      { id: 'parse', unit: 'lines/s', p50: 1000 },
      { id: 'memory', unit: 'MB', p50: 130 },
    ]);
    expect(differences(last, now).map(({ id, verdict }) => [id, verdict])).toEqual([
      ['parse', 'better'],
      ['memory', 'worse'],
    ]);
  });

  test('leaves out what only one of them measured', () => {
    const last = saved(
      run(20, [
        { id: 'gone', unit: 'ms', p50: 1 },
        { id: 'peer', unit: 'ms', p50: 1 },
      ]),
    );
    const now = run(20, [
      { id: 'new', unit: 'ms', p50: 9 },
      { id: 'peer', unit: 'ms', p50: 9, missing: 'not installed' },
    ]);
    expect(differences(last, now)).toEqual([]);
  });

  test('saves what it measured, and keeps the rest', () => {
    const last = saved(
      run(
        20,
        ['check', 'lsp'].map((id) => ({ id, unit: 'ms', p50: 1 })),
      ),
    );
    const again = saved(run(30, [{ id: 'check', unit: 'ms', p50: 2 }]), last);
    const kept = again.figures.map(({ id, p50, floor }) => [id, p50, floor]);
    expect(kept).toEqual([
      ['lsp', 1, 20],
      ['check', 2, 30],
    ]);
  });
});
