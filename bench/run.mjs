// `npm run bench` (behind `npm run build`): prints what is measured and keeps it in reports/bench.json.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { latency } from './latency.mjs';
import { printRules, rulesBench } from './rules.mjs';
import { nodeFloor } from './statistics.mjs';
import { printWord, wordBench } from './word.mjs';

const REPORTS = join(import.meta.dirname, '..', 'reports');

function row(name, { p50, p95, max, n, items }) {
  const ms = (value) => `${value.toFixed(1)} ms`.padStart(9);
  const more = items === undefined ? '' : `, ${items} items`;
  console.log(`${name.padEnd(34)} p50 ${ms(p50)}  p95 ${ms(p95)}  max ${ms(max)}  (${n} times${more})`);
}

const floor = nodeFloor();
console.log(`node -e 0: ${floor.toFixed(0)} ms`);
const results = { floor, latency: [] };
for (const lines of [300, 5000]) {
  const measured = await latency(lines);
  results.latency.push(measured);
  row(`keystroke, ${measured.lines} lines`, measured.keystroke);
  for (const [name, spread] of Object.entries(measured.completion)) {
    row(`completion (${name}), ${measured.lines} lines`, spread);
  }
}
results.rules = await rulesBench();
printRules(results.rules);
results.word = wordBench();
printWord(results.word);
mkdirSync(REPORTS, { recursive: true });
writeFileSync(join(REPORTS, 'bench.json'), `${JSON.stringify(results, undefined, 2)}\n`);
