import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
/** The Python that has python3-docx (Debian's, whatever stands first in the path). */
export const PYTHON = '/usr/bin/python3';

/** Runs a program and gives what it prints; throws with its messages when it fails. */
export function run(program: string, args: string[], env: Record<string, string> = {}): string {
  return execFileSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    env: { ...process.env, ...env },
    maxBuffer: 1e9,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
}

/** The real command line, from the build. */
export function referentiel(args: string[], env: Record<string, string> = {}): void {
  run(process.execPath, ['packages/cli/bin/referentiel.js', ...args], env);
}

/** A Python script of this folder that prints one JSON object with an entry for each file given. */
export function python<T>(script: string, files: string[]): Record<string, T> {
  return JSON.parse(run(PYTHON, [fileURLToPath(new URL(`../${script}`, import.meta.url)), ...files]));
}
