import { afterEach, describe, expect, it } from 'vitest';
import { OUTLINE, type OutlineNode } from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

afterEach(() => client.stop());

/** The tree as indented lines: kind, code, label, then errors/warnings/hints where there are some. */
function drawn(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ genre, code, label, errors, warnings, hints, children }) => {
    const counts = errors + warnings + hints ? ` [${errors}/${warnings}/${hints}]` : '';
    return [`${'  '.repeat(depth)}${genre} ${code}: ${label}${counts}`, ...drawn(children, depth + 1)];
  });
}

function outline(uri = URI): Promise<OutlineNode[]> {
  return client.request(OUTLINE, { uri });
}

describe('the outline', () => {
  it('is the tree of the certification, with printed codes, choices, épreuves and what is wrong inside', async () => {
    client = await TestClient.start();
    await client.open(
      URI,
      `certification X { codes { activité "A{n} –" continu épreuve masqué } }
épreuve E1 "Étude" { partie P1 "Oral" }
compétence transversale CT1 "Animer une réunion."
bloc BC1 "Concevoir" {
    activité A1 "Analyse" {
        tâche A1T1 "Inventaire" { compétence C1 "Recenser les services d’une organisation au moyen de relevés d’exploitation successifs afin de prioriser." }
        compétence C2 reprend CT1 { évaluée par E9 }
        compétence { réf e-CF A.1 niveau 3 critère CE1 "Net." }
    }
}
choix SPE "Spécialité" 1 parmi { option OA "Bois" { compétence C3 "Scier." } option OB "Métal" }
`,
    );
    expect(drawn(await outline())).toEqual([
      'bloc BC1: Concevoir [1/1/0]',
      '  activite A1 –: Analyse [1/1/0]',
      '    tache A1T1: Inventaire',
      '      competence C1: Recenser les services d’une organisation au moyen de relevés d’exploitation…',
      '    competence C2: Animer une réunion. [1/0/0]',
      '    competence : sans intitulé [0/1/0]',
      'choix SPE: Spécialité',
      '  option OA: Bois',
      '    competence C3: Scier.',
      '  option OB: Métal',
      'transversales : Compétences transversales',
      '  competenceTransversale CT1: Animer une réunion.',
      'epreuves : Épreuves',
      '  epreuve E1: Étude',
      '    partie P1: Oral',
    ]);
  });

  it('knows where things stand', async () => {
    const { text, ranges } = marked('⟪bloc ⟪BC1⟫ "A" {\n  compétence C1 "B"\n}⟫\n');
    client = await TestClient.start();
    await client.open(URI, text);
    const [bloc] = await outline();
    expect(bloc).toMatchObject({ uri: URI, range: ranges[0]?.range, selection: ranges[1]?.range });
  });

  it('gathers all files of a certification, counting in each', async () => {
    client = await TestClient.start();
    await client.open('file:///d/main.ref', 'certification X\nbloc BC1 "A" { évalué par E8 }\n');
    await client.open(
      'file:///d/part.ref',
      'dans X\nbloc BC2 "B" { évalué par E9, E7 }\népreuve E1 "Étude" { nature rien }\n',
    );
    const expected = [
      'bloc BC1: A [1/0/0]',
      'bloc BC2: B [2/0/0]',
      'epreuves : Épreuves [1/0/0]',
      '  epreuve E1: Étude [1/0/0]',
    ];
    expect(drawn(await outline('file:///d/part.ref'))).toEqual(expected);
    expect(drawn(await outline('file:///d/main.ref'))).toEqual(expected);
  });

  it('stands in a broken text, speaks English, and is empty without certification', async () => {
    client = await TestClient.start({ settings: { langue: 'en' } });
    await client.open(URI, 'bloc { compétence C1 "Lire.\nactivité A1 "B" { compétence\n');
    const lines = drawn(await outline()).map((line) => line.replace(/ \[.*/, ''));
    expect(lines).toContain('bloc : untitled');
    expect(lines).toContain('  competence C1: Lire.');
    expect(lines.some((line) => line.includes('activite A1: B'))).toBe(true);
    await client.open('untitled:catalogue', 'catalogue M { entrée M.1 "Accueil" }');
    expect(await outline('untitled:catalogue')).toEqual([]);
    expect(await outline('untitled:inconnu')).toEqual([]);
  });
});
