// A server at work on a workspace with one document open, and what an author does to it.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { LspClient } from './lsp-client.mjs';
import { SERVER } from './programs.mjs';
import { spread } from './statistics.mjs';

/** As the extension starts it. */
const FLAGS = ['--min-semi-space-size=16', '--max-semi-space-size=16'];
/** Milliseconds after which no more keys are typed, once there are a few. */
const BUDGET = 20_000;
const FEWEST = 5;
const SENTENCE = 'en tenant compte des contraintes de la production et des usages réels. ';

const CAPABILITIES = {
  workspace: { configuration: true, workspaceFolders: true },
  window: { workDoneProgress: true },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

function positionOf(text, mark) {
  const at = text.indexOf(mark);
  if (at < 0) throw new Error(`Nowhere in the text: ${mark}`);
  const before = text.slice(0, at + mark.length).split('\n');
  return { line: before.length - 1, character: before.at(-1).length };
}

const later = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

export class LspSession {
  version = 1;
  /** Milliseconds from the start of the process. */
  times = {};

  constructor(client, uri, text, from) {
    this.client = client;
    this.uri = uri;
    this.text = text;
    this.from = from;
  }

  /**
   * Starts a server and opens a document.
   * @param {{folder?: string, path?: string, text?: string, flags?: string[], env?: NodeJS.ProcessEnv, options?: object,
   *   command?: string}} what the
   *   folder of the workspace and a file of it, or a text that is in no file; `command` is a command line to be asked for its server
   */
  static async open({ folder, path, text, flags = [], env, options = {}, command }) {
    const uri = path ? pathToFileURL(path).href : 'untitled:Mesure';
    const opened = text ?? readFileSync(path, 'utf8');
    const from = performance.now();
    const program = command ? [command, 'lsp', '--stdio'] : [SERVER, '--stdio'];
    const client = new LspClient([process.execPath, ...FLAGS, ...flags, ...program], env);
    const session = new LspSession(client, uri, opened, from);
    const folders = folder ? [{ uri: pathToFileURL(folder).href, name: 'mesure' }] : null;
    await client.request('initialize', {
      processId: process.pid,
      rootUri: folders?.[0].uri ?? null,
      workspaceFolders: folders,
      capabilities: CAPABILITIES,
      initializationOptions: options,
    });
    session.times.initialized = performance.now() - from;
    client.notify('initialized', {});
    const first = client.published(uri, 1);
    client.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'ref', version: 1, text: opened } });
    await first;
    session.times.firstDiagnostics = performance.now() - from;
    return session;
  }

  /** Until the workspace is read, and what is wrong in it told. */
  async ready() {
    await this.client.idle();
    const { progressEnded = 0, lastPublish } = this.client;
    this.times.ready = Math.max(progressEnded, lastPublish) - this.from;
    return this;
  }

  /** Replaces a range. @returns {Promise<number>} the milliseconds until the diagnostics of the document */
  async edit(range, text) {
    const published = this.client.published(this.uri, this.version + 1);
    const from = performance.now();
    this.change(range, text);
    await published;
    return performance.now() - from;
  }

  /** Replaces a range, and waits for nothing. */
  change(range, text) {
    this.version++;
    this.client.notify('textDocument/didChange', {
      textDocument: { uri: this.uri, version: this.version },
      contentChanges: [{ range, text }],
    });
  }

  /** Types letters behind a mark, each when the diagnostics of the one before are there. */
  async type(mark, count, warmUp = 0) {
    const at = positionOf(this.text, mark);
    const from = at.character;
    const begun = performance.now();
    const times = [];
    for (let rank = 0; rank < warmUp + count; rank++) {
      const time = await this.edit({ start: at, end: at }, SENTENCE[rank % SENTENCE.length]);
      const isLate = performance.now() - begun > BUDGET;
      if (rank >= warmUp || isLate) times.push(time);
      at.character++;
      if (isLate && times.length >= Math.min(FEWEST, count)) break;
    }
    // As it was, for the marks of what comes next.
    const start = { ...at, character: from };
    await this.edit({ start, end: at }, '');
    return times;
  }

  /** Ten keys at twenty milliseconds from each other. @returns the time from the last key to its diagnostics, several times */
  async burst(mark, times) {
    const results = [];
    for (let rank = 0; rank < times; rank++) {
      const at = positionOf(this.text, mark);
      for (let key = 0; key < 9; key++) {
        this.change({ start: { ...at }, end: { ...at } }, SENTENCE[key]);
        at.character++;
        await later(20);
      }
      results.push(await this.edit({ start: { ...at }, end: { ...at } }, SENTENCE[9]));
      at.character++;
      await this.edit({ start: { ...at, character: at.character - 10 }, end: at }, '');
    }
    return results;
  }

  /** Asks what may come behind a mark. */
  async complete(mark, count, warmUp) {
    const position = positionOf(this.text, mark);
    const times = [];
    let items = 0;
    for (let rank = 0; rank < warmUp + count; rank++) {
      const from = performance.now();
      const answer = await this.client.request('textDocument/completion', {
        textDocument: { uri: this.uri },
        position,
      });
      if (rank >= warmUp) times.push(performance.now() - from);
      items = (Array.isArray(answer) ? answer : (answer?.items ?? [])).length;
    }
    if (items === 0) throw new Error(`Nothing is proposed behind ${mark}`);
    return { ...spread(times), items };
  }

  /** Writes some text behind a mark. */
  insert(mark, text) {
    const at = positionOf(this.text, mark);
    return this.edit({ start: at, end: at }, text);
  }

  stop() {
    return this.client.stop();
  }
}
