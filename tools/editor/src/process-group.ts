import { type ChildProcess, spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

/** A server and everything that it starts, stopped together. */
export interface ProcessGroup {
  /** Whether the leader has ended. */
  ended(): boolean;
  /** Asks the whole group to end, and ends it by force when it does not within ten seconds. */
  stop(): Promise<void>;
}

/**
 * Starts a command as the leader of its own process group: the extension host and the language server outlive a leader
 * that is stopped alone.
 *
 * @param log file that receives what the processes print
 */
export function startGroup(
  command: string,
  args: readonly string[],
  env: Record<string, string | undefined>,
  log: string,
): ProcessGroup {
  const output = openSync(log, 'w');
  const leader = spawn(command, [...args], { env, detached: true, stdio: ['ignore', output, output] });
  const kill = () => signal(leader, 'SIGKILL');
  process.once('exit', kill);
  return {
    ended: () => leader.exitCode !== null || leader.signalCode !== null,
    async stop() {
      signal(leader, 'SIGTERM');
      for (let i = 0; i < 100 && signal(leader, 0); i++) await sleep(100);
      kill();
      process.removeListener('exit', kill);
    },
  };
}

function signal(leader: ChildProcess, name: NodeJS.Signals | 0): boolean {
  try {
    return leader.pid !== undefined && process.kill(-leader.pid, name);
  } catch {
    return false;
  }
}
