import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction, Diagnostic } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';

const DOUBLED = 'certification X\ncompétence C1 "Relever les les écarts." { }\n';
const OFF = '{ "rules": { "TXT-05": "off" } }';
const WRONG = '{ "rules": { "TXT-50": "off" } }';

let client: TestClient;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ref-config-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (...names: string[]) => pathToFileURL(join(folder, ...names)).href;
const codes = (diagnostics: Diagnostic[]) => diagnostics.map(({ code }) => code);

function write(text: string, ...names: string[]): void {
  mkdirSync(dirname(join(folder, ...names)), { recursive: true });
  writeFileSync(join(folder, ...names), text);
}

async function startIn(...folders: string[]): Promise<void> {
  client = await TestClient.start({ workspaceFolders: folders.map((uri) => ({ uri, name: uri })) });
}

/** Resolves once the server says this of a document. */
const told = (uri: string, ...expected: string[]) =>
  client.next(uri, ({ diagnostics }) => codes(diagnostics).join() === expected.join());

describe('referentiel.config.json', () => {
  it('of the workspace rules its files, and its mistakes are told in it', async () => {
    write('{ "rules": { "TXT-05": "off", "TXT-50": "off" } }', 'referentiel.config.json');
    write(DOUBLED, 'a', 'x.ref');
    await startIn(uriOf());
    await Promise.all([told(uriOf('referentiel.config.json'), 'CFG-02'), told(uriOf('a', 'x.ref'))]);
    expect(codes(await client.open(uriOf('a', 'x.ref'), DOUBLED))).toEqual([]);
  });

  it('that changes on the disk is heard at once, by open texts too', async () => {
    write(DOUBLED, 'x.ref');
    await startIn(uriOf());
    expect(codes(await client.open(uriOf('x.ref'), DOUBLED))).toEqual(['TXT-05']);
    const watched = (type: 1 | 2 | 3) =>
      client.notify('workspace/didChangeWatchedFiles', { changes: [{ uri: uriOf('referentiel.config.json'), type }] });
    const silent = told(uriOf('x.ref'));
    write(OFF, 'referentiel.config.json');
    await watched(1);
    await silent;
    const again = told(uriOf('x.ref'), 'TXT-05');
    rmSync(join(folder, 'referentiel.config.json'));
    await watched(3);
    await again;
  });

  it('that is being written is heard with each key; corrections are offered; the disk counts again when it closes', async () => {
    write(OFF, 'referentiel.config.json');
    write(DOUBLED, 'x.ref');
    await startIn(uriOf());
    const config = uriOf('referentiel.config.json');
    const quiet = told(uriOf('x.ref'));
    await client.open(uriOf('x.ref'), DOUBLED);
    await quiet;
    const remarked = told(uriOf('x.ref'), 'TXT-05');
    expect(codes(await client.open(config, WRONG))).toEqual(['CFG-02']);
    await remarked;
    const range = { start: { line: 0, character: 15 }, end: { line: 0, character: 15 } };
    const params = { textDocument: { uri: config }, range, context: { diagnostics: [] } };
    const actions = await client.request<CodeAction[]>('textDocument/codeAction', params);
    expect(actions.map(({ title }) => title)).toEqual(['Remplacer par "TXT-05"', 'Expliquer la règle CFG-02']);
    const silent = told(uriOf('x.ref'));
    expect(codes(await client.change(config, OFF))).toEqual([]);
    await silent;
    const louder = told(uriOf('x.ref'), 'TXT-05');
    await client.change(config, '{}');
    await louder;
    const closed = told(uriOf('x.ref'));
    await client.notify('textDocument/didClose', { textDocument: { uri: config } });
    await closed;
  });

  it('above a file that is opened alone is found', async () => {
    write(OFF, 'referentiel.config.json');
    write(DOUBLED, 'a', 'b', 'x.ref');
    await startIn();
    const silent = told(uriOf('a', 'b', 'x.ref'));
    await client.open(uriOf('a', 'b', 'x.ref'), DOUBLED);
    await silent;
  });
});
