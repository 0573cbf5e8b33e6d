import { diagnostics, type Finding, isConfigUri, type Snapshot, type SourceFile } from '@referentiel/language';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { Annotations } from './annotations.js';
import { NextTurn } from './next-turn.js';
import { DID_CHECK } from './protocol.js';
import type { Server } from './server.js';

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a.length === b.length && a.every((item, rank) => item === b[rank]);
}

/**
 * Sends diagnostics. Structure is told with each key. Remarks on wording wait for the next save (or opening): while the
 * author types, those already told stay where they belong or vanish, and no new one appears in the middle of a sentence.
 */
export class Publisher {
  /** What was last sent, by file. */
  private readonly sent = new Map<string, readonly Finding[]>();
  private readonly dirty = new Set<string>();
  private readonly soon = new NextTurn(() => this.server.inBackground(async () => this.publish()));
  private readonly annotations: Annotations;

  constructor(private readonly server: Server) {
    this.annotations = new Annotations(server);
  }

  /** The author typed. */
  changed(uri: string): void {
    if (isConfigUri(uri)) this.configured();
    this.dirty.add(uri);
    // What stands in the other open texts may rest on this one.
    if (this.server.documents.keys().length > 1) this.annotations.outdated();
    this.soon.ask();
  }

  /** The document was opened or saved: now remarks on wording are welcome. */
  settled(uri: string): void {
    this.server.told.welcome(uri);
    this.changed(uri);
  }

  /** Texts changed under the author's hands; nobody is typing in those that are not open. */
  changedOnDisk(uris: readonly string[]): void {
    for (const uri of uris) {
      this.dirty.add(uri);
      if (isConfigUri(uri)) this.configured();
      else if (!this.server.disk.isOpen(uri)) this.server.told.welcome(uri);
    }
    this.annotations.outdated();
    this.soon.ask();
  }

  /** Everything again: settings changed, or files came in. */
  refresh(): void {
    for (const uri of this.sent.keys()) this.dirty.add(uri);
    this.annotations.outdated();
    this.soon.ask();
  }

  /** A project wants other rules: all remarks are looked at anew, those on wording too, for no text is being typed into. */
  private configured(): void {
    this.server.told.welcomeAll();
  }

  /** The editor leaves: nothing is sent any more. */
  stop(): void {
    this.soon.stop();
    this.annotations.stop();
  }

  private publish(): void {
    const { server } = this;
    const snapshot = server.project.snapshot();
    const present = new Set<string>();
    const changed = new Set(this.dirty);
    const tell = (uri: string, findings: readonly Finding[]) => {
      present.add(uri);
      if (!this.dirty.has(uri) && sameItems(this.sent.get(uri) ?? [], findings)) return;
      changed.add(uri);
      this.send(uri, findings);
    };
    for (const { uri, findings } of snapshot.configs) tell(uri, findings);
    for (const file of snapshot.files) tell(file.uri, this.visible(file, snapshot));
    this.forgetAllBut(present);
    this.dirty.clear();
    server.inBackground(() => server.connection.sendNotification(DID_CHECK, { uris: [...changed] }));
  }

  /** Texts that are gone have nothing wrong any more. */
  private forgetAllBut(present: ReadonlySet<string>): void {
    this.server.told.forgetAllBut(present);
    for (const uri of this.sent.keys()) {
      if (present.has(uri)) continue;
      this.sent.delete(uri);
      this.post({ uri, diagnostics: [] });
    }
  }

  private visible(file: SourceFile, snapshot: Snapshot): readonly Finding[] {
    const { told, settings } = this.server;
    const shown = told.shown(file, snapshot, settings);
    told.sent(file.uri, shown);
    return shown;
  }

  private send(uri: string, findings: readonly Finding[]): void {
    const { server } = this;
    this.sent.set(uri, findings);
    const version = server.documents.get(uri)?.version;
    this.post({ uri, ...(version !== undefined && { version }), diagnostics: diagnostics(server, findings) });
  }

  private post(params: PublishDiagnosticsParams): void {
    this.server.inBackground(() => this.server.connection.sendDiagnostics(params));
  }
}
