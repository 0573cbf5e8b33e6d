import { once } from 'node:events';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import {
  createProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { certification, ERROR, folder, start } from './support/cli.js';

/** An editor at the other end of the program's standard input and output. */
function editor(args: string[] = ['lsp', '--stdio'], env: Record<string, string> = {}) {
  const child = start(args, { env });
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => {
    stderr += text;
  });
  const reader = new StreamMessageReader(child.stdout);
  const strays: unknown[] = [];
  reader.onError((error) => strays.push(error));
  const connection = createProtocolConnection(reader, new StreamMessageWriter(child.stdin));
  connection.onRequest('workspace/configuration', () => [null]);
  connection.onRequest('client/registerCapability', () => null);
  const logged: string[] = [];
  connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
    logged.push(message);
  });
  connection.listen();
  return { child, connection, strays, logged, exit: once(child, 'close'), stderr: () => stderr };
}

describe.concurrent('lsp --stdio', () => {
  it.each([[['lsp', '--stdio']], [['lsp']], [['lsp', '--stdio', `--clientProcessId=${process.pid}`]]])(
    '%j serves an editor from the first message to the last',
    async (args) => {
      const cwd = folder({ 'x.ref': '' });
      const uri = pathToFileURL(`${cwd}/x.ref`).href;
      const { child, connection, strays, exit, stderr } = editor(args);
      const published = new Promise<{ uri: string; diagnostics: { code: string }[] }>((resolve) => {
        connection.onNotification(
          'textDocument/publishDiagnostics',
          (told: { uri: string; diagnostics: { code: string }[] }) => {
            // What another file may hold is told when all are read.
            if (told.diagnostics.some(({ code }) => code === 'REF-01')) resolve(told);
          },
        );
      });
      const { capabilities } = (await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: pathToFileURL(cwd).href,
        capabilities: {},
      })) as { capabilities: { textDocumentSync?: unknown } };
      expect(capabilities.textDocumentSync).toBeDefined();
      await connection.sendNotification('initialized', {});
      const text = certification('X', ERROR);
      await connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId: 'ref', version: 1, text },
      });
      const { diagnostics } = await published;
      expect(diagnostics.map(({ code }) => code)).toContain('REF-01');
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      const [code] = await exit;
      expect({ code, signal: child.signalCode, strays, stderr: stderr() }).toEqual({
        code: 0,
        signal: null,
        strays: [],
        stderr: '',
      });
    },
  );

  it.skipIf(process.platform === 'win32')('survives what nobody caught, and says it', async () => {
    const fail =
      'process.on("SIGUSR2",()=>{Promise.reject(new Error("panne une"));setTimeout(()=>{throw new Error("panne deux")},20)})';
    const { child, connection, exit, logged } = editor(undefined, {
      NODE_OPTIONS: `--import=data:text/javascript,${encodeURIComponent(fail)}`,
    });
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    await connection.sendNotification('initialized', {});
    child.kill('SIGUSR2');
    await vi.waitFor(() => expect(logged.join()).toMatch(/panne une[\s\S]*panne deux/), { timeout: 20_000 });
    expect(await connection.sendRequest('workspace/symbol', { query: 'zzz' })).toEqual([]);
    await connection.sendRequest('shutdown');
    await connection.sendNotification('exit');
    expect((await exit)[0]).toBe(0);
  });

  it('ends when the editor vanishes', async () => {
    const { child, connection, exit } = editor();
    await connection.sendRequest('initialize', { processId: null, rootUri: null, capabilities: {} });
    child.stdin.end();
    expect((await exit)[0]).toBe(1);
  });
});
