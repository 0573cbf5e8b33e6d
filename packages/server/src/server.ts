import { createRefServices, type EditorContext, type Langue, Project, type SourceFile } from '@referentiel/language';
import { type ClientCapabilities, type Connection, TextDocuments } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { FileAccess } from './files/file-access.js';
import { DEFAULT_SETTINGS, langueOf, type Settings } from './settings.js';
import { Told } from './told.js';
import { Disk } from './workspace/disk.js';

/** What all features of the server share. */
export class Server {
  readonly project = new Project(createRefServices().ref);
  readonly documents = new TextDocuments(TextDocument);
  readonly disk: Disk;
  readonly told = new Told();
  settings: Settings = DEFAULT_SETTINGS;
  /** The language of the editor's interface. */
  locale: string | undefined;
  /** What the editor can take. */
  client: ClientCapabilities = {};
  /** The client's command that asks for completion again. */
  suggestCommand: string | undefined;

  constructor(
    readonly connection: Connection,
    readers: FileAccess[],
  ) {
    this.disk = new Disk(this.project, readers);
  }

  get langue(): Langue {
    return langueOf(this.settings, this.locale);
  }

  /** What an editor service needs to answer about a document; undefined for one that is not known. */
  context(uri: string): EditorContext | undefined {
    const snapshot = this.project.snapshot();
    const file = snapshot.file(uri);
    if (!file) return undefined;
    const shown = (one: SourceFile) => this.told.shown(one, snapshot, this.settings);
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

  /** Tells the editor's log what failed. */
  log(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Lets a piece of work go on by itself; when it fails, the log says so and the server goes on. */
  inBackground(work: () => Promise<unknown>): void {
    work().catch((error: unknown) => this.log(error));
  }
}
