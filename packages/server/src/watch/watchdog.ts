import type { Bilingual } from '@referentiel/language';
import type { ConnectionOptions } from 'vscode-languageserver';
import { Heartbeat } from './heartbeat.js';
import { nameOf } from './name-of.js';

/** The same thing is told so many times: a slow computer fills no log. */
const MOST_TOLD = 3;

/** What takes longer than this is felt by everybody who waits. */
export const BUDGET_MS = 500;

function tooLong(what: string, ms: number): Bilingual {
  return {
    fr: `«\u00a0${what}\u00a0» a occupé le serveur ${ms}\u00a0ms, pour ${BUDGET_MS} au plus\u00a0: merci de le signaler avec le fichier, si cela dure.`,
    en: `“${what}” kept the server busy for ${ms} ms, at most ${BUDGET_MS} allowed: please report it with the file if this goes on.`,
  };
}

/**
 * Sees which messages and works keep the server from answering for too long, and has it told (`tell`). What waits for the disk or
 * for the editor keeps nobody from anything, and is not counted.
 */
export class Watchdog {
  tell: (message: Bilingual) => void = () => {};
  private readonly heartbeat: Heartbeat;
  private readonly told = new Map<string, number>();
  private last = '';

  constructor(private readonly now: () => number = () => performance.now()) {
    this.heartbeat = new Heartbeat(now, (ms) => this.judge(this.last, ms));
  }

  /** For `createConnection`: every message passes here. */
  get options(): ConnectionOptions {
    return {
      messageStrategy: {
        handleMessage: (message, next) => {
          this.heartbeat.go();
          return this.during(nameOf(message), () => next(message));
        },
      },
    };
  }

  /** Does a work, and tells when it took too long until it ended, or until it first waited for something. */
  during<T>(what: string, work: () => T): T {
    const since = this.now();
    this.last = what;
    try {
      return work();
    } finally {
      const ms = this.now() - since;
      this.heartbeat.known(ms);
      this.judge(what, ms);
    }
  }

  stop(): void {
    this.heartbeat.stop();
  }

  private judge(what: string, ms: number): void {
    if (ms <= BUDGET_MS) return;
    const times = (this.told.get(what) ?? 0) + 1;
    this.told.set(what, times);
    if (times <= MOST_TOLD) this.tell(tooLong(what, Math.round(ms)));
  }
}
