import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { classes, lire, type Noeud, nommes, texteDe, tous } from '../../formats/test/html/arbre.js';
import { PREVIEW, type Preview } from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const EXAMPLES = join(import.meta.dirname, '../../../examples');
const URI = 'untitled:Untitled-1';

let client: TestClient;

afterEach(() => client.stop());

function ask(uri: string): Promise<Preview | null> {
  return client.request<Preview | null>(PREVIEW, { uri });
}

async function asked(uri: string): Promise<Preview> {
  const preview = await ask(uri);
  if (!preview) throw new Error(`no preview of ${uri}`);
  return preview;
}

async function previewOf(text: string, settings = {}): Promise<Preview> {
  client = await TestClient.start({ settings });
  await client.open(URI, text);
  return asked(URI);
}

describe('the preview', () => {
  it('shows the table of a text never saved, and leads back to it', async () => {
    const { text, ranges } = marked(`certification X "Un titre" {
    bloc BC1 "Concevoir" {
        ⟪compétence C1 "Relever les flux." { ⟪critère "Chaque flux a une source."⟫ }⟫
    }
}`);
    const preview = await previewOf(text);
    expect(preview).toMatchObject({ uri: URI, titre: 'X', langue: 'fr', documents: [URI] });
    const page = lire(preview.tableau);
    expect(texteDe(nommes(page, 'h1')[0] as Noeud)).toBe('Un titre');
    const said = ({ line, character }: { line: number; character: number }) => `${line}:${character}`;
    const passage = (role: string) => tous(page, ({ attributs }) => attributs['data-role'] === role)[0]?.attributs;
    for (const [rank, role] of ['competence', 'critere'].entries()) {
      const range = ranges[rank]?.range;
      expect(range).toBeDefined();
      expect(passage(role)).toMatchObject({
        'data-doc': '0',
        'data-start': range && said(range.start),
        'data-end': range && said(range.end),
      });
    }
  });

  it('marks problems where they stand, in the author’s language', async () => {
    const broken = 'certification X { compétence C1 "Relever." { évaluée par E9 } }';
    const preview = await previewOf(broken, { langue: 'en' });
    expect(preview.langue).toBe('en');
    const [sign] = classes(lire(preview.tableau), 'signe');
    expect(sign?.attributs['aria-label']).toMatch(/^Error: .*E9/m);
    expect(sign?.attributs['data-severity']).toBe('error');
  });

  it('shows a draft without header, under the name of its file', async () => {
    const preview = await previewOf('compétence C1 "Relever."');
    expect(preview.titre).toBe('Untitled-1');
    expect(texteDe(classes(lire(preview.tableau), 'passage')[0] as Noeud)).toBe('C1 Relever.');
  });

  it('stands while a text is being written', async () => {
    const preview = await previewOf('certification X { compétence C1 "Relever." { critère "Ju');
    expect(preview.tableau).toContain('Relever.');
    expect(preview.tableau).toContain('Ju');
  });

  it('draws the coverage of e-CF with what the aimed profile asks for', async () => {
    const text = `certification X {
    vise Cigref 1.6
    compétence C1 "Relever." { réf e-CF A.5 niveau 4 }
}`;
    const preview = await previewOf(text);
    const cases = classes(lire(preview.couverture), 'case');
    expect(cases.length).toBeGreaterThanOrEqual(41);
    const a5 = cases.find(({ attributs }) => attributs['data-cle'] === 'A.5');
    expect(a5?.attributs).toMatchObject({ 'data-level': '4', 'data-requis': '5', 'data-start': '2:35' });
  });

  it('has nothing to show of an empty text, a catalogue or an unknown document', async () => {
    client = await TestClient.start();
    await client.open(URI, '');
    expect(await ask(URI)).toBeNull();
    await client.open('untitled:Untitled-2', 'catalogue X { domaine A { entrée A.1 "Un" } }');
    expect(await ask('untitled:Untitled-2')).toBeNull();
    expect(await ask('builtin:/catalogues/e-cf.ref')).toBeNull();
    expect(await ask('file:///nowhere.ref')).toBeNull();
  });

  it('of a part file is that of its certification, places naming each file', async () => {
    const folder = join(EXAMPLES, 'responsable-maintenance');
    client = await TestClient.start({ workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'exemple' }] });
    const part = join(folder, 'specialisations.ref');
    const uri = pathToFileURL(part).href;
    const [main] = readdirSync(folder).filter((name) => name.startsWith('responsable'));
    const mainUri = pathToFileURL(join(folder, main ?? '')).href;
    await client.open(uri, readFileSync(part, 'utf8'));
    await expect.poll(async () => (await ask(uri))?.uri).toBe(mainUri);
    const preview = await asked(uri);
    expect(preview.documents).toHaveLength(3);
    const ranks = tous(lire(preview.tableau)).flatMap(({ attributs }) => attributs['data-doc'] ?? []);
    expect(new Set(ranks)).toEqual(new Set(['0', '1', '2']));
  });
});

describe('the HTML of the examples', () => {
  const ACTIVE = new Set(['script', 'style', 'link', 'a', 'img', 'iframe', 'form', 'svg']);

  it('is strict, without style, script, handler or link', async () => {
    const files = readdirSync(EXAMPLES, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ref'));
    expect(files.length).toBeGreaterThan(4);
    client = await TestClient.start();
    for (const name of files) {
      const uri = pathToFileURL(join(EXAMPLES, name)).href;
      await client.open(uri, readFileSync(join(EXAMPLES, name), 'utf8'));
      const { tableau, couverture } = await asked(uri);
      for (const html of [tableau, couverture]) {
        const elements = tous(lire(html));
        expect(elements.length).toBeGreaterThan(50);
        expect(elements.filter(({ nom }) => ACTIVE.has(nom))).toEqual([]);
        const attributes = new Set(elements.flatMap(({ attributs }) => Object.keys(attributs)));
        expect([...attributes].filter((one) => /^(style|on.*|href|src|action)$/.test(one))).toEqual([]);
      }
    }
  });
});
