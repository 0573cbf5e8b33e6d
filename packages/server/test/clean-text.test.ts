import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CLEAN_TEXT, type CleanTextParams, type CleanTextResult } from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

async function clean(params: CleanTextParams): Promise<string> {
  return (await client.request<CleanTextResult>(CLEAN_TEXT, params)).text;
}

/** The document after the clipboard was pasted at its cursor; it reads without a mistake. */
async function pasted(source: string, text: string, html?: string): Promise<string> {
  const { text: before, cursor } = marked(source);
  await client.open(URI, before);
  const answer = await clean({ uri: URI, position: cursor, text, ...(html && { html }) });
  const after = source.replace('‸', () => answer);
  expect(await client.change(URI, after)).toEqual([]);
  return after;
}

const LIST = '•\trelever ;\n•\tdater.';

describe('« Coller depuis Word ou PDF »', () => {
  it('cleans for a place between quotes when nobody says where', async () => {
    expect(await clean({ text: 'co\u00admpé-\ntence "clé"' })).toBe('compétence «\u00a0clé\u00a0»');
    expect(await clean({ text: 'x', html: '<ul><li>un</li></ul>', uri: 'file:///inconnu.ref' })).toBe('- un');
  });

  it('puts quotes around a text that stands outside of any', async () => {
    expect(await pasted('certification X\ncompétence C1 ‸\n', 'Relever\nles écarts.')).toBe(
      'certification X\ncompétence C1 "Relever les écarts."\n',
    );
  });

  it('puts a longer one on lines of its own, as deep as its statement', async () => {
    expect(await pasted('certification X {\n    compétence C1 ‸\n}\n', `Relever :\n${LIST}`)).toBe(
      'certification X {\n    compétence C1 "\n        Relever :\n        - relever ;\n        - dater.\n    "\n}\n',
    );
  });

  it('fills empty quotes', async () => {
    expect(await pasted('certification X {\n    compétence C1 "‸"\n}\n', LIST)).toBe(
      'certification X {\n    compétence C1 "\n        - relever ;\n        - dater.\n    "\n}\n',
    );
    expect(await pasted('certification X\ncompétence C1 "‸"\n', 'Relever.')).toBe(
      'certification X\ncompétence C1 "Relever."\n',
    );
  });

  it('joins the words of a text, whose paragraphs stay apart', async () => {
    expect(
      await pasted('compétence C1 "Rele‸ écarts."\n'.replace('compétence', 'certification X\ncompétence'), 'ver  les'),
    ).toContain('"Relever les écarts."');
    expect(await pasted('certification X\ncompétence C1 "\n    Il faut :‸ et signer.\n"\n', LIST)).toBe(
      'certification X\ncompétence C1 "\n    Il faut :\n    - relever ;\n    - dater.\n\n     et signer.\n"\n',
    );
  });

  it('adds no quotes behind one that is not closed yet', async () => {
    const { text, cursor } = marked('certification X\ncompétence C1 "‸\n');
    await client.open(URI, text);
    expect(await clean({ uri: URI, position: cursor, text: 'Relever  tout.' })).toBe('Relever tout.');
  });

  it('keeps a title on one line', async () => {
    expect(await pasted('certification X\nbloc BC1 "‸"\n', 'Concevoir\n\nles "écarts"')).toBe(
      'certification X\nbloc BC1 "Concevoir les «\u00a0écarts\u00a0»"\n',
    );
  });

  it.each([
    ['certification X\ncompétence C1 "‸"\n', 'certification X\ncompétence C1 "Relever."\n'],
    ['certification X\ncompétence C1 ‸\n', 'certification X\ncompétence C1 "Relever."\n'],
    ['certification X\ncompétence ‸\n', 'certification X\ncompétence "Relever."\n'],
    ['certification X\nbloc BC1 "‸"\n', 'certification X\nbloc BC1 "Relever."\n'],
    ['certification X\nbloc BC1 ‸\n', 'certification X\nbloc BC1 "Relever."\n'],
  ])('drops the mark of the only bullet of a competence or a title: %j', async (source, expected) => {
    expect(await pasted(source, '• Relever.')).toBe(expected);
  });

  it('keeps the mark of a bullet that joins a text, or stands where lists do', async () => {
    expect(await pasted('certification X\ncompétence C1 "\n    Il faut :‸\n"\n', '• relever.')).toContain(
      'Il faut :\n    - relever.\n',
    );
    expect(await pasted('certification X\ncompétence C1 "A" { note "‸" }\n', '• relever.')).toContain('- relever.');
  });

  it('writes the line ends of the document', async () => {
    expect(await pasted('certification X\r\ncompétence C1 ‸\r\n', LIST)).toBe(
      'certification X\r\ncompétence C1 "\r\n    - relever ;\r\n    - dater.\r\n"\r\n',
    );
  });

  it.each([
    'compétence C1 "Relever  les écarts." {\n    critère CE1 "Daté."\n}',
    'tâche T1 "Inventaire  complet"',
    '// Un commentaire\nnature projet\ndurée 2 h description "Étude  de cas."',
    'critère CE1 "Un." { nte "Mal écrit." }\ncritère CE2 "Deux."',
  ])('leaves what is written in the language: %j', async (text) => {
    expect(await clean({ text, uri: URI })).toBe(text);
  });

  it.each([
    ['Projet de groupe "fil rouge" à rendre.', 'Projet de groupe «\u00a0fil rouge\u00a0» à rendre.'],
    [
      'Projet de groupe "fil" et "rouge" à rendre',
      'Projet de groupe «\u00a0fil\u00a0» et «\u00a0rouge\u00a0» à rendre',
    ],
    ['Compétence  visée', 'Compétence visée'],
  ])('takes prose for prose: %j', async (text, expected) => {
    expect(await clean({ text })).toBe(expected);
  });
});
