import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { para, petit, run } from '../../formats/test/gabarit/archive.js';
import {
  EXPORT,
  EXPORT_FORMATS_LIST,
  type ExportResult,
  IS_OWN_EXPORT,
  SUMMARY,
  type Summary,
} from '../src/protocol.js';
import { TestClient } from './support/client.js';

const EXAMPLE = join(import.meta.dirname, '../../../examples/conseiller-transition-habitat.ref');
const uri = pathToFileURL(EXAMPLE).href;

let client: TestClient;

afterEach(() => client.stop());

function bytesOf({ files }: ExportResult, rank = 0): Uint8Array {
  return new Uint8Array(Buffer.from(files[rank]?.bytes ?? '', 'base64'));
}

describe('exports', () => {
  it('give the Word file of what is in the editor, saved or not', async () => {
    client = await TestClient.start();
    const text = readFileSync(EXAMPLE, 'utf8').replace('Qualifier le projet d’un ménage', 'Mot-témoin');
    await client.open(uri, text);
    const result = await client.request<ExportResult>(EXPORT, { uri, format: 'docx' });
    expect(result).toMatchObject({
      files: [{ name: 'conseiller-transition-habitat.docx' }],
      uri,
      errors: 0,
      mayLackWords: false,
    });
    const parts = unzipSync(bytesOf(result));
    expect(strFromU8(parts['word/document.xml'] as Uint8Array).includes('Mot-témoin')).toBe(true);
    expect(await client.request(IS_OWN_EXPORT, { format: 'docx', bytes: result.files[0]?.bytes })).toBe(true);
    expect(await client.request(IS_OWN_EXPORT, { format: 'json', bytes: result.files[0]?.bytes })).toBe(false);
  });

  it('give the JSON of a text that was never saved, named after its code', async () => {
    client = await TestClient.start();
    const untitled = 'untitled:Untitled-1';
    await client.open(untitled, 'certification A/B "Essai" { compétence C1 "Relever." { évaluée par E9 } }');
    const result = await client.request<ExportResult>(EXPORT, { uri: untitled, format: 'json' });
    expect(result.errors).toBeGreaterThan(0);
    expect(JSON.parse(strFromU8(bytesOf(result)))).toMatchObject({ intitule: 'Essai' });
    expect(result.files[0]?.name).toMatch(/^[\w-]+\.json$/);
  });

  it('fill the house template that the editor sends, and say what is to be seen in it', async () => {
    client = await TestClient.start();
    await client.open(uri, readFileSync(EXAMPLE, 'utf8'));
    const template = (...texts: string[]) => {
      const bytes = Buffer.from(petit(...texts.map((text) => para(run(text))))).toString('base64');
      return { uri, format: 'docx', gabarit: { name: 'maison.docx', bytes } };
    };
    const filled = await client.request<ExportResult>(EXPORT, template('Maison {{titre}}', '{{tableau}}', '{{zzz}}'));
    const document = strFromU8(unzipSync(bytesOf(filled))['word/document.xml'] as Uint8Array);
    expect(document).toContain('>Maison Conseiller');
    expect(filled.gabarit?.[0]).toMatch(/^«\u00a0maison\.docx\u00a0»\u00a0: .*\{\{zzz\}\}/);
    const refused = await client.request<ExportResult>(EXPORT, template('Maison {{titre}}'));
    expect(refused).toMatchObject({ files: [], refus: expect.stringContaining('{{tableau}}') });
    const text = { uri, format: 'docx', gabarit: { name: 'notes.txt', bytes: btoa('Bonjour') } };
    expect((await client.request<ExportResult>(EXPORT, text)).refus).toContain('.docx');
  });

  it('put the remarks into the comments of a draft, and the notes when asked', async () => {
    client = await TestClient.start();
    await client.open(
      'untitled:a',
      'certification X "Essai" { note "À relire." }\ncompétence C1 "Relever." { évaluée par E9 }',
    );
    const comments = async (params: object) => {
      const result = await client.request<ExportResult>(EXPORT, { uri: 'untitled:a', format: 'docx', ...params });
      return strFromU8(unzipSync(bytesOf(result))['word/comments.xml'] ?? new Uint8Array());
    };
    expect(await comments({})).toBe('');
    expect(await comments({ mode: 'draft' })).toContain('règle REF-01 — ');
    expect(await comments({ mode: 'draft' })).not.toContain('À relire.');
    expect(await comments({ mode: 'draft', notes: true })).toContain('À relire.');
  });

  it('give the report of the review, in two files', async () => {
    client = await TestClient.start();
    await client.open('untitled:a', 'certification X "Essai" { compétence C1 "Relever." { évaluée par E9 } }');
    const result = await client.request<ExportResult>(EXPORT, { uri: 'untitled:a', format: 'revue' });
    expect(result.files.map(({ name }) => name)).toEqual(['X.revue.docx', 'X.revue.html']);
    expect(strFromU8(bytesOf(result, 1))).toMatch(/Rapport de relecture[\s\S]*REF-01/);
    for (const { bytes } of result.files) {
      expect(await client.request(IS_OWN_EXPORT, { format: 'revue', bytes })).toBe(true);
    }
  });

  it('say that words may be missing when a text is badly written', async () => {
    client = await TestClient.start();
    await client.open('untitled:a', 'certification X { compétence C1 "Relever. }');
    const result = await client.request<ExportResult>(EXPORT, { uri: 'untitled:a', format: 'json' });
    expect(result.mayLackWords).toBe(true);
  });

  it('are null where there is no certification', async () => {
    client = await TestClient.start();
    expect(await client.request(EXPORT, { uri: 'builtin:/e-cf.ref', format: 'json' })).toBeNull();
    expect(await client.request(EXPORT_FORMATS_LIST, undefined)).toContainEqual({
      id: 'revue',
      extensions: ['.revue.docx', '.revue.html'],
    });
  });
});

describe('summary', () => {
  it('counts findings and e-CF competences', async () => {
    client = await TestClient.start();
    const text =
      'certification X "Essai" {\n    compétence C1 "Relever." { réf e-CF A.5 niveau 4, e-CF A.6, e-CF A.5 niveau 3 évaluée par E9 }\n}\n';
    await client.open('untitled:a', text);
    const summary = await client.request<Summary>(SUMMARY, { uri: 'untitled:a' });
    expect(summary).toMatchObject({ code: 'X', intitule: 'Essai', exportable: false });
    expect(summary.errors).toBeGreaterThan(0);
    expect(summary.ecf.covered).toBe(2);
    expect(summary.ecf.total).toBe(41);
  });
});
