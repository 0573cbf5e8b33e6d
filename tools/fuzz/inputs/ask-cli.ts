import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';

const BIN = join(import.meta.dirname, '..', '..', '..', 'packages', 'cli', 'bin', 'referentiel.js');
/** Root may read everything: as root, the program runs as someone else. */
const NOBODY = 65534;
const AS_USER = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};
/** No input may keep the program for longer, in milliseconds on a machine that does other things. */
const PATIENCE = 240_000;

export interface Ran {
  /** Exit code; null when it had to be killed. */
  code: number | null;
  stdout: string;
  stderr: string;
}

/** The program, ready to be talked to. */
export function start(args: string[], cwd: string, { asUser = true } = {}) {
  const { SOURCE_DATE_EPOCH: _epoch, NODE_OPTIONS: _options, ...env } = process.env;
  return spawn(process.execPath, [BIN, ...args], { cwd, env, ...(asUser && AS_USER) });
}

/** Runs the program to its end, or kills it when it takes too long. */
export async function run(args: string[], cwd: string, options: { asUser?: boolean } = {}): Promise<Ran> {
  const child = start(args, cwd, options);
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE);
  let [stdout, stderr] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    stdout += piece;
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    stderr += piece;
  });
  child.stdin.end();
  const [code] = await once(child, 'close');
  clearTimeout(timer);
  return { code, stdout, stderr };
}
