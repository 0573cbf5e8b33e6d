// The long run: `npm run fuzz -- [family…] [--seed N] [--seconds N] [--cases N]`; one case again: `--case N`, or a saved one: `--file X`.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FAMILIES, familyOf } from './support/families.ts';
import { judged, nothingYet, type Outcome, type Wrong } from './support/watch.ts';

const REPORTS = join(import.meta.dirname, '..', '..', 'reports', 'fuzz');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seed: { type: 'string', default: String(Date.now() % 1_000_000) },
    seconds: { type: 'string', default: '300' },
    cases: { type: 'string', default: '1000000' },
    case: { type: 'string' },
    file: { type: 'string' },
    shrink: { type: 'string', default: '20' },
  },
});

function slug(key: string): string {
  return key
    .replace(/[^a-z0-9]+/gi, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

function report(family: string, seed: number, { rank, what, smallest, key }: Wrong): void {
  console.log(`\nFAULT in ${family}: ${what}`);
  console.log(`  again: node tools/fuzz/run.ts ${family} --seed ${seed} --case ${rank}`);
  if (smallest === undefined) return;
  mkdirSync(join(REPORTS, family), { recursive: true });
  const path = join(REPORTS, family, `${slug(key)}.json`);
  writeFileSync(path, `${JSON.stringify(smallest, undefined, 1)}\n`);
  console.log(`  smallest case: ${path} (node tools/fuzz/run.ts ${family} --file ${path})`);
}

function sumUp(family: string, seed: number, { done, wrong, worst, memory, steps, counts }: Outcome): void {
  for (const { what, count } of wrong.values()) console.log(`  ${count} ×  ${what.slice(0, 160)}`);
  const faults = [...wrong.values()].reduce((sum, { count }) => sum + count, 0);
  const longest = `longest step ${Math.round(worst.milliseconds)} ms (${worst.step}, case ${worst.rank})`;
  console.log(
    `\n${family}: ${done} cases of seed ${seed}, ${faults} faults of ${wrong.size} kinds; ${longest}; ${Math.round(memory)} MB`,
  );
  for (const [what, much] of counts) console.log(`  ${what}: ${much}`);
  const total = [...steps.values()].reduce((sum, time) => sum + time, 0);
  const shares = [...steps]
    .sort((a, b) => b[1] - a[1])
    .slice(0, 8)
    .map(([step, time]) => `${step} ${Math.round((100 * time) / total)} %`);
  console.log(`  processor time: ${shares.join(', ')}`);
}

const seed = Number(values.seed);
const names = positionals.length ? positionals : FAMILIES.map(({ name }) => name);
const until = Date.now() + Number(values.seconds) * 1000;
let failed = 0;
for (const [index, name] of names.entries()) {
  const single = values.case !== undefined || values.file !== undefined;
  const share = Date.now() + (until - Date.now()) / (names.length - index);
  const order = {
    family: familyOf(name).name,
    seed,
    from: Number(values.case ?? 0),
    count: single ? 1 : Number(values.cases),
    shrink: Number(values.shrink) * 1000,
    known: [],
    ...(values.file !== undefined && { files: [values.file] }),
  };
  const outcome = await judged(
    order,
    single ? Number.POSITIVE_INFINITY : share,
    nothingYet((wrong) => report(name, seed, wrong)),
  );
  sumUp(name, seed, outcome);
  failed += outcome.wrong.size;
}
process.exitCode = failed ? 1 : 0;
