import { isMainThread, type MessagePort } from 'node:worker_threads';

/** What the thread that helps is told. */
export interface Task {
  /** All files that were asked for. */
  paths: readonly string[];
  isFinal: boolean;
  /** That of the `Division`. */
  memory: SharedArrayBuffer;
  /** Where what it found is to be sent, an index of `Project.session`. */
  port: MessagePort;
}

/** What an index of the helper is marked with: it never leaves the process. */
export const VERSION = 'helper';

/** What the second thread runs the program with. */
export const HELP = '(help)';

/** Whether the program was started by itself, as the second thread of a command: nobody else can ask for that. */
export function isHelp([first]: readonly string[]): boolean {
  return first === HELP && !isMainThread;
}
