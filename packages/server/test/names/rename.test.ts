import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Range, WorkspaceEdit } from 'vscode-languageserver-protocol';
import { applyEdits } from '../support/apply-edits.js';
import { TestClient } from '../support/client.js';
import { type Marked, marked } from '../support/marked.js';

const MAIN = 'file:///projet/x.ref';
const PART = 'file:///projet/partie.ref';

let client: TestClient;

beforeEach(async () => {
  client = await TestClient.start();
});
afterEach(() => client.stop());

async function open(files: Record<string, string>): Promise<Record<string, Marked>> {
  const read = Object.fromEntries(Object.entries(files).map(([uri, source]) => [uri, marked(source)]));
  for (const [uri, { text }] of Object.entries(read)) await client.open(uri, text);
  return read;
}

/** Renames what stands under the cursor of the one file that has one; the texts that come of it. */
async function renamed(files: Record<string, string>, newName: string): Promise<Record<string, string>> {
  const read = await open(files);
  const [uri, { cursor }] = Object.entries(read).find(([, { cursors }]) => cursors.length) as [string, Marked];
  const { changes = {} } = await client.at<WorkspaceEdit>('textDocument/rename', uri, cursor, { newName });
  expect(Object.keys(files)).toEqual(expect.arrayContaining(Object.keys(changes)));
  return Object.fromEntries(Object.entries(read).map(([one, { text }]) => [one, applyEdits(text, changes[one] ?? [])]));
}

async function renamedAlone(source: string, newName: string): Promise<string | undefined> {
  return (await renamed({ [MAIN]: source }, newName))[MAIN];
}

function refusal(source: string, newName: string): Promise<string> {
  return renamed({ [MAIN]: source }, newName).then(
    (texts) => `renamed: ${texts[MAIN]}`,
    (error: Error) => error.message,
  );
}

describe('rename', () => {
  it('changes the declaration and every reference in all files, and keeps what qualifies them', async () => {
    expect(
      await renamed(
        {
          [MAIN]: `certification X
bloc BC1 "Un" { activité A1 { compétence ‸C1 "Relever." compétence C2 "Trier." } }
bloc BC2 "Deux" { activité A1 { compétence C1 "Agir." } }
renouvellement RNCP1 { recommandation "C1 est revue." voir BC1.C1, BC1.A1.C1, BC2.C1, C2 }
`,
          [PART]: 'dans X\nchoix S { tronc BC1.C1 option O1 { inclut BC2.C1 } }\n',
        },
        'C9',
      ),
    ).toEqual({
      [MAIN]: `certification X
bloc BC1 "Un" { activité A1 { compétence C9 "Relever." compétence C2 "Trier." } }
bloc BC2 "Deux" { activité A1 { compétence C1 "Agir." } }
renouvellement RNCP1 { recommandation "C1 est revue." voir BC1.C9, BC1.A1.C9, BC2.C1, C2 }
`,
      [PART]: 'dans X\nchoix S { tronc BC1.C9 option O1 { inclut BC2.C1 } }\n',
    });
  });

  it('changes a code where it qualifies others', async () => {
    expect(
      await renamed(
        {
          [MAIN]:
            'certification X\nbloc BC1 { activité A1 }\nbloc BC2 { activité A1 }\nchoix S { tronc BC1.A1, BC‸2.A1 option O1 }\n',
          [PART]: 'dans X\nrenouvellement RNCP1 { recommandation "…" voir BC2, BC2.A1, BC1.A1 }\n',
        },
        'BC-B',
      ),
    ).toEqual({
      [MAIN]:
        'certification X\nbloc BC1 { activité A1 }\nbloc BC-B { activité A1 }\nchoix S { tronc BC1.A1, BC-B.A1 option O1 }\n',
      [PART]: 'dans X\nrenouvellement RNCP1 { recommandation "…" voir BC-B, BC-B.A1, BC1.A1 }\n',
    });
  });

  it('works from a reference, and on parts, texts and transversal competences', async () => {
    const source = `épreuve E1 { partie P1 description ORAL }
texte ORAL "Soutenance."
compétence transversale CT1 "Animer." { évaluée par E1.P1 modalité ORAL }
compétence C1 reprend CT1 "Animer." { évaluée par E1 }
`;
    const at = (needle: string) => source.replace(needle, (found) => `${found}‸`);
    expect(await renamedAlone(at('par E1'), 'EC')).toBe(
      source.replace('épreuve E1', 'épreuve EC').replaceAll('par E1', 'par EC'),
    );
    await client.stop();
    client = await TestClient.start();
    expect(await renamedAlone(at('E1.P1'), 'Ecrit')).toBe(source.replaceAll('P1', 'Ecrit'));
    await client.stop();
    client = await TestClient.start();
    expect(await renamedAlone(at('modalité ORAL'), 'JURY')).toBe(source.replaceAll('ORAL', 'JURY'));
    await client.stop();
    client = await TestClient.start();
    expect(await renamedAlone(at('reprend CT1'), 'T.1')).toBe(source.replaceAll('CT1', 'T.1'));
  });

  it('qualifies what would become ambiguous, here and elsewhere', async () => {
    const scheme = 'certification X { codes { activité "A{n}" par bloc } }\n';
    expect(
      await renamedAlone(
        `${scheme}bloc BC1 { activité A1 }\nbloc BC2 { activité ‸A2 }\nchoix S { tronc A1, A2 option O1 }\n`,
        'A1',
      ),
    ).toBe(`${scheme}bloc BC1 { activité A1 }\nbloc BC2 { activité A1 }\nchoix S { tronc BC1.A1, BC2.A1 option O1 }\n`);
  });

  it('of a certification follows into its part files', async () => {
    expect(await renamed({ [MAIN]: 'certification X‸\n', [PART]: 'dans X\nbloc BC1\n' }, 'ASNR')).toEqual({
      [MAIN]: 'certification ASNR\n',
      [PART]: 'dans ASNR\nbloc BC1\n',
    });
  });

  it('of a certification may give one to a part file that had none', async () => {
    expect(await renamed({ [MAIN]: 'certification X‸\n', [PART]: 'dans Y\nbloc BC1\n' }, 'Y')).toEqual({
      [MAIN]: 'certification Y\n',
      [PART]: 'dans Y\nbloc BC1\n',
    });
  });

  it('of an author’s entry, notion or catalogue follows into all certifications', async () => {
    const files = {
      'file:///m.ref': 'catalogue Maison { entrée P1 { notions N1 2 requiert e-CF A.1 } notion N1 "Soin" }\n',
      'file:///a/x.ref': 'certification X { vise Maison P1 }\népreuve P1\n',
      'file:///b/y.ref': 'certification Y\ncompétence C1 "…" { réf Maison P1 niveau 2, e-CF A.1 évaluée par P1 }\n',
    };
    const at = (needle: string) => ({
      ...files,
      'file:///m.ref': files['file:///m.ref'].replace(needle, (found) => `${found}‸`),
    });
    expect(await renamed(at('entrée P1'), 'P.12')).toEqual({
      'file:///m.ref': files['file:///m.ref'].replace('P1', 'P.12'),
      'file:///a/x.ref': 'certification X { vise Maison P.12 }\népreuve P1\n',
      'file:///b/y.ref': 'certification Y\ncompétence C1 "…" { réf Maison P.12 niveau 2, e-CF A.1 évaluée par P1 }\n',
    });
    await client.stop();
    client = await TestClient.start();
    expect(await renamed(at('catalogue Maison'), 'METIERS')).toEqual(
      Object.fromEntries(Object.entries(files).map(([uri, text]) => [uri, text.replaceAll('Maison', 'METIERS')])),
    );
    await client.stop();
    client = await TestClient.start();
    expect((await renamed(at('notion N1'), 'N7'))['file:///m.ref']).toBe(files['file:///m.ref'].replaceAll('N1', 'N7'));
  });

  it('works in a draft that was never saved, under Windows paths, and with a broken text around', async () => {
    const draft = 'untitled:Untitled-1';
    expect(await renamed({ [draft]: 'épreuve E1‸\ncompétence C1 "…" { évaluée par E1 }\n' }, 'E2')).toEqual({
      [draft]: 'épreuve E2\ncompétence C1 "…" { évaluée par E2 }\n',
    });
    const [main, part] = ['file:///c%3A/Mes%20projets/x.ref', 'file:///C:/Mes projets/partie.ref'];
    expect(
      await renamed(
        {
          [main]: 'certification X\népreuve E1 "Étude" {\n',
          [part]: 'dans X\nbloc BC1 "Un { évalué par ‸E1,\ncompétence C1 "…" { évaluée par E1 } }\n',
        },
        'EP1',
      ),
    ).toEqual({
      [main]: 'certification X\népreuve EP1 "Étude" {\n',
      [part]: 'dans X\nbloc BC1 "Un { évalué par EP1,\ncompétence C1 "…" { évaluée par EP1 } }\n',
    });
  });

  it('to the same code, or with blanks around, is harmless', async () => {
    const source = 'épreuve E‸1\ncompétence C1 "…" { évaluée par E1 }\n';
    expect(await renamedAlone(source, 'E1')).toBe(source.replace('‸', ''));
    await client.stop();
    client = await TestClient.start();
    expect(await renamedAlone(source, ' E2 ')).toBe(source.replace('‸', '').replaceAll('E1', 'E2'));
  });
});

describe('rename refuses', () => {
  const two = 'certification X\népreuve E‸1\népreuve E2\ncompétence C1 "…" { évaluée par E1, E2 }\n';

  it.each([
    ['a blank', 'E 3', /«\u00a0E 3\u00a0» n’est pas un code\..*C7/],
    ['a plain word', 'étude', /n’est pas un code/],
    ['nothing', '', /n’est pas un code/],
    ['an unfinished code', 'E3.', /n’est pas un code/],
    ['a code with quotes', 'E"3', /n’est pas un code/],
    ['a code that is taken', 'E2', /^Le code E2 ne convient pas\. .*E2/],
  ])('%s', async (_, newName, expected) => {
    expect(await refusal(two, newName)).toMatch(expected);
  });

  it('a code that would take over a name although the codes may repeat', async () => {
    const source = `certification X { codes { activité "A{n}" par bloc compétence "C{n}" par bloc } }
bloc BC1 { activité A1 choix S { tronc C1, A1 option O1 } compétence C‸2 }
compétence C1
`;
    expect(await refusal(source, 'C1')).toMatch(/^Avec le code C1, le nom «\u00a0C1\u00a0» de la ligne 2 /);
  });

  it('a number for a text', async () => {
    expect(await refusal('texte OR‸AL "Soutenance."\ncompétence C1 ORAL\n', '12')).toMatch(
      /commencez .* par une lettre/,
    );
  });

  it('what comes with the language', async () => {
    expect(await refusal('compétence C1 "…" { réf e-CF A‸.5 }\n', 'A.99')).toMatch(
      /^A\.5 appartient au catalogue e-CF, fourni avec Référentiel/,
    );
    await client.stop();
    client = await TestClient.start();
    expect(await refusal('compétence C1 "…" { réf e‸-CF A.5 }\n', 'CF')).toMatch(/^e-CF appartient/);
  });

  it('a code of a certification that another one of the folder has', async () => {
    await open({ 'file:///projet/y.ref': 'certification Y\n', [PART]: 'dans X\nbloc BC1\n' });
    expect(await refusal('certification X‸\n', 'Y')).toMatch(/^Avec le code Y, le fichier partie\.ref /);
  });

  it('the name of a catalogue that exists', async () => {
    expect(await refusal('catalogue Maison‸ { entrée P1 }\n', 'e-CF')).toMatch(/^Le code e-CF ne convient pas/);
  });

  it('in English for an author who works in English', async () => {
    await client.stop();
    client = await TestClient.start({ settings: { langue: 'en' } });
    expect(await refusal(two, 'étude')).toBe(
      '“étude” is no code. A code has no blank, at least one capital or digit, and no separator at its end: C7, A1T2, CE3.2.',
    );
  });
});

describe('prepare rename', () => {
  const METHOD = 'textDocument/prepareRename';

  it('offers the part of a qualified name that is under the cursor', async () => {
    const { text, cursors, ranges } = marked(
      'bloc BC1 { activité A1 }\nbloc BC2 { activité A1 }\nchoix S { tronc ⟪BC‸1⟫.⟪A1‸⟫ option O1 }\n',
    );
    await client.open(MAIN, text);
    const answers = await Promise.all(
      cursors.map((at) => client.at<{ range: Range; placeholder: string }>(METHOD, MAIN, at)),
    );
    expect(answers).toEqual([
      { range: ranges[0]?.range, placeholder: 'BC1' },
      { range: ranges[1]?.range, placeholder: 'A1' },
    ]);
  });

  it('says why nothing can be renamed', async () => {
    const { text, cursors } = marked('certification X\ncompétence C1 "Rele‸ver." { réf e-CF ‸A.5 }\n');
    await client.open(MAIN, text);
    const sentences = await Promise.all(
      cursors.map((at) => client.at(METHOD, MAIN, at).catch((error: Error) => error.message)),
    );
    expect(sentences).toEqual([
      expect.stringMatching(/^Il n’y a pas ici de code à renommer/),
      expect.stringMatching(/^A\.5 appartient au catalogue e-CF/),
    ]);
  });
});
