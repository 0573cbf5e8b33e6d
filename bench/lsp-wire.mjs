/** The messages of a language server on stdio, framed and unframed. */
export class LspWire {
  #input;
  #chunks = [];
  #size = 0;
  #awaited = 0;

  /** @param {import('node:child_process').ChildProcess} process @param {(message: object) => void} take */
  constructor(process, take) {
    this.#input = process.stdin;
    process.stdout.on('data', (chunk) => {
      this.#chunks.push(chunk);
      this.#size += chunk.length;
      if (this.#size >= this.#awaited) this.#read(take);
    });
  }

  send(message) {
    const body = Buffer.from(JSON.stringify({ jsonrpc: '2.0', ...message }));
    this.#input.write(Buffer.concat([Buffer.from(`Content-Length: ${body.length}\r\n\r\n`), body]));
  }

  #read(take) {
    let buffer = Buffer.concat(this.#chunks);
    this.#awaited = 0;
    for (let head = buffer.indexOf('\r\n\r\n'); head >= 0; head = buffer.indexOf('\r\n\r\n')) {
      const length = Number(/Content-Length: (\d+)/i.exec(buffer.toString('latin1', 0, head))?.[1]);
      this.#awaited = head + 4 + length;
      if (buffer.length < this.#awaited) break;
      const body = buffer.toString('utf8', head + 4, this.#awaited);
      buffer = buffer.subarray(this.#awaited);
      this.#awaited = 0;
      take(JSON.parse(body));
    }
    this.#chunks = [buffer];
    this.#size = buffer.length;
  }
}
