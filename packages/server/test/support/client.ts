import { PassThrough } from 'node:stream';
import type { DictionaryFiles } from '@referentiel/language';
import { createConnection } from 'vscode-languageserver/node';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeParams,
  type InitializeResult,
  type MessageConnection,
  type ProtocolConnection,
  type Range,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { startNodeServer } from '../../src/node.js';
import { DID_CHECK, type DidCheckParams, type InitializationOptions } from '../../src/protocol.js';

/**
 * What a référentiel as a whole says or lacks: texts of tests are a few lines, and would be full of it. `remarks` keeps it.
 */
const OF_A_WHOLE = /^(?:STR|EVA|CMP|CRI|REN)-|^META-(?!04)|^TXT-0[2-47-9]|^ECF-0[4-68]/;

function withoutRemarks(published: Published): Published {
  return { ...published, diagnostics: published.diagnostics.filter(({ code }) => !OF_A_WHOLE.test(String(code))) };
}

type Published = { uri: string; version?: number; diagnostics: Diagnostic[] };

/** An editor reduced to its end of the wire: opens, types, saves, asks; keeps what the server publishes. */
export class TestClient {
  readonly published = new Map<string, Published>();
  private readonly waiting: {
    uri: string;
    accept: (published: Published) => boolean;
    resolve: (p: Published) => void;
  }[] = [];
  private readonly versions = new Map<string, number>();
  /** Documents of which more is to be told when the workspace is read. */
  private readonly partial = new Set<string>();
  private checked: (() => void)[] = [];

  private constructor(
    readonly connection: ProtocolConnection,
    readonly initialized: InitializeResult,
    remarks: boolean,
  ) {
    connection.onNotification(DID_CHECK, ({ uris, partial = [] }: DidCheckParams) => {
      for (const uri of uris) this.partial.delete(uri);
      for (const uri of partial) this.partial.add(uri);
      for (const go of this.checked.splice(0)) go();
    });
    connection.onNotification('textDocument/publishDiagnostics', (all: Published) => {
      const published = remarks ? all : withoutRemarks(all);
      this.published.set(published.uri, published);
      for (const one of [...this.waiting]) {
        if (one.uri !== published.uri || !one.accept(published)) continue;
        this.waiting.splice(this.waiting.indexOf(one), 1);
        one.resolve(published);
      }
    });
  }

  /** Starts a server in this process and introduces itself to it. */
  static async start(
    params: Partial<InitializeParams> & {
      initializationOptions?: InitializationOptions;
      settings?: unknown;
      answers?: Record<string, (params: never) => unknown>;
      remarks?: boolean;
      dictionary?: () => DictionaryFiles;
      onNotifications?: Record<string, (params: never) => unknown>;
    } = {},
  ): Promise<TestClient> {
    const up = new PassThrough();
    const down = new PassThrough();
    startNodeServer(createConnection(up, down), params.dictionary);
    const connection = createProtocolConnection(new StreamMessageReader(down), new StreamMessageWriter(up));
    const { settings, answers = {}, remarks = false, dictionary: _, onNotifications = {}, ...rest } = params;
    connection.onRequest('workspace/configuration', () => [settings ?? null]);
    connection.onRequest('client/registerCapability', () => null);
    for (const [method, answer] of Object.entries(answers)) connection.onRequest(method, answer as never);
    for (const [method, hear] of Object.entries(onNotifications)) {
      if (method !== '$/progress') connection.onNotification(method, hear as never);
    }
    const { '$/progress': hearProgress } = onNotifications;
    if (hearProgress) (connection as unknown as MessageConnection).onUnhandledProgress(hearProgress as never);
    connection.listen();
    const initialized = await connection.sendRequest<InitializeResult>('initialize', {
      processId: null,
      rootUri: null,
      workspaceFolders: null,
      capabilities: { workspace: { configuration: true, workspaceFolders: true } },
      ...rest,
    });
    const client = new TestClient(connection, initialized, remarks);
    await connection.sendNotification('initialized', {});
    return client;
  }

  /** Opens a document and waits for all that the server says of it, once what may belong to it was read. */
  async open(uri: string, text: string): Promise<Diagnostic[]> {
    this.versions.set(uri, 1);
    const answer = this.next(uri, ({ version }) => version === 1);
    await this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'ref', version: 1, text } });
    const { diagnostics } = await answer;
    do await new Promise<void>((resolve) => this.checked.push(resolve));
    while (this.partial.has(uri));
    return this.published.get(uri)?.diagnostics ?? diagnostics;
  }

  /** Replaces the text and waits for what the server says of the new one. */
  async change(uri: string, text: string): Promise<Diagnostic[]> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const answer = this.next(uri, (published) => published.version === version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges: [{ text }] });
    return (await answer).diagnostics;
  }

  /** Types into the text and waits for what the server says of it. */
  async edit(uri: string, ...contentChanges: { range: Range; text: string }[]): Promise<Diagnostic[]> {
    const version = (this.versions.get(uri) ?? 0) + 1;
    this.versions.set(uri, version);
    const answer = this.next(uri, (published) => published.version === version);
    await this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return (await answer).diagnostics;
  }

  async save(uri: string): Promise<Diagnostic[]> {
    const answer = this.next(uri, () => true);
    await this.notify('textDocument/didSave', { textDocument: { uri } });
    return (await answer).diagnostics;
  }

  /** The next diagnostics published for a document that are accepted. */
  next(uri: string, accept: (published: Published) => boolean = () => true): Promise<Published> {
    return new Promise((resolve) => this.waiting.push({ uri, accept, resolve }));
  }

  request<T>(method: string, params: unknown): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  notify(method: string, params: unknown): Promise<void> {
    return this.connection.sendNotification(method, params);
  }

  /** Asks at a place of a document. */
  at<T>(method: string, uri: string, position: { line: number; character: number }, more: object = {}): Promise<T> {
    return this.request<T>(method, { textDocument: { uri }, position, ...more });
  }

  async stop(): Promise<void> {
    await this.request('shutdown', undefined);
    this.connection.dispose();
  }
}
