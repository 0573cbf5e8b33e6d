import { spawn } from 'node:child_process';
import { cpuTime, memory } from '../scripts/process-facts.mjs';
import { LspWire } from './lsp-wire.mjs';

/** What of the time of a process may pass without its doing anything. */
const IDLE = 400;
const LOOK = 20;

/** After this the server counts as hung. */
const PATIENCE = 300_000;

function patiently(promise, what) {
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`The server did not answer: ${what}`)), PATIENCE);
  });
  return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

/** A client of a language server on stdio that does as little as a measure needs, so that it costs nothing. */
export class LspClient {
  #process;
  #wire;
  #id = 0;
  #answers = new Map();
  #published = [];
  #progress = 0;
  #isStopping = false;
  /** How many times diagnostics were published, and of which documents. */
  publishes = 0;
  documents = new Set();
  /** When diagnostics were published last, on the clock of `performance.now()`. */
  lastPublish = 0;
  /** When the last progress of work ended, on the clock of `performance.now()`; undefined when the server tells none. */
  progressEnded;

  /** @param {string[]} command @param {NodeJS.ProcessEnv} [env] */
  constructor([program, ...args], env = process.env) {
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'], env });
    this.#wire = new LspWire(this.#process, (message) => this.#take(message));
    this.#process.once('exit', (code, signal) => this.#ended(code ?? signal));
  }

  get pid() {
    return this.#process.pid;
  }

  /** Its resident size now and at its greatest, in megabytes. */
  get memory() {
    return memory(this.pid);
  }

  request(method, params) {
    const id = ++this.#id;
    const answer = new Promise((resolve, reject) => this.#answers.set(id, { resolve, reject }));
    this.#wire.send({ id, method, params });
    return patiently(answer, method);
  }

  notify(method, params) {
    this.#wire.send({ method, params });
  }

  /** The next diagnostics of a document in a version. */
  published(uri, version) {
    const published = new Promise((resolve, reject) => this.#published.push({ uri, version, resolve, reject }));
    return patiently(published, `the diagnostics of ${uri}`);
  }

  /**
   * Until the server has nothing to do: no progress is under way, and its process takes no time of the processor.
   */
  async idle() {
    const begun = performance.now();
    let busy = begun;
    for (let last = cpuTime(this.pid); performance.now() - busy < IDLE || this.#progress > 0; ) {
      await new Promise((resolve) => setTimeout(resolve, LOOK));
      if (this.#process.exitCode !== null) throw new Error('The server ended by itself');
      if (performance.now() - begun > PATIENCE) throw new Error('The server never ends its work');
      const now = cpuTime(this.pid);
      if (now > last) busy = performance.now();
      last = now;
    }
  }

  async stop() {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.request('shutdown', null);
    this.#isStopping = true;
    this.notify('exit', null);
    await ended;
  }

  /** Nobody waits for a server that is gone. */
  #ended(how) {
    if (this.#isStopping) return;
    const gone = new Error(`The server ended by itself (${how})`);
    for (const { reject } of [...this.#answers.values(), ...this.#published]) reject(gone);
  }

  #take({ id, method, params, result, error }) {
    if (method === undefined) {
      const { resolve, reject } = this.#answers.get(id);
      this.#answers.delete(id);
      if (error) reject(new Error(error.message));
      else resolve(result);
    } else if (id !== undefined) {
      // The server asks: it has no settings to read and nothing to register.
      this.#wire.send({ id, result: method === 'workspace/configuration' ? [null] : null });
    } else if (method === '$/progress') this.#progressed(params.value.kind);
    else if (method === 'textDocument/publishDiagnostics') this.#publish(params);
  }

  #progressed(kind) {
    if (kind === 'begin') this.#progress++;
    if (kind !== 'end') return;
    this.#progress--;
    this.progressEnded = performance.now();
  }

  #publish(params) {
    this.publishes++;
    this.lastPublish = performance.now();
    this.documents.add(params.uri);
    const at = this.#published.findIndex((one) => one.uri === params.uri && one.version === params.version);
    if (at >= 0) this.#published.splice(at, 1)[0].resolve(params);
  }
}
