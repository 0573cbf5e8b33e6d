import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  createProtocolConnection,
  type Diagnostic,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { cpuTime } from '../../../scripts/process-facts.mjs';
import { start } from './ask-cli.ts';

const PATIENCE = 150_000;
/** Milliseconds without a word and without work after which all is told. */
const QUIET = 2_500;
/** So much work in half a second is no idling, in ticks of the system. */
const BUSY = 10;

/** What a server says of a folder of hard inputs, by the path of the file; the neighbour is opened as an author opens it. */
export async function serverSays(
  root: string,
  neighbour: string,
): Promise<{ said: Map<string, Diagnostic[]>; alive: boolean }> {
  const child = start(['lsp', '--stdio'], root);
  const connection = createProtocolConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const said = new Map<string, Diagnostic[]>();
  let heard = Date.now();
  connection.onNotification(
    'textDocument/publishDiagnostics',
    ({ uri, diagnostics }: { uri: string; diagnostics: Diagnostic[] }) => {
      heard = Date.now();
      said.set(uri, diagnostics);
    },
  );
  const others = connection as MessageConnection;
  others.onNotification(() => {
    heard = Date.now();
  });
  others.onRequest(() => null);
  connection.listen();
  const timer = setTimeout(() => child.kill('SIGKILL'), PATIENCE + 60_000);
  try {
    const rootUri = pathToFileURL(root).href;
    await connection.sendRequest('initialize', {
      processId: null,
      rootUri,
      workspaceFolders: [{ uri: rootUri, name: 'essai' }],
      capabilities: { workspace: { workspaceFolders: true } },
    });
    await connection.sendNotification('initialized', {});
    const uri = pathToFileURL(join(root, neighbour)).href;
    const text = readFileSync(join(root, neighbour), 'utf8');
    await connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'ref', version: 1, text },
    });
    // The whole folder is read when nothing was said for a while, and a question is answered at once.
    const until = Date.now() + PATIENCE;
    do {
      const before = cpuTime(child.pid);
      await new Promise((later) => setTimeout(later, 500));
      // One large text may keep it busy for longer than it is quiet.
      if (cpuTime(child.pid) - before > BUSY) heard = Date.now();
    } while (Date.now() < until && Date.now() - heard < QUIET);
    await connection.sendRequest('workspace/symbol', { query: 'VOISIN' });
    const at = { line: 0, character: 16 };
    const hover = await connection.sendRequest('textDocument/hover', { textDocument: { uri }, position: at });
    await connection.sendRequest('shutdown');
    return { said, alive: hover !== null };
  } finally {
    clearTimeout(timer);
    connection.dispose();
    child.kill();
  }
}
