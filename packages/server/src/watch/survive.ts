/** So many failures within this time are a server that only fails: the editor starts another one. */
const MOST = 50;
const WINDOW_MS = 10_000;

/** The part of a Node process that is watched. */
export interface Failing {
  on(event: 'uncaughtException' | 'unhandledRejection', hear: (error: unknown) => void): unknown;
  exit(code: number): void;
}

/**
 * What nobody caught is told (`log`), and the server goes on: one feature that fails must not take the author's diagnostics away.
 * A process that does nothing but fail ends.
 */
export function survive(host: Failing, log: (error: unknown) => void, now: () => number = Date.now): void {
  let failures: number[] = [];
  const hear = (error: unknown) => {
    const time = now();
    failures = [...failures.filter((earlier) => time - earlier < WINDOW_MS), time];
    if (failures.length > MOST) {
      host.exit(1);
      return;
    }
    try {
      log(error);
    } catch {
      // The editor is gone, or its log: the end of its stream ends the server.
    }
  };
  host.on('uncaughtException', hear);
  host.on('unhandledRejection', hear);
}
