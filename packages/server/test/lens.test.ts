import { afterEach, describe, expect, it } from 'vitest';
import type { CodeLens, Location } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

afterEach(() => client.stop());

/** What stands above each line that has something above it, and how many places it leads to. */
async function lenses(uri = URI): Promise<[line: number, title: string, places: number][]> {
  const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri } });
  return found.map(({ range, command }) => {
    const locations = (command?.arguments?.[2] ?? []) as Location[];
    return [range.start.line + 1, command?.title.replaceAll('\u00a0', ' ') ?? '', locations.length];
  });
}

async function open(text: string, settings: unknown = {}): Promise<void> {
  client = await TestClient.start({ settings });
  await client.open(URI, text);
}

const TEXT = `certification X { évaluée par E4 justification "Ensemble." }
épreuve E1 "Étude" { partie P1 "Oral" }
épreuve E2 "Projet"
épreuve E3 "Inutile"
épreuve E4 "Synthèse"
compétence transversale CT1 "Animer." { critère "Daté." réf e-CF E.4 niveau 3 }
bloc BC1 "A" {
    évalué par E1.P1, E2
    compétence C1 "Lire." { réf e-CF A.5 niveau 4 critère CE1.1 "Net." critère CE1.2 "Clair." }
    compétence C2 reprend CT1
}
bloc BC2 "B" {
    compétence C3 "Écrire." { critère "Net." }
    compétence C4 "Compter." { modalité "Entretien." }
}
bloc BC3 "C" { critère "Commun." compétence C5 "Parler." { évaluée par E2 } }
bloc BC4 "D"
`;

describe('code lenses', () => {
  it('say how competences, épreuves and blocs stand', async () => {
    await open(TEXT);
    expect(await lenses()).toEqual([
      [2, 'évalue 2 compétences', 2],
      [3, 'évalue 3 compétences', 3],
      [4, 'n’évalue aucune compétence', 0],
      [5, 'évalue 5 compétences', 5],
      [7, '2 compétences · certifiable seul', 0],
      [9, '2 critères · E1.P1, E2 · e-CF A.5 (4)', 5],
      [10, '1 critère · E1.P1, E2 · e-CF E.4 (3)', 4],
      [12, '2 compétences · non certifiable seul : C3 sans épreuve, C4 sans critère', 2],
      [13, '1 critère · sans épreuve', 1],
      [14, 'sans critère · modalité libre', 0],
      [16, '1 compétence · certifiable seul', 0],
      [16, '1 critère · E2', 2],
      [17, 'non certifiable seul : aucune compétence', 0],
    ]);
  });

  it('do not take the final evaluation of others, nor an unknown épreuve, for that of a bloc', async () => {
    await open(`épreuve E1 "A"
bloc BC1 "Tronc" { compétence C1 "Lire." { critère "Net." } }
bloc BC2 "B" { évalué par E1 justification "Propre au bloc." compétence C2 "Dire." { critère "Net." } }
bloc BC3 "C" { évalué par E9 compétence C3 "Voir." { critère "Net." } }
choix S 1 parmi { tronc BC1 évalué par E1 option OA option OB }
`);
    expect((await lenses()).filter(([, title]) => title.includes('certifiable'))).toEqual([
      [2, '1 compétence · non certifiable seul : C1 sans épreuve', 1],
      [3, '1 compétence · certifiable seul', 0],
      [4, '1 compétence · non certifiable seul : C3 sans épreuve', 1],
    ]);
  });

  it('count the competences that lack something, and name a single one', async () => {
    await open(`bloc BC1 "A" { compétence C1 "Lire." compétence C2 "Dire." compétence C3 "Voir." { critère "Net." } }
bloc BC2 "B" { compétence "Lire." }
bloc BC3 "C" { compétence C4 "Lire." compétence C5 "Dire." { modalité "Oral." } }
`);
    expect((await lenses()).flatMap(([, title]) => /certifiable seul : .*/.exec(title)?.[0] ?? [])).toEqual([
      'certifiable seul : 3 compétences sans épreuve, 2 sans critère',
      'certifiable seul : 1 compétence sans épreuve, 1 compétence sans critère',
      'certifiable seul : C4 sans épreuve, 2 compétences sans critère',
    ]);
  });

  it('show an épreuve that nobody declares as unknown', async () => {
    await open('épreuve E1 "A"\nbloc BC1 "A" { évalué par E1, E9 compétence C1 "Lire." { critère "Net." } }\n');
    expect((await lenses()).at(-1)?.[1]).toBe('1 critère · E1, E9 inconnue');
  });

  it('lead to what they speak of', async () => {
    await open(TEXT);
    const found = await client.request<CodeLens[]>('textDocument/codeLens', { textDocument: { uri: URI } });
    const bloc = found.find(({ range }) => range.start.line === 11);
    expect(bloc?.command).toMatchObject({
      command: 'referentiel.montrer',
      arguments: [
        URI,
        { line: 11, character: 5 },
        [
          { uri: URI, range: { start: { line: 12, character: 15 } } },
          { uri: URI, range: { start: { line: 13, character: 15 } } },
        ],
      ],
    });
    const unused = found.find(({ range }) => range.start.line === 3);
    expect(unused?.command).toEqual({ title: 'n’évalue aucune compétence', command: '' });
  });

  it('count what a choice reaches beyond itself', async () => {
    await open(`épreuve E1 "A"
épreuve E2 "B"
activité A1 "Tronc" { compétence C1 "Lire." }
bloc BC1 "Prise" { compétence C2 "Écrire." }
choix S 1 parmi { tronc A1 évalué par E1 option OA { inclut BC1 évaluée par E2 } option OB }
`);
    expect((await lenses()).slice(0, 3)).toEqual([
      [1, 'évalue 2 compétences', 2],
      [2, 'évalue 1 compétence', 1],
      [3, 'sans critère · sans épreuve', 0],
    ]);
  });

  it('stand in a broken text, and not at all when the author does not want them', async () => {
    await open('épreuve E1 "A\nbloc BC1 "B" { évalué par E1 compétence C1 "C" {\n');
    expect((await lenses()).map(([line]) => line)).toEqual([1, 2, 2]);
    await client.stop();
    await open(TEXT, { resumes: { actifs: false } });
    expect(await lenses()).toEqual([]);
  });

  it('count over all files, each in its own', async () => {
    client = await TestClient.start();
    await client.open('file:///d/main.ref', 'certification X\népreuve E1 "Étude"\n');
    await client.open('file:///d/part.ref', 'dans X\nbloc BC1 "B" { évalué par E1 compétence C1 "Lire." }\n');
    expect(await lenses('file:///d/main.ref')).toEqual([[2, 'évalue 1 compétence', 1]]);
    expect((await lenses('file:///d/part.ref')).map(([, title]) => title)).toEqual([
      '1 compétence · non certifiable seul : C1 sans critère',
      'sans critère · E1',
    ]);
  });
});
