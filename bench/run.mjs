// `npm run bench`: measures side by side with peers, prints tables, writes reports/bench.json, compares with bench/last.json.
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, release, totalmem } from 'node:os';
import { join } from 'node:path';
import { HERE, ROOT } from './checkout.mjs';
import { differences, saved } from './comparison.mjs';
import { attempted, missedOf } from './figures.mjs';
import { optionsOf, USAGE } from './options.mjs';
import { MEASURES } from './parts.mjs';
import { profiled } from './profile.mjs';
import { REPORTS } from './programs.mjs';
import { nodeFloor, percentile } from './statistics.mjs';
import { table } from './table.mjs';

const LAST = join(import.meta.dirname, 'last.json');

function machineOf() {
  const [{ model }] = cpus();
  return {
    processors: `${cpus().length} × ${model.trim()}`,
    memory: `${Math.round(totalmem() / 2 ** 30)} GB`,
    system: `${process.platform} ${release()}`,
    node: process.version,
    v8: process.versions.v8,
  };
}

const json = (value) => `${JSON.stringify(value, undefined, 2)}\n`;

/** Measures one part and prints it; one that fails is told, and does not stop the others. */
async function measured(name, options) {
  const before = nodeFloor();
  const from = performance.now();
  const figures = await attempted(name, name, () => MEASURES[name].measure(options));
  const seconds = ((performance.now() - from) / 1000).toFixed(0);
  const floor = (before + nodeFloor()) / 2;
  console.log(`\n${name} (${seconds} s; node -e 0: ${floor.toFixed(1)} ms)\n${table(figures)}`);
  return figures.map((figure) => ({ ...figure, part: name, floor }));
}

async function profileOf(name) {
  for (const [profile, start] of Object.entries(MEASURES[name].profiles)) {
    try {
      console.log(await profiled(profile, start));
    } catch (error) {
      console.log(`${profile}: no profile (${/\w*Error.*/.exec(error.message)?.[0] ?? error.message})`);
    }
  }
}

/** What the run is worth: missed targets, and what differs from the saved run. */
function printSummary(run, last) {
  const missed = missedOf(run.figures);
  const targets = run.figures.flatMap(({ targets = [] }) => targets);
  console.log(`\n${targets.filter(({ met }) => met).length} targets of ${targets.length} met.`);
  for (const { title } of missed) console.log(`  missed: ${title}`);
  if (!last) return console.log('No run is saved: --save keeps this one.');
  const changes = differences(last, run);
  console.log(`Beside the saved run (node -e 0 then ${last.floor.toFixed(1)} ms, now ${run.floor.toFixed(1)} ms):`);
  if (changes.length === 0) console.log('  nothing differs by more than 15 %.');
  for (const { title, change, verdict } of changes)
    console.log(`  ${verdict.padEnd(6)} ${change.toFixed(2)} ×  ${title}`);
}

async function main() {
  const options = optionsOf(process.argv.slice(2));
  if (options.help) return console.log(USAGE);
  const machine = machineOf();
  console.log(Object.values(machine).join(', '));
  if (ROOT !== HERE) console.log(`measured: ${ROOT}`);
  const figures = [];
  for (const part of options.parts) {
    const found = await measured(part, options);
    figures.push(...found);
    // A target that is missed is told with where the time goes.
    if (options.profile || (!options.quick && missedOf(found).length > 0)) await profileOf(part);
  }
  const floors = figures.map(({ floor }) => floor);
  const run = {
    date: new Date().toISOString(),
    quick: options.quick,
    machine,
    floor: percentile(floors, 0.5),
    figures,
  };
  const last = existsSync(LAST) ? JSON.parse(readFileSync(LAST, 'utf8')) : undefined;
  printSummary(run, last);
  mkdirSync(REPORTS, { recursive: true });
  writeFileSync(join(REPORTS, 'bench.json'), json(run));
  if (options.save) writeFileSync(LAST, json(saved(run, last)));
  if (figures.some(({ failed }) => failed)) process.exitCode = 1;
}

try {
  await main();
} catch (error) {
  console.error(`${error.message}\n\n${USAGE}`);
  process.exitCode = 2;
}
