import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { LIST_FILES, READ_FILE, SUMMARY, type Summary } from '../src/protocol.js';
import { TestClient } from './support/client.js';

const MAIN = 'certification X\népreuve E1 "Étude"\n';
const PART = 'dans X\ncompétence C1 "Relever." { évaluée par E1 }\n';

let client: TestClient;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ref-workspace-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (...names: string[]) => pathToFileURL(join(folder, ...names)).href;

async function startIn(...folders: string[]): Promise<void> {
  client = await TestClient.start({ workspaceFolders: folders.map((uri) => ({ uri, name: uri })) });
}

describe('files that are not open', () => {
  it('are found beside a file that is opened without a folder', async () => {
    writeFileSync(join(folder, 'main.ref'), MAIN);
    client = await TestClient.start();
    expect(await client.open(uriOf('part.ref'), PART)).toEqual([]);
    expect(await client.request<Summary>(SUMMARY, { uri: uriOf('part.ref') })).toMatchObject({
      uri: uriOf('main.ref'),
      code: 'X',
    });
  });

  it('are read again when the disk changes, and forgotten when they are deleted', async () => {
    writeFileSync(join(folder, 'main.ref'), 'certification X\n');
    await startIn(uriOf());
    const missing = client.next(uriOf('part.ref'), ({ diagnostics }) => diagnostics[0]?.code === 'REF-01');
    void client.open(uriOf('part.ref'), PART);
    await missing;
    writeFileSync(join(folder, 'main.ref'), MAIN);
    const mended = client.next(uriOf('part.ref'), ({ diagnostics }) => diagnostics.length === 0);
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('main.ref'), type: 2 }] });
    await mended;
    rmSync(join(folder, 'main.ref'));
    const orphan = client.next(uriOf('part.ref'), ({ diagnostics }) => diagnostics[0]?.code === 'REF-03');
    await client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('main.ref'), type: 3 }] });
    await orphan;
  });

  it('say what the disk says again once they are closed without saving', async () => {
    writeFileSync(join(folder, 'main.ref'), MAIN);
    await startIn(uriOf());
    await client.open(uriOf('main.ref'), MAIN);
    expect((await client.change(uriOf('main.ref'), 'certification X {')).length).toBeGreaterThan(0);
    const back = client.next(uriOf('main.ref'), ({ diagnostics }) => diagnostics.length === 0);
    await client.notify('textDocument/didClose', { textDocument: { uri: uriOf('main.ref') } });
    await back;
  });

  it('leave with their folder, but for those that are open', async () => {
    mkdirSync(join(folder, 'a'));
    writeFileSync(join(folder, 'a', 'faux.ref'), 'certification Y { compétence C1 "Relever." { évaluée par E9 } }');
    await startIn(uriOf('a'));
    await client.next(uriOf('a', 'faux.ref'), ({ diagnostics }) => diagnostics.length === 1);
    const gone = client.next(uriOf('a', 'faux.ref'), ({ diagnostics }) => diagnostics.length === 0);
    await client.notify('workspace/didChangeWorkspaceFolders', {
      event: { added: [], removed: [{ uri: uriOf('a'), name: 'a' }] },
    });
    await gone;
  });

  it('count once when two folders overlap, whatever the spelling of their URI', async () => {
    writeFileSync(join(folder, 'a.ref'), 'certification X\n');
    writeFileSync(join(folder, 'b.ref'), 'dans X\népreuve E1 "Étude"\n');
    await startIn(uriOf(), `${uriOf()}/`, uriOf().replace(/-/g, '%2D'));
    expect(await client.open(uriOf('a.ref'), 'certification X\n')).toEqual([]);
    const sameFile = uriOf('b.ref').replace(/-/g, '%2D');
    expect(await client.open(sameFile, 'dans X\népreuve E1 "Étude"\n')).toEqual([]);
    expect([...client.published.values()].flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  });

  it('are asked of an editor that has them, where the server cannot read', async () => {
    const files: Record<string, string> = { 'vscode-vfs://depot/main.ref': MAIN };
    client = await TestClient.start({
      workspaceFolders: [{ uri: 'vscode-vfs://depot', name: 'dépôt' }],
      initializationOptions: { files: true },
      answers: {
        [LIST_FILES]: () => Object.keys(files),
        [READ_FILE]: ({ uri }: { uri: string }) => files[uri] ?? null,
      },
    });
    expect(await client.open('vscode-vfs://depot/part.ref', PART)).toEqual([]);
  });
});
