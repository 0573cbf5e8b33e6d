// `referentiel check` on 1 to 10,000 files, as whole processes: with all rules, and with those of structure alone, beside tsc and
// likec4 on the same data and a bare JSON.parse of it.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './checkout.mjs';
import { attempted, figure, missing } from './figures.mjs';
import { models, typescriptWorkspace, withLikec4Workspace } from './peer-workspaces.mjs';
import { absent, cli, nothing, PEERS } from './programs.mjs';
import { alternately, peak } from './whole-process.mjs';
import { workspace } from './workspaces.mjs';

const JSON_PARSE = [process.execPath, join(import.meta.dirname, 'json-parse.mjs')];
/** Past this a check of 1,000 files says enough of 10,000. */
const TOO_LONG = 30_000;

const tsc = (folder) => [process.execPath, PEERS.tsc.path, '-p', folder];
const check = (folder) => cli('check', folder, '--format', 'json');

/** The configuration of a project that leaves the rules of wording out. */
async function structureAlone() {
  const { RULES } = await import(join(ROOT, 'packages', 'language', 'dist', 'index.js'));
  const wording = RULES.filter(({ redaction }) => redaction).map(({ id }) => [id, 'off']);
  return { rules: Object.fromEntries(wording) };
}

/** A copy of a register whose project asks for the rules of structure alone. */
async function structureWorkspace(count) {
  const folder = workspace(count, 'structure');
  writeFileSync(join(folder, 'referentiel.config.json'), `${JSON.stringify(await structureAlone())}\n`);
  return folder;
}

function one() {
  const file = join(workspace(10), 'lot-000', 'referentiel-00000.ref');
  const times = alternately({ nothing, check: check(file) }, 15, 20_000);
  return figure({
    id: 'check-1',
    title: 'check, 1 file of 300 lines',
    unit: 'ms',
    spread: times.check,
    peer: { name: 'node -e 0', ...times.nothing },
    targets: [{ on: 'ratio', most: 7 }],
  });
}

/** All that checks some files, in turn. */
async function several(count, turns, budget) {
  const commands = {
    all: check(workspace(count)),
    structure: check(await structureWorkspace(count)),
    json: [...JSON_PARSE, models(count)],
    ...(PEERS.tsc.path && { tsc: tsc(typescriptWorkspace(count)) }),
  };
  const times = alternately(commands, turns, budget);
  const title = (what) => `check, ${count.toLocaleString('en-US')} files, ${what}`;
  const beside = times.tsc && { name: 'tsc 7', ...times.tsc };
  const wanted = (most) => (count === 1000 ? [{ on: 'ratio', most }] : []);
  return [
    figure({
      id: `check-${count}-structure`,
      title: title('structure'),
      unit: 'ms',
      spread: times.structure,
      peer: beside,
      targets: wanted(0.7),
    }),
    figure({
      id: `check-${count}-all`,
      title: title('all rules'),
      unit: 'ms',
      spread: times.all,
      peer: beside,
      targets: wanted(1.2),
    }),
    figure({
      id: `check-${count}-floor`,
      title: title('beside the floor'),
      unit: 'ms',
      spread: times.all,
      peer: { name: 'JSON.parse', ...times.json },
    }),
    ...(beside ? [] : [missing(`check-${count}-tsc`, title('beside tsc'), absent('tsc'))]),
  ];
}

/** Beside likec4, which takes a hundred files. */
function besideLikec4(count, turns) {
  const [id, title] = [`check-${count}-likec4`, `check, ${count} files, all rules`];
  if (!PEERS.likec4.path) return missing(id, title, absent('likec4'));
  return withLikec4Workspace(count, (folder) => {
    const likec4 = [process.execPath, PEERS.likec4.path, 'validate', '--no-layout', folder];
    const times = alternately({ all: check(workspace(count)), likec4 }, turns, 40_000);
    return figure({
      id,
      title,
      unit: 'ms',
      spread: times.all,
      peer: { name: 'likec4', ...times.likec4 },
      targets: [{ on: 'ratio', most: 1 / 8 }],
    });
  });
}

function memory(count, megabytes, most) {
  return figure({
    id: `check-${count}-memory`,
    title: `check, ${count.toLocaleString('en-US')} files, greatest memory`,
    unit: 'MB',
    values: [megabytes],
    targets: most ? [{ on: 'p50', most }] : [],
  });
}

/** The whole register, once, beside a tenth of it in the same minute. */
function tenThousand() {
  const thousand = peak(check(workspace(1000)));
  const own = [memory(1000, thousand.memory)];
  const title = 'check, 10,000 files, all rules';
  if (thousand.time > TOO_LONG) {
    const why = `1,000 files took ${(thousand.time / 1000).toFixed(0)} s`;
    return [...own, missing('check-10000-all', title, why)];
  }
  const all = peak(check(workspace(10_000)));
  return [
    ...own,
    figure({
      id: 'check-10000-all',
      title,
      unit: 'ms',
      values: [all.time],
      peer: { name: '1,000 files', p50: thousand.time },
      targets: [{ on: 'ratio', most: 11 }],
    }),
    memory(10_000, all.memory, 1200),
  ];
}

/** What is measured in turn: a name, and how. */
function steps(quick) {
  const small = [
    ['check-1', () => [one()]],
    ['check-10', () => several(10, 5, 10_000)],
  ];
  const hundred = (turns, budget, likec4) => [
    ['check-100', () => several(100, turns, budget)],
    ['check-100-likec4', () => [besideLikec4(100, likec4)]],
  ];
  if (quick) return [...small, ...hundred(3, 15_000, 1)];
  return [
    ...small,
    ...hundred(7, 30_000, 3),
    ['check-1000', () => several(1000, 5, 50_000)],
    ['check-10000', tenThousand],
  ];
}

/** @returns {Promise<import('./figures.mjs').Figure[]>} */
export async function checkBench({ quick }) {
  const figures = [];
  for (const [name, measure] of steps(quick)) figures.push(...(await attempted(name, name, measure)));
  return figures;
}
