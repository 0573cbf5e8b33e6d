import { availableParallelism } from 'node:os';
import { MessageChannel, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { spareMemoryNow } from '../spare-memory.js';
import { Division } from './division.js';
import { HELP, type Task } from './task.js';

/** Fewer files than this are checked before a second thread is of use: it loads and warms the same code. */
const MANY = 150;

/** The program: two levels up from the compiled module as from the bundle. */
const PROGRAM = new URL('../../bin/referentiel.js', import.meta.url);

/** A second thread that reads and checks files from the back of a list while the caller does so from its front. */
export class Helper {
  readonly division: Division;
  private readonly port;

  private constructor(paths: readonly string[], isFinal: boolean) {
    this.division = new Division(paths);
    // Two threads keep twice as much.
    spareMemoryNow();
    const { port1, port2 } = new MessageChannel();
    this.port = port1;
    const task: Task = { paths, isFinal, memory: this.division.memory, port: port2 };
    const worker = new Worker(PROGRAM, { argv: [HELP], workerData: task, transferList: [port2] });
    // What it does not do is done without it.
    worker.on('error', () => {});
    worker.unref();
    port1.unref();
  }

  /** Undefined where one thread is as quick. */
  static for(paths: readonly string[], isFinal: boolean): Helper | undefined {
    if (paths.length < MANY || availableParallelism() < 2) return undefined;
    try {
      return new Helper(paths, isFinal);
    } catch {
      // Node may be told to allow no thread.
      return undefined;
    }
  }

  /** What the helper knows of the files that it dealt with, once it has; undefined when it failed. */
  finish(): Uint8Array | undefined {
    this.division.wait();
    const received = receiveMessageOnPort(this.port);
    this.port.close();
    return received?.message as Uint8Array | undefined;
  }
}
