import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.js';

let client: TestClient;
let folder: string | undefined;

afterEach(async () => {
  await client.stop();
  if (folder) rmSync(folder, { recursive: true });
  folder = undefined;
});

const URI = 'untitled:Untitled-1';

describe('diagnostics', () => {
  it('come with each key, with rule, severity, page and version', async () => {
    client = await TestClient.start();
    expect(await client.open(URI, 'certification X { compétence C1 "Relever." }')).toEqual([]);
    const [diagnostic] = await client.change(URI, 'certification X { compétence C1 "Relever." { évaluée par E9 } }');
    expect(diagnostic).toMatchObject({
      source: 'Référentiel',
      code: 'REF-01',
      severity: 1,
      codeDescription: { href: 'builtin:/regles/REF-01.md' },
      range: { start: { line: 0, character: 57 }, end: { line: 0, character: 59 } },
    });
    expect(diagnostic?.message).toContain('E9');
    expect(await client.change(URI, 'certification X { compétence C1 "Relever." }')).toEqual([]);
  });

  it('speak English when the author wants it', async () => {
    client = await TestClient.start({ settings: { langue: 'auto' }, initializationOptions: { locale: 'en' } });
    const english = client.next(URI, ({ diagnostics }) => /Declare/.test(String(diagnostics[0]?.message)));
    await client.open(URI, 'certification X { compétence C1 "Relever." { évaluée par E9 } }');
    expect((await english).diagnostics).toHaveLength(1);
  });

  it('follow the other files of a folder: a part file sees its certification, open or not', async () => {
    folder = mkdtempSync(join(tmpdir(), 'ref-server-'));
    writeFileSync(join(folder, 'main.ref'), 'certification X\népreuve E1 "Étude"\n');
    writeFileSync(join(folder, 'part.ref'), 'dans X\ncompétence C1 "Relever." { évaluée par E1 }\n');
    const part = pathToFileURL(join(folder, 'part.ref')).href;
    client = await TestClient.start({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'projet' }] });
    expect(await client.open(part, 'dans X\ncompétence C1 "Relever." { évaluée par E1 }\n')).toEqual([]);
    const main = pathToFileURL(join(folder, 'main.ref')).href;
    const broken = client.next(part, ({ diagnostics }) => diagnostics.length === 1);
    await client.open(main, 'certification X\népreuve E2 "Étude"\n');
    expect((await broken).diagnostics[0]?.code).toBe('REF-01');
  });

  it('survive a missing folder and one inside another', async () => {
    folder = mkdtempSync(join(tmpdir(), 'ref-server-'));
    const uri = pathToFileURL(folder).href;
    client = await TestClient.start({
      workspaceFolders: [
        { uri: `${uri}/absent`, name: 'absent' },
        { uri, name: 'projet' },
        { uri: `${uri}/`, name: 'encore' },
      ],
    });
    expect(await client.open(`${uri}/a.ref`, 'certification X { compétence C1 "Relever." }')).toEqual([]);
  });
});
