import { afterEach, describe, expect, it } from 'vitest';
import { TestClient } from './support/client.js';

const URI = 'untitled:Untitled-1';
const sane = 'certification X\ncompétence C1 "Relever les écarts." { }\n';
const doubled = 'certification X\ncompétence C1 "Relever les les écarts." { }\n';
const moved = `// un commentaire\n${doubled}`;

let client: TestClient;

afterEach(() => client.stop());

async function start(redaction?: string): Promise<void> {
  const settings = redaction && { validation: { redaction } };
  client = await TestClient.start({ settings });
}

const codes = (diagnostics: { code?: unknown }[]) => diagnostics.map(({ code }) => code);

describe('remarks on wording', () => {
  it('come on open', async () => {
    await start();
    expect(codes(await client.open(URI, doubled))).toEqual(['TXT-05']);
  });

  it('wait for a save while the author types, and go at once when mended', async () => {
    await start();
    await client.open(URI, sane);
    expect(codes(await client.change(URI, doubled))).toEqual([]);
    expect(codes(await client.save(URI))).toEqual(['TXT-05']);
    const [diagnostic] = await client.change(URI, moved);
    expect(diagnostic).toMatchObject({ code: 'TXT-05', range: { start: { line: 2, character: 23 } } });
    expect(codes(await client.change(URI, sane))).toEqual([]);
  });

  it('come with each key when the author wants it', async () => {
    await start('frappe');
    await client.open(URI, sane);
    expect(codes(await client.change(URI, doubled))).toEqual(['TXT-05']);
  });

  it('do not hold back what is wrong in the structure', async () => {
    await start();
    await client.open(URI, sane);
    const broken = doubled.replace('{ }', '{ évaluée par E9 }');
    expect(codes(await client.change(URI, broken))).toEqual(['REF-01']);
    expect(codes(await client.save(URI)).sort()).toEqual(['REF-01', 'TXT-05']);
  });
});
