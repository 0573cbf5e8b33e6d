import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a process was started with; nothing for one that is gone. */
function commandOf(pid: string): string[] {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0');
  } catch {
    return [];
  }
}

/** The processes of the extension's language server that were started from a folder of extensions, by their number. */
export function languageServersIn(extensions: string): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) =>
      commandOf(pid).some((word) => word.startsWith(extensions) && word.endsWith(join('dist', 'server.js'))),
    )
    .map(Number);
}
