import { afterEach, describe, expect, it } from 'vitest';
import {
  CancellationTokenSource,
  type Hover,
  type Location,
  LSPErrorCodes,
  type WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
import { READ_FILE } from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const CATALOGUE = 'builtin:/e-cf.ref';
const TEXT = 'certification X { compétence C1 "Relever." { réf e-CF ‸A.5 niveau 3 } }';

let client: TestClient;

afterEach(() => client.stop());

function refuse(): never {
  throw new Error('not today');
}

describe('an editor that refuses what it is asked', () => {
  it('is served all the same, with the settings of the beginning', async () => {
    client = await TestClient.start({
      capabilities: {
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      answers: { 'workspace/configuration': refuse, 'client/registerCapability': refuse },
    });
    const logged: string[] = [];
    client.connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      logged.push(message);
    });
    await client.notify('workspace/didChangeConfiguration', { settings: null });
    expect(await client.open('untitled:a', 'certification X { compétence C1 "Relever." }')).toEqual([]);
    await expect.poll(() => logged.filter((one) => one.includes('not today')).length).toBe(4);
  });
});

describe('a built-in catalogue that the editor opened', () => {
  it('stays what it is: named once, without diagnostics, answering like any text', async () => {
    client = await TestClient.start();
    const { text, cursor } = marked(TEXT);
    await client.open('file:///projet/x.ref', text);
    const found = () => client.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'A.5' });
    const named = () =>
      client.at<Location[]>('textDocument/references', 'file:///projet/x.ref', cursor, {
        context: { includeDeclaration: true },
      });
    const before = [await found(), await named()];
    const { text: content } = await client.request<{ text: string }>('workspace/textDocumentContent', {
      uri: CATALOGUE,
    });
    const textDocument = { uri: CATALOGUE, languageId: 'ref', version: 1, text: content };
    await client.notify('textDocument/didOpen', { textDocument });
    await client.change('file:///projet/x.ref', `${text} `);
    expect([await found(), await named()]).toEqual(before);
    expect(client.published.has(CATALOGUE)).toBe(false);
    const at = content.slice(0, content.indexOf('entrée A.5') + 'entrée A'.length).split('\n');
    const position = { line: at.length - 1, character: (at.at(-1) as string).length };
    expect(JSON.stringify(await client.at<Hover>('textDocument/hover', CATALOGUE, position))).toContain('e-CF A.5');
  });
});

describe('an earlier version that a comparison shows', () => {
  it('is no file of the project, open or closed', async () => {
    const earlier = 'git:/projet/x.ref?%7B%22ref%22%3A%22HEAD%22%7D';
    let reads = 0;
    client = await TestClient.start({
      initializationOptions: { files: true },
      answers: {
        [READ_FILE]: () => {
          reads++;
          return 'certification ANCIENNE';
        },
      },
    });
    const textDocument = {
      uri: earlier,
      languageId: 'ref',
      version: 1,
      text: 'certification ANCIENNE { évalué par E9 }',
    };
    await client.notify('textDocument/didOpen', { textDocument });
    await client.notify('textDocument/didClose', { textDocument: { uri: earlier } });
    await client.open('untitled:a', 'certification X { }');
    await client.change('untitled:a', 'certification X { niveau 6 }');
    expect(client.published.has(earlier)).toBe(false);
    expect(await client.request('workspace/symbol', { query: 'ANCIENNE' })).toEqual([]);
    expect(reads).toBe(0);
  });
});

describe('an editor that leaves', () => {
  it('is told nothing any more', async () => {
    client = await TestClient.start({ settings: { validation: { redaction: 'frappe' } } });
    await client.open('untitled:a', 'certification X { }');
    await client.request('shutdown', undefined);
    const textDocument = { uri: 'untitled:a', version: 2 };
    await client.notify('textDocument/didChange', { textDocument, contentChanges: [{ text: 'certification X {' }] });
    await client.request('textDocument/foldingRange', { textDocument: { uri: 'untitled:a' } });
    await client.request('textDocument/foldingRange', { textDocument: { uri: 'untitled:a' } });
    expect(client.published.get('untitled:a')?.version).toBe(1);
  });
});

describe('requests that the editor takes back', () => {
  it('are all answered, and what is told of the text is what it says last', async () => {
    client = await TestClient.start();
    const uri = 'untitled:a';
    await client.open(uri, 'certification X { évalué par E9 }');
    const tokens = Array.from({ length: 30 }, () => new CancellationTokenSource());
    const answers = tokens.map(({ token }, rank) => {
      const method = ['textDocument/completion', 'textDocument/documentSymbol', 'textDocument/semanticTokens/full'][
        rank % 3
      ];
      return client.connection.sendRequest(
        method as string,
        { textDocument: { uri }, position: { line: 0, character: 17 } },
        token,
      );
    });
    const told = client.change(uri, 'certification X { }');
    for (const source of tokens) source.cancel();
    const outcomes = await Promise.allSettled(answers);
    const refused = outcomes.flatMap((one) => (one.status === 'rejected' ? [one.reason.code] : []));
    expect(refused.filter((code) => code !== LSPErrorCodes.RequestCancelled)).toEqual([]);
    expect(await told).toEqual([]);
    expect(client.published.get(uri)).toMatchObject({ version: 2, diagnostics: [] });
  });
});

describe('a server that starts anew', () => {
  it('tells of every document that is open, those without a fault too, with its version', async () => {
    client = await TestClient.start();
    const documents = ['untitled:a', 'untitled:b', 'untitled:c'];
    for (const uri of documents) {
      const textDocument = { uri, languageId: 'ref', version: 7, text: uri.endsWith('b') ? 'certification X {' : '' };
      await client.notify('textDocument/didOpen', { textDocument });
    }
    await expect.poll(() => [...client.published.keys()].sort()).toEqual(documents);
    const told = documents.map((uri) => client.published.get(uri));
    expect(told.map((one) => [one?.version, one?.diagnostics.length])).toEqual([
      [7, 0],
      [7, 1],
      [7, 0],
    ]);
  });
});
