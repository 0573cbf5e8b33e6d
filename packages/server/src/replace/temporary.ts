import { join } from 'node:path';
import { DISK, type WritingFs } from './file-system.js';

const NAME = /^\.(\d+)-[\w-]+\.ref-tmp$/;

/** Another machine may be writing to the same shared folder: what is younger is left alone. */
const OLD = 10 * 60 * 1000;

const swept = new Set<string>();

/**
 * A new temporary name in a folder: hidden, short whatever the target is called, never the same twice; the process that
 * owns it can be told from it.
 */
export function temporaryPath(folder: string): string {
  return join(folder, `.${process.pid}-${crypto.randomUUID().slice(0, 13)}.ref-tmp`);
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isLeftover(fs: WritingFs, folder: string, name: string): boolean {
  const pid = NAME.exec(name)?.[1];
  if (pid === undefined || isRunning(Number(pid))) return false;
  const stat = fs.statSync(join(folder, name), { throwIfNoEntry: false });
  return stat !== undefined && Date.now() - stat.mtimeMs > OLD;
}

/** Removes the temporary files that killed processes left in a folder; looks once for each folder. */
export function removeLeftovers(folder: string, fs: WritingFs = DISK): void {
  if (swept.has(folder)) return;
  swept.add(folder);
  try {
    for (const name of fs.readdirSync(folder)) {
      if (isLeftover(fs, folder, name)) fs.rmSync(join(folder, name), { force: true });
    }
  } catch {
    // Tidying up is no reason to fail.
  }
}
