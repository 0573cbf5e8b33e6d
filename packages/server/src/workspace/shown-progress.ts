import type { WorkDoneProgressServerReporter } from 'vscode-languageserver';
import type { Server } from '../server.js';
import type { ReadingProgress } from './reading.js';

/** What is read sooner than this needs no telling. */
const WORTH_TELLING_MS = 400;
/** How often the count is told anew. */
const RHYTHM_MS = 200;

const TITLE = { fr: 'Référentiel\u00a0: lecture des fichiers', en: 'Référentiel: reading the files' };
const STOPPED = {
  fr: 'Lecture arrêtée\u00a0: les fichiers qui n’ont pas été lus manquent, et des remarques peuvent être fausses. Pour tout lire, lancez «\u00a0Référentiel\u00a0: redémarrer le serveur\u00a0».',
  en: 'Reading stopped: the files that were not read are missing, and remarks may be wrong. To read all, run “Référentiel: Restart the server”.',
};

/** Shows in the editor how far the reading of the workspace has come, and lets the author stop it. */
export class ShownProgress implements ReadingProgress {
  private reporter: Promise<WorkDoneProgressServerReporter> | undefined;
  private begun: number | undefined;
  private told = 0;

  constructor(
    private readonly server: Server,
    private readonly stop: () => void,
  ) {}

  update(done: number, total: number): void {
    const now = Date.now();
    this.begun ??= now;
    if (now - this.begun < WORTH_TELLING_MS || now - this.told < RHYTHM_MS || done >= total) return;
    this.told = now;
    this.reporter ??= this.show();
    const { langue } = this.server;
    const count = (value: number) => value.toLocaleString(langue);
    const files = { fr: 'fichiers', en: 'files' }[langue];
    const percentage = Math.floor((100 * done) / total);
    this.tell((reporter) => reporter.report(percentage, `${count(done)}/${count(total)} ${files}`));
  }

  end(): void {
    this.tell((reporter) => reporter.done());
    this.reporter = undefined;
    this.begun = undefined;
    this.told = 0;
  }

  /** An editor that cannot show it loses nothing else. */
  private tell(say: (reporter: WorkDoneProgressServerReporter) => void): void {
    const { reporter } = this;
    if (reporter) this.server.inBackground(async () => say(await reporter));
  }

  private async show(): Promise<WorkDoneProgressServerReporter> {
    const { connection, langue } = this.server;
    const reporter = await connection.window.createWorkDoneProgress();
    reporter.begin(TITLE[langue], 0, '', true);
    reporter.token.onCancellationRequested(() => {
      this.stop();
      this.server.warn(STOPPED[langue]);
    });
    return reporter;
  }
}
