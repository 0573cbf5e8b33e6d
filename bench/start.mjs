// What starts cost, beside `node -e 0` in the same run: the server of the extension (as the editor starts it the second time) and
// that of the command line, to the answer of `initialize` and to the first diagnostics of a file of 300 lines; `check` of that file.
// Behind `npm run build` and `node scripts/bundle.mjs`.
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { figure } from './figures.mjs';
import { LspClient } from './lsp-client.mjs';
import { ownFolder } from './own-folder.mjs';
import { spread } from './statistics.mjs';
import { table } from './table.mjs';
import { bigFile } from './workspaces.mjs';

const ROOT = join(import.meta.dirname, '..');
const CLI = join(ROOT, 'packages', 'cli', 'bin', 'referentiel.js');
const SERVER = join(ROOT, 'out', 'extension', 'dist', 'server.js');
/** As the extension starts it. */
const FLAGS = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
const URI = 'untitled:Mesure';
const LINES = 300;
const TURNS = 9;
/** The extension's server keeps its compiled code after five seconds. */
const PATIENCE = 60_000;

/** One session: milliseconds from the start of the process to each answer. `meanwhile`: before the server is stopped. */
async function session(command, env, text, meanwhile = async () => {}) {
  const from = performance.now();
  const client = new LspClient(command, env);
  await client.request('initialize', { processId: process.pid, rootUri: null, capabilities: {} });
  const initialized = performance.now() - from;
  client.notify('initialized', {});
  const first = client.published(URI, 1);
  client.notify('textDocument/didOpen', { textDocument: { uri: URI, languageId: 'ref', version: 1, text } });
  await first;
  const diagnosed = performance.now() - from;
  await meanwhile();
  await client.stop();
  return { initialized, diagnosed };
}

function wholeProcess(args) {
  const from = performance.now();
  spawnSync(process.execPath, args, { stdio: 'ignore' });
  return performance.now() - from;
}

/** The code that the extension's server keeps in its first session. */
async function warm(command, env, text) {
  const until = performance.now() + PATIENCE;
  const isKept = () => existsSync(env.REFERENTIEL_CODE) && readdirSync(env.REFERENTIEL_CODE).length > 0;
  await session(command, env, text, async () => {
    while (!isKept() && performance.now() < until) await sleep(200);
  });
}

async function measured(folder) {
  const text = bigFile(LINES);
  const file = join(folder, 'mesure.ref');
  writeFileSync(file, text);
  const env = { ...process.env, REFERENTIEL_CODE: join(folder, 'code') };
  const extension = [process.execPath, ...FLAGS, SERVER, '--stdio'];
  const lsp = [process.execPath, CLI, 'lsp', '--stdio'];
  await warm(extension, env, text);
  const times = { floor: [], check: [], initialized: [], diagnosed: [], lspInitialized: [], lspDiagnosed: [] };
  for (let turn = 0; turn <= TURNS; turn++) {
    const row = { floor: wholeProcess(['-e', '0']), check: wholeProcess([CLI, 'check', file]) };
    Object.assign(row, await session(extension, env, text));
    const { initialized, diagnosed } = await session(lsp, process.env, text);
    Object.assign(row, { lspInitialized: initialized, lspDiagnosed: diagnosed });
    // The first turn reads the disk.
    if (turn > 0) for (const [name, value] of Object.entries(row)) times[name].push(value);
  }
  return times;
}

const FIGURES = [
  ['start-check', 'check', `check, ${LINES} lines`, 7],
  ['start-initialized', 'initialized', 'server of the extension: start → initialized', 3.5],
  ['start-diagnosed', 'diagnosed', `server of the extension: start → first diagnostics, ${LINES} lines`, 4.5],
  ['start-lsp-initialized', 'lspInitialized', 'referentiel lsp: start → initialized', 3.5],
  ['start-lsp-diagnosed', 'lspDiagnosed', `referentiel lsp: start → first diagnostics, ${LINES} lines`, 4.5],
];

/** @returns {Promise<import('./figures.mjs').Figure[]>} milliseconds, beside those of `node -e 0` */
export async function startBench() {
  const folder = ownFolder('start');
  try {
    const times = await measured(folder);
    const peer = { name: 'node -e 0', ...spread(times.floor) };
    return FIGURES.map(([id, name, title, most]) =>
      figure({ id, title, unit: 'ms', values: times[name], peer, targets: [{ on: 'ratio', most }] }),
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1]?.endsWith('start.mjs')) console.log(table(await startBench()));
