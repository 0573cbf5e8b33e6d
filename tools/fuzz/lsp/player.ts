import { mkdirSync, mkdtempSync, readdirSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { Fault } from '../support/family.ts';
import { FuzzClient } from './client.ts';
import { COMPARED, paramsOf } from './requests.ts';
import { type Conversation, languageOf, type Operation, State } from './state.ts';

const CREATED = 1;
const CHANGED = 2;
const DELETED = 3;
const FIRST_SETTINGS = { validation: { redaction: 'frappe' } };
/** How long both servers may take to come to the same, in milliseconds. */
const PATIENCE = 20_000;

/** Plays a conversation with a server and files of its own, and compares its outcome with a fresh server's at each rest. */
export class Player {
  private readonly state: State;
  private readonly root: string;
  private readonly cache: string;
  private readonly pending: Promise<unknown>[] = [];
  private client!: FuzzClient;
  /** Changes of texts that were played. */
  edits = 0;
  /** Servers that began with what an earlier one had kept. */
  warmStarts = 0;

  constructor(files: Record<string, string>) {
    this.state = new State(files);
    this.root = realpathSync(mkdtempSync(join(tmpdir(), 'fuzz-')));
    this.cache = mkdtempSync(join(tmpdir(), 'fuzz-cache-'));
    for (const [file, text] of Object.entries(files)) this.write(file, text);
  }

  async play({ operations }: Conversation): Promise<void> {
    this.client = await this.begin(FIRST_SETTINGS);
    try {
      for (const operation of operations) {
        if (this.state.allows(operation)) await this.perform(this.state.apply(operation));
      }
      await Promise.all(this.pending);
      await this.client.stop();
    } finally {
      for (const folder of [this.root, this.cache]) rmSync(folder, { recursive: true, force: true });
    }
  }

  private begin(settings: object): Promise<FuzzClient> {
    return FuzzClient.start(pathToFileURL(this.root).href, settings, this.cache);
  }

  /** Ends the server, changes files behind its back, and starts another that finds what the first one kept. */
  private async restart(writes: Record<string, string | null>): Promise<void> {
    await Promise.all(this.pending.splice(0));
    await this.client.stop();
    for (const [file, text] of Object.entries(writes)) {
      if (text === null) rmSync(join(this.root, file), { force: true });
      else this.write(file, text);
    }
    if (readdirSync(this.cache).length) this.warmStarts++;
    this.client = await this.begin(this.client.settings);
    for (const file of this.state.open.keys()) await this.openIn(this.client, file);
  }

  private uri(file: string): string {
    return pathToFileURL(join(this.root, file)).href;
  }

  private write(file: string, text: string): void {
    mkdirSync(dirname(join(this.root, file)), { recursive: true });
    writeFileSync(join(this.root, file), text);
  }

  private event(type: number, ...files: string[]): Promise<void> {
    return this.client.notify('workspace/didChangeWatchedFiles', {
      changes: files.map((file) => ({ uri: this.uri(file), type })),
    });
  }

  private async perform(operation: Operation): Promise<void> {
    const { client, state } = this;
    switch (operation.do) {
      case 'open':
        return this.openIn(client, operation.file);
      case 'close':
        return client.notify('textDocument/didClose', { textDocument: { uri: this.uri(operation.file) } });
      case 'save':
        this.write(operation.file, state.textOf(operation.file));
        await client.notify('textDocument/didSave', { textDocument: { uri: this.uri(operation.file) } });
        return this.event(CHANGED, operation.file);
      case 'edit': {
        this.edits += operation.changes.length;
        const textDocument = { uri: this.uri(operation.file), version: state.open.get(operation.file)?.version };
        return client.notify('textDocument/didChange', { textDocument, contentChanges: operation.changes });
      }
      case 'write':
        this.write(operation.file, operation.text);
        return this.event(operation.text.length % 2 ? CHANGED : CREATED, operation.file);
      case 'delete':
        rmSync(join(this.root, operation.file));
        return this.event(DELETED, operation.file);
      case 'rename':
        renameSync(join(this.root, operation.from), join(this.root, operation.to));
        return client.notify('workspace/didRenameFiles', {
          files: [{ oldUri: this.uri(operation.from), newUri: this.uri(operation.to) }],
        });
      case 'settings':
        client.settings = operation.settings;
        return client.notify('workspace/didChangeConfiguration', { settings: null });
      case 'folder':
        return this.changeFolder(operation.name, operation.added);
      case 'ask': {
        const answer = client.ask(operation.method, paramsOf(operation, this.uri(operation.file)), operation.cancel);
        // Looked at in the end, but not lost meanwhile.
        answer.catch(() => {});
        this.pending.push(answer);
        return;
      }
      case 'restart':
        return this.restart(operation.writes);
      case 'compare':
        return this.compare();
    }
  }

  private openIn(client: FuzzClient, file: string): Promise<void> {
    const document = this.state.open.get(file);
    const textDocument = {
      uri: this.uri(file),
      languageId: languageOf(file),
      version: document?.version,
      text: document?.getText(),
    };
    return client.notify('textDocument/didOpen', { textDocument });
  }

  private changeFolder(name: string, added: boolean): Promise<void> {
    const folder = { uri: this.uri(name), name };
    return this.client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: added ? [folder] : [], removed: added ? [] : [folder] },
    });
  }

  private async compare(): Promise<void> {
    await Promise.all(this.pending.splice(0));
    await this.client.quiet();
    const fresh = await FuzzClient.start(pathToFileURL(this.root).href, this.client.settings);
    for (const file of this.state.open.keys()) await this.openIn(fresh, file);
    const until = Date.now() + PATIENCE;
    for (;;) {
      await fresh.quiet();
      await this.client.quiet();
      const difference = await this.difference(fresh);
      if (!difference) break;
      if (Date.now() > until) throw difference;
      await new Promise((later) => setTimeout(later, 100));
    }
    await fresh.stop();
    const [complaint] = [...this.client.complaints, ...fresh.complaints];
    if (complaint) throw new Fault('logged', complaint);
  }

  /** What this server says otherwise than a fresh one; undefined when they agree. */
  private async difference(fresh: FuzzClient): Promise<Fault | undefined> {
    const uris = new Set([...this.client.published.keys(), ...fresh.published.keys()]);
    for (const uri of uris) {
      const [here, there] = [this.client, fresh].map((one) =>
        (one.published.get(uri) ?? []).map((item) => JSON.stringify(item)),
      );
      if (isDeepStrictEqual(here, there)) continue;
      const gone = there?.filter((one) => !here?.includes(one)) ?? [];
      const stale = here?.filter((one) => !there?.includes(one)) ?? [];
      const why = gone.length + stale.length ? '' : ' in another order';
      return new Fault(
        'diagnostics differ',
        `${uri.slice(uri.lastIndexOf('/'))}${why}: missing ${gone.slice(0, 3)}; too many ${stale.slice(0, 3)}`,
      );
    }
    for (const file of this.state.open.keys()) {
      for (const method of COMPARED) {
        const params = { textDocument: { uri: this.uri(file) }, uri: this.uri(file) };
        const [here, there] = await Promise.all([this.client.ask(method, params), fresh.ask(method, params)]);
        if (!isDeepStrictEqual(here, there)) {
          return new Fault(
            `${method} differs`,
            `${file}: ${JSON.stringify(here)?.slice(0, 500)} but fresh ${JSON.stringify(there)?.slice(0, 500)}`,
          );
        }
      }
    }
    return undefined;
  }
}
