import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Hover } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';

const TEXT = 'certification X\ncompétence C1 "Relever les écarts." { évaluée par E1 }\népreuve E1 "Étude"\n';

let client: TestClient;
let folder: string;
let uri: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ref-encodages-'));
  uri = pathToFileURL(join(folder, 'x.ref')).href;
});
afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const codes = (of = uri) => client.published.get(of)?.diagnostics.map(({ code }) => code) ?? [];

function actions(): Promise<CodeAction[]> {
  const at = { line: 0, character: 0 };
  return client.request<CodeAction[]>('textDocument/codeAction', {
    textDocument: { uri },
    range: { start: at, end: at },
    context: { diagnostics: [] },
  });
}

describe('a file in another encoding', () => {
  it('that nobody has open is read, and told of once', async () => {
    writeFileSync(join(folder, 'x.ref'), Buffer.from(TEXT, 'latin1'));
    client = await TestClient.start({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'projet' }] });
    await expect.poll(() => codes()).toEqual(['LEX-06']);
    const part = pathToFileURL(join(folder, 'y.ref')).href;
    expect(await client.open(part, 'dans X\ncompétence C2 "Relever." { évaluée par E1 }\n')).toEqual([]);
  });

  it('that the editor decoded wrongly is told of once, and becomes what its file says in one step', async () => {
    writeFileSync(join(folder, 'x.ref'), Buffer.from(TEXT, 'latin1'));
    client = await TestClient.start();
    const shown = new TextDecoder().decode(readFileSync(join(folder, 'x.ref')));
    const told = await client.open(uri, shown);
    expect(told.map(({ code }) => code)).toEqual(['LEX-06']);
    expect(told[0]?.message).toMatch(
      /mal lus\. Ne l’enregistrez pas ainsi\u00a0: choisissez «\u00a0Convertir en UTF-8/,
    );
    expect(await client.at<Hover | null>('textDocument/hover', uri, { line: 1, character: 3 })).toBeNull();
    const [action] = await actions();
    expect(action).toMatchObject({ isPreferred: true, edit: { changes: { [uri]: [{ newText: TEXT }] } } });
    expect(action?.title).toMatch(/^Convertir en UTF-8\u00a0: .*lu en Windows-1252$/);
    // The editor makes the change, and saves in UTF-8.
    await client.change(uri, TEXT);
    writeFileSync(join(folder, 'x.ref'), TEXT);
    await client.save(uri);
    await expect.poll(() => codes()).toEqual([]);
  });

  it('that the editor decoded rightly is told of until it is saved in UTF-8', async () => {
    writeFileSync(join(folder, 'x.ref'), `\ufeff${TEXT}`, 'utf16le');
    client = await TestClient.start();
    await client.open(uri, TEXT);
    await expect.poll(() => codes()).toEqual(['LEX-06']);
    expect(client.published.get(uri)?.diagnostics[0]?.message).toContain('est en UTF-16');
    writeFileSync(join(folder, 'x.ref'), TEXT);
    await client.notify('textDocument/didSave', { textDocument: { uri } });
    await expect.poll(() => codes()).toEqual([]);
  });

  it('that somebody else converts, or spoils, while it is open is told of as it is', async () => {
    writeFileSync(join(folder, 'x.ref'), Buffer.from(TEXT, 'latin1'));
    client = await TestClient.start();
    await client.open(uri, TEXT);
    await expect.poll(() => codes()).toEqual(['LEX-06']);
    const changed = { changes: [{ uri, type: 2 }] };
    writeFileSync(join(folder, 'x.ref'), TEXT);
    await client.notify('workspace/didChangeWatchedFiles', changed);
    await expect.poll(() => codes()).toEqual([]);
    writeFileSync(join(folder, 'x.ref'), `${TEXT}\0`);
    await client.notify('workspace/didChangeWatchedFiles', changed);
    await expect.poll(() => codes()).toEqual(['LEX-06']);
  });
});

describe('a text that is too large', () => {
  it('is told of once, and nothing waits for it', async () => {
    client = await TestClient.start();
    const told = await client.open('untitled:a', `certification X\n${'note "x"\n'.repeat(1_200_000)}`);
    expect(told.map(({ code }) => code)).toEqual(['LEX-07']);
    const symbols = { textDocument: { uri: 'untitled:a' } };
    expect(await client.request('textDocument/documentSymbol', symbols)).toBeNull();
    expect(await client.request('textDocument/formatting', { ...symbols, options: {} })).toBeNull();
    expect(await client.open('untitled:b', 'certification Y { }')).toEqual([]);
  });
});
