/** What a user or the system stops a program with, politely. Nothing can be done about the others. */
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

let pending: NodeJS.Immediate | undefined;

/** The program ends as the signal would have ended it, so that a shell sees what it expects. */
function end(signal: NodeJS.Signals): void {
  release();
  process.kill(process.pid, signal);
}

function release(): void {
  for (const signal of SIGNALS) process.off(signal, end);
  pending = undefined;
}

/**
 * Does synchronous work that a signal must not cut in two: Ctrl+C ends the program once it is done, and leaves no temporary
 * file behind. The signal arrives with the next turn of the event loop: between two pieces of work, let it turn.
 */
export function uninterrupted<T>(work: () => T): T {
  if (pending) clearImmediate(pending);
  else for (const signal of SIGNALS) process.on(signal, end);
  try {
    return work();
  } finally {
    // Signals that came meanwhile are told before: listeners taken away now would swallow them.
    pending = setImmediate(release);
  }
}

/** Lets the event loop turn: what waits, a signal say, happens now. */
export function turn(): Promise<void> {
  return new Promise((resolve) => setImmediate(() => setImmediate(resolve)));
}
