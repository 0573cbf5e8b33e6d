import { PassThrough } from 'node:stream';
import { startNodeServer } from '@referentiel/server/node';
import { createConnection } from 'vscode-languageserver/node';
import {
  CancellationTokenSource,
  createProtocolConnection,
  type Diagnostic,
  type MessageConnection,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { Fault } from '../support/family.ts';
import { dictionary } from '../support/language.ts';

/** Refused (a rename…), cancelled, outdated, wrong parameters: a client knows what to do of these. */
const ALLOWED = new Set([-32803, -32800, -32801, -32602]);
/** A request without an answer for so long is forgotten: far beyond any budget, on a machine that does other things. */
const PATIENCE = 30_000;

/** An editor's end of the wire: keeps what the server published, and what it complained of. */
export class FuzzClient {
  readonly published = new Map<string, Diagnostic[]>();
  readonly complaints: string[] = [];
  settings: object;
  /** Messages received so far. */
  received = 0;
  private readonly connection: ProtocolConnection;

  private constructor(connection: ProtocolConnection, settings: object) {
    this.connection = connection;
    this.settings = settings;
  }

  /** `cache`: the folder where the server keeps what it knows of workspaces; without it, it keeps nothing. */
  static async start(root: string, settings: object, cache?: string): Promise<FuzzClient> {
    const [up, down] = [new PassThrough(), new PassThrough()];
    startNodeServer(createConnection(up, down), dictionary);
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const client = new FuzzClient(connection, settings);
    client.listen();
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri: root,
      workspaceFolders: [{ uri: root, name: 'essai' }],
      ...(cache !== undefined && { initializationOptions: { cache } }),
      capabilities: {
        workspace: {
          configuration: true,
          workspaceFolders: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
          fileOperations: { didRename: true, didDelete: true },
        },
      },
    });
    await client.notify('initialized', {});
    return client;
  }

  private listen(): void {
    const { connection } = this;
    connection.onNotification(
      'textDocument/publishDiagnostics',
      ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
        this.received++;
        this.published.set(uri, diagnostics);
      },
    );
    connection.onNotification('window/logMessage', ({ type, message }: { type: number; message: string }) => {
      if (type === 1) this.complaints.push(message);
    });
    const others = connection as MessageConnection;
    others.onNotification(() => {
      this.received++;
    });
    connection.onRequest('workspace/configuration', ({ items }: { items: unknown[] }) =>
      items.map(() => this.settings),
    );
    others.onRequest(() => null);
    connection.listen();
  }

  notify(method: string, params: object): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** The answer; undefined when the server refuses in a way that clients know. */
  async ask(method: string, params: object, cancel = false): Promise<unknown> {
    const source = new CancellationTokenSource();
    const answer = this.connection.sendRequest(method, params, source.token);
    if (cancel) source.cancel();
    let timer: NodeJS.Timeout | undefined;
    const silence = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Fault('no answer', method)), PATIENCE);
    });
    try {
      return await Promise.race([answer, silence]);
    } catch (error) {
      const { code, message } = error as { code?: number; message: string };
      if (error instanceof Fault || code === undefined || !ALLOWED.has(code)) {
        throw error instanceof Fault ? error : new Fault('error answer', `${method} (${code}): ${message}`);
      }
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }

  /** Waits until the server has nothing more to say. */
  async quiet(): Promise<void> {
    for (let still = 0; still < 3; ) {
      const before = this.received;
      await this.ask('workspace/symbol', { query: 'aucun-symbole' });
      await new Promise((later) => setTimeout(later, 4));
      still = this.received === before ? still + 1 : 0;
    }
  }

  async stop(): Promise<void> {
    await this.ask('shutdown', {});
    this.connection.dispose();
  }
}
