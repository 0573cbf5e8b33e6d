// The programs that are measured, and those beside which they are.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { HERE, ROOT } from './checkout.mjs';

export const CLI = join(ROOT, 'packages', 'cli', 'bin', 'referentiel.js');
/** The server as the extension ships it. */
export const SERVER = join(ROOT, 'out', 'extension', 'dist', 'server.js');
export const REPORTS = join(HERE, 'reports');

const node = (...args) => [process.execPath, ...args];

export const cli = (...args) => node(CLI, ...args);
export const nothing = node('-e', '0');

const MAMMOTH = join(import.meta.dirname, 'mammoth');
const installed = (path) => (existsSync(path) ? path : undefined);

/** Each peer: how it is started, undefined when it is not there; and what installs it. */
export const PEERS = {
  tsc: { path: installed(join(HERE, 'node_modules', 'typescript', 'bin', 'tsc')), remedy: 'npm install' },
  likec4: {
    path: installed(join(HERE, 'tools', 'likec4', 'node_modules', 'likec4', 'bin', 'likec4.mjs')),
    remedy: 'npm ci in tools/likec4',
  },
  mammoth: {
    path: installed(join(MAMMOTH, 'node_modules')) && join(MAMMOTH, 'read.mjs'),
    remedy: 'npm ci in bench/mammoth',
  },
  pandoc: {
    path: spawnSync('pandoc', ['--version'], { stdio: 'ignore' }).status === 0 ? 'pandoc' : undefined,
    remedy: 'apt-get install pandoc',
  },
};

/** Why there is no figure beside a peer. */
export function absent(name) {
  return `${name} is not installed (${PEERS[name].remedy})`;
}
