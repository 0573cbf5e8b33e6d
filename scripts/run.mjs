import { spawn, spawnSync } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const BIN = join(ROOT, 'node_modules', '.bin');

/** The environment in which the repository's own Node and tools come first. */
export const ENV = { ...process.env, PATH: `${BIN}${delimiter}${process.env.PATH ?? ''}` };

/** Runs a command at the root with the pinned tools; exits with its code when it fails, unless `allowFailure`. */
export function run(command, args, { allowFailure = false, quiet = false, env = {}, cwd = ROOT } = {}) {
  const result = spawnSync(command, args, {
    cwd,
    env: { ...ENV, ...env },
    stdio: quiet ? ['ignore', 'pipe', 'inherit'] : ['ignore', 'inherit', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (result.error) {
    console.error(`${command}: ${result.error.message}`);
    process.exit(1);
  }
  if (result.status !== 0 && !allowFailure) process.exit(result.status ?? 1);
  return result;
}

/** Runs a command beside others; what it prints comes in one piece when it has ended. Gives its exit code, 1 when it cannot run. */
export async function runAside(command, args, { env = {}, cwd = ROOT } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...ENV, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: process.platform === 'win32',
  });
  const printed = [];
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => printed.push(piece));
  const status = await new Promise((settle) => {
    child.once('error', ({ message }) => {
      printed.push(Buffer.from(`${command}: ${message}\n`));
      settle(1);
    });
    child.once('close', (code) => settle(code ?? 1));
  });
  process.stdout.write(Buffer.concat(printed));
  return status;
}
