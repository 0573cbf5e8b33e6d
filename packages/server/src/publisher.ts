import { diagnostics, type Finding, failedCheck, isConfigUri, type SourceFile } from '@referentiel/language';
import type { PublishDiagnosticsParams } from 'vscode-languageserver';
import { Annotations } from './annotations.js';
import { digestOf } from './diagnostics-digest.js';
import { NextTurn } from './next-turn.js';
import { DID_CHECK, type DidCheckParams } from './protocol.js';
import type { Server } from './server.js';
import { TypingPause } from './typing-pause.js';
import { SLICE_MS, Slices } from './workspace/slices.js';

/** So many texts are told of in one notification. */
const BATCH = 100;

/**
 * Sends diagnostics. Structure is told with each key. Remarks on wording wait for the next save (or opening): while the
 * author types, those already told stay where they belong or vanish, and no new one appears in the middle of a sentence.
 * Texts that are open come first; the others follow between two messages, and only those of which something else is wrong.
 */
export class Publisher {
  /** A digest of what was last sent, by file. */
  private readonly sent = new Map<string, number>();
  /** Texts that are told of again, whatever is wrong in them. */
  private readonly dirty = new Set<string>();
  /** Texts that were told of in part, as just opened or while files were read: they are told of again, even if nothing is new. */
  private readonly partial = new Set<string>();
  /** Texts of which something else may be wrong than was sent. */
  private readonly waiting = new Set<string>();
  private readonly soon = new NextTurn(() => this.server.inBackground(async () => this.publish(), 'vérification'));
  private readonly slices = new Slices(() => this.soon.isAsked);
  private readonly pause = new TypingPause(() => this.server.inBackground(() => this.follow()));
  private readonly annotations: Annotations;
  private isFollowing = false;
  private isStopped = false;

  constructor(private readonly server: Server) {
    this.annotations = new Annotations(server);
    server.isBusy = () => this.soon.isAsked;
  }

  /** The author typed. */
  changed(uri: string): void {
    // A project wants other rules: all remarks are looked at anew, those on wording too, for no text is being typed into.
    if (isConfigUri(uri)) this.server.told.welcomeAll();
    if (!this.server.told.isFresh(uri)) this.pause.typed();
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
      if (isConfigUri(uri)) this.server.told.welcomeAll();
      else if (!this.server.disk.isOpen(uri)) this.server.told.welcome(uri);
    }
    this.annotations.outdated();
    this.soon.ask();
  }

  /** Everything again: settings changed, or files came in. */
  refresh(): void {
    const { project, documents } = this.server;
    const configs = project.snapshot().configs.map(({ uri }) => uri);
    for (const uri of [...documents.keys(), ...configs, ...this.sent.keys()]) this.waiting.add(uri);
    this.annotations.outdated();
    this.soon.ask();
  }

  stop(): void {
    this.isStopped = true;
    this.soon.stop();
    this.pause.stop();
    this.annotations.stop();
  }

  private publish(): void {
    const { disk } = this.server;
    this.collect();
    if (!disk.isReading) {
      for (const uri of this.partial) this.dirty.add(uri);
      this.partial.clear();
    }
    const first = new Set([...this.dirty, ...[...this.waiting].filter((uri) => disk.isOpen(uri))]);
    const again = new Set(this.dirty);
    this.dirty.clear();
    this.announce([...first].filter((uri) => this.tell(uri, again.has(uri))));
    this.server.inBackground(() => this.follow());
  }

  /** Tells of the texts that nobody has open, between two messages. While files are being read they wait until all are. */
  private async follow(): Promise<void> {
    if (this.isFollowing) return;
    this.isFollowing = true;
    const told: string[] = [];
    try {
      while (!this.isStopped && !this.server.disk.isReading && this.hasMore()) {
        const [uri] = this.waiting;
        if (uri !== undefined && this.tell(uri, false)) told.push(uri);
        if (told.length >= BATCH) this.announce(told.splice(0));
        if (this.slices.isOver) await this.slices.pause();
      }
    } finally {
      this.isFollowing = false;
      if (told.length) this.announce(told);
      if (!this.isStopped && !this.server.disk.isReading) this.server.index.settled();
    }
  }

  /** Whether there is more to do; while no text waits nor author types, looks for a moment at certifications that nobody looked at. */
  private hasMore(): boolean {
    this.collect();
    if (this.waiting.size) return true;
    if (this.pause.isTyping) return false;
    const until = Date.now() + SLICE_MS;
    const isAll = this.server.project.look(() => Date.now() >= until);
    this.collect();
    return !isAll || this.waiting.size > 0;
  }

  private collect(): void {
    for (const uri of this.server.project.takeChanged()) this.waiting.add(uri);
  }

  /** Sends what is wrong in a text, if that is something else than before or if it is `forced`; says whether it was sent. */
  private tell(uri: string, forced: boolean): boolean {
    this.waiting.delete(uri);
    const snapshot = this.server.project.snapshot();
    const config = isConfigUri(uri) ? snapshot.config(uri) : undefined;
    if (config?.uri === uri) return this.send(uri, config.findings, forced);
    const file = snapshot.file(uri);
    if (file?.uri === uri && !snapshot.builtins.includes(file)) return this.send(uri, this.findings(file), forced);
    // A text that is gone has nothing wrong any more.
    this.server.told.forget(uri);
    if (this.sent.delete(uri)) this.post({ uri, diagnostics: [] });
    return true;
  }

  /** What is wrong in a text; when that cannot be worked out, this and nothing else: the other texts are told of all the same. */
  private findings(file: SourceFile): readonly Finding[] {
    try {
      return this.visible(file);
    } catch (error) {
      this.server.log(error);
      return [failedCheck(file.uri)];
    }
  }

  private visible(file: SourceFile): readonly Finding[] {
    const { told, settings, disk, project } = this.server;
    const snapshot = project.snapshot();
    if (disk.isOpen(file.uri) && told.isFresh(file.uri)) {
      told.greet(file.uri);
      this.partial.add(file.uri);
      this.dirty.add(file.uri);
      this.soon.ask();
      return told.atFirst(file, snapshot, disk.isReading);
    }
    const shown = told.shown(file, snapshot, settings, disk.isReading);
    if (told.isPartial(file.uri, disk.isReading)) this.partial.add(file.uri);
    else told.sent(file, snapshot, shown);
    return shown;
  }

  private send(uri: string, findings: readonly Finding[], forced: boolean): boolean {
    const { server } = this;
    const all = findings.length || forced ? diagnostics(server, findings) : [];
    const digest = digestOf(all);
    if (!forced && (this.sent.get(uri) ?? 0) === digest) return false;
    this.sent.set(uri, digest);
    const version = server.documents.get(uri)?.version;
    this.post({ uri, ...(version !== undefined && { version }), diagnostics: all });
    return true;
  }

  /** Tells those who show more than diagnostics of these texts. */
  private announce(uris: string[]): void {
    const { server } = this;
    const partial = uris.filter((uri) => this.partial.has(uri));
    const params: DidCheckParams = { uris, ...(partial.length && { partial }) };
    server.inBackground(() => server.connection.sendNotification(DID_CHECK, params));
  }

  private post(params: PublishDiagnosticsParams): void {
    this.server.inBackground(() => this.server.connection.sendDiagnostics(params));
  }
}
