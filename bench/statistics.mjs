import { spawnSync } from 'node:child_process';

/** @param {number[]} values @param {number} share between 0 and 1 */
export function percentile(values, share) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))];
}

/** The median distance to the median: how far apart the runs are, whatever the worst of them. */
function medianDeviation(values, median) {
  return percentile(
    values.map((value) => Math.abs(value - median)),
    0.5,
  );
}

/**
 * What is kept of some measures (times in milliseconds, sizes, counts): least, median, 95th percentile, greatest, and the
 * median distance to the median.
 */
export function spread(values) {
  const p50 = percentile(values, 0.5);
  return {
    min: Math.min(...values),
    p50,
    p95: percentile(values, 0.95),
    max: Math.max(...values),
    mad: medianDeviation(values, p50),
    n: values.length,
  };
}

/** The wall time of `node -e 0`: the measure of the machine at this moment. */
export function nodeFloor(runs = 7) {
  const times = Array.from({ length: runs }, () => {
    const from = performance.now();
    spawnSync(process.execPath, ['-e', '0']);
    return performance.now() - from;
  });
  return percentile(times, 0.5);
}
