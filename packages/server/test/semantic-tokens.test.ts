import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { SemanticTokens } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

/** The tokens of an answer as `text type modifiers`. */
function read({ data }: SemanticTokens, text: string): string[] {
  const legend = client.initialized.capabilities.semanticTokensProvider?.legend;
  const lines = text.split('\n');
  const found: string[] = [];
  let line = 0;
  let character = 0;
  for (let at = 0; at < data.length; at += 5) {
    const [down, right, length, type, bits] = data.slice(at, at + 5) as [number, number, number, number, number];
    character = down ? right : character + right;
    line += down;
    const modifiers = legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [];
    found.push([lines[line]?.slice(character, character + length), legend?.tokenTypes[type], ...modifiers].join(' '));
  }
  return found;
}

async function tokens(text: string): Promise<string[]> {
  await client.open(URI, text);
  const params = { textDocument: { uri: URI } };
  return read(await client.request<SemanticTokens>('textDocument/semanticTokens/full', params), text);
}

describe('semantic tokens', () => {
  it('tell declared codes from references, and leave unknown names plain', async () => {
    const text = `certification X
épreuve E1 "Étude" { partie P1 "Oral" }
texte ORAL "Soutenance."
bloc BC1 "Concevoir" {
    évalué par E1.P1, E9
    compétence C1 "Relever." { note ORAL critère CE1 "Daté." }
}
`;
    expect(await tokens(text)).toEqual([
      'X namespace declaration',
      'E1 function declaration',
      'P1 function declaration',
      'ORAL variable declaration',
      'BC1 namespace declaration',
      'E1 function',
      'P1 function',
      'C1 class declaration',
      'ORAL variable',
      'CE1 property declaration',
    ]);
  });

  it('know the catalogues, and the entries that a later version took out', async () => {
    const text = `catalogue MAISON "Maison" {
    domaine D "Domaine" { entrée D.1 "Une" entrée D.2 "Deux" retirée "2.0" }
}
compétence C1 "Relever." { réf e-CF A.5 niveau 4, A.99, MAISON D.2 }
`;
    expect(await tokens(text)).toEqual([
      'MAISON type declaration',
      'D.1 enumMember declaration',
      'D.2 enumMember declaration deprecated',
      'C1 class declaration',
      'e-CF type defaultLibrary',
      'A.5 enumMember defaultLibrary',
      'MAISON type',
      'D.2 enumMember deprecated',
    ]);
  });

  it('show the markup of texts, also over line ends and around escapes; titles have none', async () => {
    const text = `épreuve E1 "Étude **de** cas" {
    description "
        Durée : {durée}, {duree}, \\{lieu}, {autre}. Avec **deux
        lignes \\* grasses** et *une*.
    "
}
`;
    expect(await tokens(text)).toEqual([
      'E1 function declaration',
      '{durée} parameter',
      '{duree} parameter',
      'deux bold',
      'lignes bold',
      '* grasses bold',
      'une italic',
    ]);
  });

  it('answer for some lines only', async () => {
    const { text, ranges } = marked('certification X\n⟪épreuve E1 "Étude"⟫\nbloc BC1 "Concevoir"\n');
    await client.open(URI, text);
    const params = { textDocument: { uri: URI }, range: ranges[0]?.range };
    const found = await client.request<SemanticTokens>('textDocument/semanticTokens/range', params);
    expect(read(found, text)).toEqual(['E1 function declaration']);
  });

  it('colour what can be read of a broken text', async () => {
    const found = await tokens(
      'certification X {\n    compétence C1 "Relever.\n    compétence C2 "Dater." { évaluée par E1\n',
    );
    expect(found).toEqual(['X namespace declaration', 'C1 class declaration', 'C2 class declaration']);
  });

  it('open the built-in catalogues', async () => {
    const uri = 'builtin:/catalogues/e-cf.ref';
    const found = await client.request<SemanticTokens | null>('textDocument/semanticTokens/full', {
      textDocument: { uri },
    });
    expect(found).not.toBeNull();
  });
});
