import { spawn } from 'node:child_process';

/** One end of the wire to a language server on stdio: as little as a measure needs, so that the client costs nothing. */
export class LspClient {
  #process;
  #buffer = Buffer.alloc(0);
  #id = 0;
  #answers = new Map();
  #published = [];

  /** @param {string[]} command */
  constructor([program, ...args]) {
    this.#process = spawn(program, args, { stdio: ['pipe', 'pipe', 'inherit'] });
    this.#process.stdout.on('data', (chunk) => this.#read(chunk));
  }

  get pid() {
    return this.#process.pid;
  }

  request(method, params) {
    const id = ++this.#id;
    const answer = new Promise((resolve) => this.#answers.set(id, resolve));
    this.#send({ id, method, params });
    return answer;
  }

  notify(method, params) {
    this.#send({ method, params });
  }

  /** The next diagnostics of a document in a version. */
  published(uri, version) {
    return new Promise((resolve) => this.#published.push({ uri, version, resolve }));
  }

  async stop() {
    await this.request('shutdown', null);
    this.notify('exit', null);
    await new Promise((resolve) => this.#process.once('exit', resolve));
  }

  #send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#process.stdin.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(chunk) {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const head = this.#buffer.indexOf('\r\n\r\n');
      if (head < 0) return;
      const length = Number(/Content-Length: (\d+)/i.exec(this.#buffer.toString('latin1', 0, head))?.[1]);
      if (this.#buffer.length < head + 4 + length) return;
      const message = JSON.parse(this.#buffer.toString('utf8', head + 4, head + 4 + length));
      this.#buffer = this.#buffer.subarray(head + 4 + length);
      this.#take(message);
    }
  }

  #take({ id, method, params, result, error }) {
    if (method === undefined) {
      const resolve = this.#answers.get(id);
      this.#answers.delete(id);
      if (error) throw new Error(error.message);
      resolve?.(result);
    } else if (id !== undefined) {
      // The server asks: it has no settings to read and nothing to register.
      this.#send({ id, result: method === 'workspace/configuration' ? [null] : null });
    } else if (method === 'textDocument/publishDiagnostics') {
      const at = this.#published.findIndex((one) => one.uri === params.uri && one.version === params.version);
      if (at >= 0) this.#published.splice(at, 1)[0].resolve(params);
    }
  }
}
