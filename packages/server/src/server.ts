import { createRefServices, type EditorContext, type Langue, Project, type SourceFile } from '@referentiel/language';
import {
  type ClientCapabilities,
  type Connection,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
} from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { KeptIndex } from './cache/kept-index.js';
import type { FileAccess } from './files/file-access.js';
import { DEFAULT_SETTINGS, langueOf, type Settings } from './settings.js';
import { Told } from './told.js';
import type { Watchdog } from './watch/watchdog.js';
import { Disk } from './workspace/disk.js';
import { incompleteMessages } from './workspace/incomplete.js';
import { ShownProgress } from './workspace/shown-progress.js';

/** What all features of the server share. */
export class Server {
  readonly project: Project;
  readonly documents = new TextDocuments(TextDocument);
  readonly disk: Disk;
  readonly told = new Told();
  readonly index: KeptIndex;
  settings: Settings = DEFAULT_SETTINGS;
  /** The language of the editor's interface. */
  locale: string | undefined;
  /** What the editor can take. */
  client: ClientCapabilities = {};
  /** Whether something that the author waits for is about to be told. */
  isBusy: () => boolean = () => false;
  /** The client's command that asks for completion again. */
  suggestCommand: string | undefined;

  constructor(
    readonly connection: Connection,
    readers: FileAccess[],
    private readonly watchdog: Watchdog,
  ) {
    const readerOf = (uri: string) => readers.find((reader) => reader.serves(uri));
    this.project = new Project(createRefServices().ref, {
      serves: (uri) => readerOf(uri)?.readAtOnce !== undefined,
      read: (uri) => readerOf(uri)?.readAtOnce?.(uri),
    });
    this.index = new KeptIndex(this.project);
    // What is wrong in one text is told before the others are looked at.
    this.project.isHasty = true;
    const progress = new ShownProgress(this, () => this.disk.stopReading());
    this.disk = new Disk(this.project, {
      readers,
      isBusy: () => this.isBusy(),
      update: (done, total) => progress.update(done, total),
      end: () => progress.end(),
      incomplete: (listing, folder) => this.tell(incompleteMessages(listing, folder, this.langue)),
    });
  }

  get langue(): Langue {
    return langueOf(this.settings, this.locale);
  }

  /** What an editor service needs to answer about a document; undefined for one that is not known. */
  context(uri: string): EditorContext | undefined {
    const snapshot = this.project.snapshot();
    const file = snapshot.file(uri);
    // Of a text that is not read there is nothing to answer, and to look through one that is too large would take long.
    if (!file || file.unread) return undefined;
    const shown = (one: SourceFile) => this.told.shown(one, snapshot, this.settings, this.disk.isReading);
    return { snapshot, file, langue: this.langue, shown };
  }

  /**
   * Answers about a document: null when it is not known, and when the answer fails, which is logged: one feature that fails
   * must not stop the others.
   */
  answer<T>(uri: string, service: (context: EditorContext) => T | undefined): T | null {
    try {
      const context = this.context(uri);
      return (context && service(context)) ?? null;
    } catch (error) {
      this.log(error);
      return null;
    }
  }

  /** Tells the author. Nothing is asked, so that an editor that cannot show it refuses nothing. */
  warn(message: string): void {
    this.inBackground(() =>
      this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message }),
    );
  }

  /** Tells the editor's log what its reader can do something about. */
  tell(messages: readonly string[]): void {
    for (const message of messages) this.connection.console.warn(message);
  }

  /** Tells the editor's log what failed. */
  log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Lets a piece of work go on by itself; when it fails, the log says so and the server goes on. */
  inBackground(work: () => Promise<unknown>, what = 'arrière-plan'): void {
    this.watchdog.during(what, work).catch((error: unknown) => this.log(error));
  }
}
