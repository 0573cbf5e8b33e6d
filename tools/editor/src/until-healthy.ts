import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ProcessGroup } from './process-group.ts';

/** Waits until `url` answers; throws with the server's log when it ends first or has not answered after a minute. */
export async function untilHealthy(url: string, group: ProcessGroup, log: string): Promise<void> {
  for (let i = 0; i < 600 && !group.ended(); i++) {
    try {
      if ((await fetch(url)).ok) return;
    } catch {
      // It does not listen yet.
    }
    await sleep(100);
  }
  throw new Error(`The server does not answer.\n${readFileSync(log, 'utf8')}`);
}
