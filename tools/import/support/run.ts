import { execFileSync } from 'node:child_process';
import { fileURLToPath, pathToFileURL } from 'node:url';

/** The root of the repository. */
export const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** The Python that has python3-docx (Debian's, whatever stands first in the path). */
const PYTHON = '/usr/bin/python3';

/** Runs a program and gives what it prints; throws with its messages when it fails. */
export function run(program: string, args: string[], input = ''): string {
  return execFileSync(program, args, {
    cwd: ROOT,
    encoding: 'utf8',
    input,
    maxBuffer: 1e9,
    stdio: ['pipe', 'pipe', 'pipe'],
  });
}

/** A Python script of this folder; it reads `input` as JSON and prints text. */
export function python(script: string, input: unknown): string {
  return run(PYTHON, [fileURLToPath(new URL(`../python/${script}`, import.meta.url))], JSON.stringify(input));
}

/** Converts files with LibreOffice, all in one start, into a folder; `profile` is a folder of its own. */
export function soffice(profile: string, target: string, folder: string, files: string[]): void {
  const user = `-env:UserInstallation=${pathToFileURL(profile).href}`;
  run('soffice', [user, '--headless', '--convert-to', target, '--outdir', folder, ...files]);
}
