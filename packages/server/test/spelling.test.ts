import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { applyEdits } from './support/apply-edits.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const CONFIG = `{
  // Les mots de la maison.
  "rules": { "TXT-11": "hint" }
}
`;
const SOURCE = 'certification X\ncompétence C1 "Relever les con‸somations du zglopage." { }\n';

let client: TestClient;
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ref-mots-'));
});

afterEach(async () => {
  await client.stop();
  rmSync(folder, { recursive: true });
});

const uriOf = (name: string) => pathToFileURL(join(folder, name)).href;
const { text, cursor } = marked(SOURCE);

async function open(config: string): Promise<string[]> {
  writeFileSync(join(folder, 'referentiel.config.json'), config);
  writeFileSync(join(folder, 'x.ref'), text);
  client = await TestClient.start({ workspaceFolders: [{ uri: uriOf(''), name: 'x' }] });
  await client.next(uriOf('x.ref'), ({ version }) => version === undefined);
  const diagnostics = await client.open(uriOf('x.ref'), text);
  return diagnostics
    .filter(({ code }) => code === 'TXT-11')
    .map(({ message }) => /«\u00a0(.*?)\u00a0»/.exec(String(message))?.[1] ?? '');
}

function actions(at = cursor): Promise<CodeAction[]> {
  const context = { diagnostics: [] };
  return client.request('textDocument/codeAction', {
    textDocument: { uri: uriOf('x.ref') },
    range: { start: at, end: at },
    context,
  });
}

describe('spelling', () => {
  it('is not judged unless the project asks for it', async () => {
    expect(await open('{}')).toEqual([]);
  });

  it('tells the words that the dictionary lacks, and proposes others', async () => {
    expect(await open(CONFIG)).toEqual(['consomations', 'zglopage']);
    const [first, ...others] = await actions();
    expect(first).toMatchObject({
      title: 'Écrire «\u00a0consommations\u00a0»',
      diagnostics: [{ code: 'TXT-11', severity: 3 }],
    });
    expect(first?.isPreferred).toBeUndefined();
    expect(applyEdits(text, first?.edit?.changes?.[uriOf('x.ref')] ?? [])).toContain('les consommations du');
    // A guess is no correction to be made with all others.
    expect(others.filter(({ kind }) => kind?.startsWith('source.fixAll'))).toEqual([]);
  });

  it.each([
    ['named with its severity', CONFIG],
    ['with its own settings', '{ "rules": { "TXT-11": { "severity": "hint" } } }'],
    ['with words already', '{ "rules": { "TXT-11": { "severity": "hint", "mots": ["zglopeur"] } } }'],
  ])('adds a word to those of the project, where the rule is %s', async (_, config) => {
    expect(await open(config)).toEqual(['consomations', 'zglopage']);
    const add = (await actions({ line: 1, character: text.split('\n')[1]?.indexOf('zglopage') ?? 0 })).find(
      ({ title }) => title.startsWith('Ajouter'),
    );
    expect(add?.title).toBe('Ajouter «\u00a0zglopage\u00a0» aux mots du projet');
    const changed = applyEdits(config, add?.edit?.changes?.[uriOf('referentiel.config.json')] ?? []);
    expect(changed).toMatch(/"mots": \[\s*("zglopeur",\s*)?"zglopage"\s*\]/);
    if (config === CONFIG) expect(changed).toContain('// Les mots de la maison.');
    writeFileSync(join(folder, 'referentiel.config.json'), changed);
    const told = client.next(uriOf('x.ref'), ({ diagnostics }) => diagnostics.length === 1);
    await client.notify('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('referentiel.config.json'), type: 2 }],
    });
    expect((await told).diagnostics[0]?.message).toContain('consomations');
  });
});
