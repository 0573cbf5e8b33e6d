import { mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { WorkspaceSymbol } from 'vscode-languageserver-protocol';
import { DID_CHECK, type DidCheckParams, LIST_FILES, READ_FILE } from '../src/protocol.js';
import { TestClient } from './support/client.js';

const MAIN = 'certification X\népreuve E1 "Étude"\n';
const PART = 'dans X\ncompétence C1 "Relever." { évaluée par E1 }\n';
const FAULTY = 'certification Y { compétence C1 "Relever." { évaluée par E9 } }';

let client: TestClient;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ref-disk-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (...names: string[]) => pathToFileURL(join(folder, ...names)).href;

function write(text: string, ...names: string[]): void {
  mkdirSync(dirname(join(folder, ...names)), { recursive: true });
  writeFileSync(join(folder, ...names), text);
}

async function startIn(...folders: string[]): Promise<void> {
  client = await TestClient.start({ workspaceFolders: folders.map((uri) => ({ uri, name: uri })) });
}

function watched(...changes: { uri: string; type: 1 | 2 | 3 }[]): Promise<void> {
  return client.notify('workspace/didChangeWatchedFiles', { changes });
}

async function symbols(query: string): Promise<string[]> {
  const found = await client.request<WorkspaceSymbol[]>('workspace/symbol', { query });
  return found.map(({ location }) => location.uri);
}

/** A faulty file whose diagnostics tell that what was announced before it was taken in. */
async function settled(): Promise<void> {
  const told = client.next(uriOf('temoin.ref'), ({ diagnostics }) => diagnostics.length > 0);
  write(FAULTY.replaceAll('Y', 'TEMOIN'), 'temoin.ref');
  await watched({ uri: uriOf('temoin.ref'), type: 1 });
  await told;
}

describe('a change on the disk', () => {
  it('of a hundred files is checked once', async () => {
    await startIn(uriOf());
    await settled();
    const checks: string[][] = [];
    client.connection.onNotification(DID_CHECK, ({ uris }: DidCheckParams) => {
      checks.push(uris);
    });
    const names = Array.from({ length: 100 }, (_, rank) => `f${rank}.ref`);
    for (const name of names) write(FAULTY, name);
    const last = client.next(uriOf('f99.ref'));
    await watched(...names.map((name) => ({ uri: uriOf(name), type: 1 as const })));
    await last;
    await client.request('workspace/symbol', { query: 'X' });
    expect(checks.filter((uris) => uris.some((uri) => names.some((name) => uri.endsWith(name))))).toHaveLength(1);
  });

  it('in a folder that is not read brings nothing in', async () => {
    await startIn(uriOf());
    for (const name of ['out', 'node_modules', '.git']) write(FAULTY, name, 'y.ref');
    write(FAULTY, 'vu', 'y.ref');
    const changes = ['out', 'node_modules', '.git', 'vu'].map((name) => ({
      uri: uriOf(name, 'y.ref'),
      type: 1 as const,
    }));
    await watched(...changes);
    await settled();
    expect(await symbols('Y')).toContain(uriOf('vu', 'y.ref'));
    expect([...client.published.keys()].sort()).toEqual([uriOf('temoin.ref'), uriOf('vu', 'y.ref')].sort());
  });

  it('tells new remarks on wording of a file that nobody types into', async () => {
    write('certification X { compétence C1 "Relever les écarts." }', 'x.ref');
    await startIn(uriOf());
    await settled();
    const remarked = client.next(uriOf('x.ref'), ({ diagnostics }) => diagnostics[0]?.code === 'TXT-05');
    write('certification X { compétence C1 "Relever les les écarts." }', 'x.ref');
    await watched({ uri: uriOf('x.ref'), type: 2 });
    await remarked;
  });

  it.each([
    ['deleted', 'workspace/didDeleteFiles', () => ({ uri: uriOf('a') })],
    ['renamed', 'workspace/didRenameFiles', () => ({ oldUri: uriOf('a'), newUri: uriOf('b') })],
  ])('takes along what stood in a folder that is %s', async (what, method, file) => {
    write(FAULTY, 'a', 'y.ref');
    await startIn(uriOf());
    await client.next(uriOf('a', 'y.ref'), ({ diagnostics }) => diagnostics.length === 1);
    const gone = client.next(uriOf('a', 'y.ref'), ({ diagnostics }) => diagnostics.length === 0);
    if (what === 'deleted') rmSync(join(folder, 'a'), { recursive: true });
    else renameSync(join(folder, 'a'), join(folder, 'b'));
    const come = what === 'renamed' ? client.next(uriOf('b', 'y.ref')) : undefined;
    await client.notify(method, { files: [file()] });
    await gone;
    if (come) expect((await come).diagnostics).toHaveLength(1);
  });
});

describe('a file opened alone', () => {
  it('finds its certification in a folder above', async () => {
    write(MAIN, 'main.ref');
    write(PART, 'parties', 'une', 'part.ref');
    client = await TestClient.start();
    expect(await client.open(uriOf('parties', 'une', 'part.ref'), PART)).toEqual([]);
  });

  it('leaves the files above alone when it lacks nothing', async () => {
    write(FAULTY, 'y.ref');
    write(MAIN, 'projet', 'main.ref');
    write(FAULTY.replace('Y', 'Z'), 'projet', 'voisin.ref');
    client = await TestClient.start();
    const around = client.next(uriOf('projet', 'voisin.ref'));
    await client.open(uriOf('projet', 'main.ref'), MAIN);
    await around;
    await client.save(uriOf('projet', 'main.ref'));
    expect(await symbols('Y')).not.toContain(uriOf('y.ref'));
  });

  it('is forgotten when it is closed after its folder left the workspace', async () => {
    write(FAULTY, 'a', 'y.ref');
    await startIn(uriOf('a'));
    await client.open(uriOf('a', 'y.ref'), FAULTY);
    const event = { added: [], removed: [{ uri: uriOf('a'), name: 'a' }] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    const gone = client.next(uriOf('a', 'y.ref'), ({ diagnostics }) => diagnostics.length === 0);
    await client.notify('textDocument/didClose', { textDocument: { uri: uriOf('a', 'y.ref') } });
    await gone;
  });
});

describe('a file that changes while it is read', () => {
  it('says what it said last', async () => {
    const file = 'vscode-vfs://depot/y.ref';
    const answers: ((text: string) => void)[] = [];
    client = await TestClient.start({
      workspaceFolders: [{ uri: 'vscode-vfs://depot', name: 'dépôt' }],
      initializationOptions: { files: true },
      answers: {
        [LIST_FILES]: () => [file],
        [READ_FILE]: () => new Promise<string>((resolve) => answers.push(resolve)),
      },
    });
    await expect.poll(() => answers.length).toBe(1);
    await watched({ uri: file, type: 2 });
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.(FAULTY);
    await expect.poll(() => symbols('Y')).toContain(file);
    answers[0]?.('certification ANCIENNE');
    await client.open('untitled:a', 'certification A { }');
    expect(await symbols('ANCIENNE')).toEqual([]);
  });
});

describe('a folder that leaves while it is read', () => {
  it('brings nothing in any more', async () => {
    const file = 'vscode-vfs://depot/y.ref';
    let asked = () => {};
    const reading = new Promise<void>((resolve) => {
      asked = resolve;
    });
    let answer = (_text: string) => {};
    client = await TestClient.start({
      workspaceFolders: [{ uri: 'vscode-vfs://depot', name: 'dépôt' }],
      initializationOptions: { files: true },
      answers: {
        [LIST_FILES]: () => [file],
        [READ_FILE]: () => {
          asked();
          return new Promise<string>((resolve) => {
            answer = resolve;
          });
        },
      },
    });
    await reading;
    const event = { added: [], removed: [{ uri: 'vscode-vfs://depot', name: 'dépôt' }] };
    await client.notify('workspace/didChangeWorkspaceFolders', { event });
    await client.open('untitled:a', 'certification A { }');
    answer(FAULTY);
    await client.change('untitled:a', 'certification A { niveau 6 }');
    expect(await symbols('Y')).not.toContain(file);
    expect(client.published.has(file)).toBe(false);
  });
});
