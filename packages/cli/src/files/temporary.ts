import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

const NAME = /^\.(\d+)-\d+\.ref-tmp$/;

/** Another machine may be writing to the same shared folder: what is younger is left alone. */
const OLD = 10 * 60 * 1000;

let counter = 0;
const swept = new Set<string>();

/** The name of a new temporary file: hidden, and its owner's process can be told from it. */
export function temporaryName(): string {
  return `.${process.pid}-${counter++}.ref-tmp`;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isLeftover(folder: string, name: string): boolean {
  const pid = NAME.exec(name)?.[1];
  if (pid === undefined || isRunning(Number(pid))) return false;
  const stat = statSync(join(folder, name), { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > OLD;
}

/** Removes the temporary files that killed processes left in a folder; looks once for each folder. */
export function removeLeftovers(folder: string): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of readdirSync(folder)) if (isLeftover(folder, name)) rmSync(join(folder, name), { force: true });
  } catch {
    // Tidying up is no reason to fail.
  }
}
