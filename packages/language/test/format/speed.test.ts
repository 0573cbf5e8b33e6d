import { expect, it } from 'vitest';
import { formatDocument } from '../../src/format/index.js';
import { untidy } from './support/breakage.js';
import { ref } from './support/reading.js';
import { ownFiles } from './support/samples.js';

function median(run: () => void): number {
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] as number;
}

it('takes a time in proportion to the length', () => {
  const text = untidy((ownFiles()[0] as { text: string }).text);
  const once = () => formatDocument(text, ref);
  for (let run = 0; run < 20; run++) once();
  const short = median(once);
  const long = text.repeat(8);
  const eight = median(() => formatDocument(long, ref));
  // Generous, since other tests share the machine: a quadratic step would take 64 times as long.
  expect(eight).toBeLessThan(short * 24);
}, 60_000);
