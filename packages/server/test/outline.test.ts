import { afterEach, describe, expect, it } from 'vitest';
import { OUTLINE, type OutlineNode } from '../src/protocol.js';
import { TestClient } from './support/client.js';
import { marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

afterEach(() => client.stop());

/** The tree as indented lines: kind, code, label. */
function drawn(nodes: readonly OutlineNode[], depth = 0): string[] {
  return nodes.flatMap(({ genre, code, label, children }) => [
    `${'  '.repeat(depth)}${genre} ${code}: ${label}`,
    ...drawn(children, depth + 1),
  ]);
}

/** Every element of the tree with a code, as « code errors/warnings/hints ». */
function counted(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ code, errors, warnings, hints, children }) => [
    ...(code ? [`${code} ${errors}/${warnings}/${hints}`] : []),
    ...counted(children),
  ]);
}

/** The same, of what was last published inside each of these elements. */
function published(nodes: readonly OutlineNode[]): string[] {
  return nodes.flatMap(({ code, uri, range, children }) => {
    const inside = (client.published.get(uri)?.diagnostics ?? []).filter(
      ({ range: { start } }) => start.line >= range.start.line && start.line <= range.end.line,
    );
    const count = (severity: number) => inside.filter((one) => one.severity === severity).length;
    return [...(code ? [`${code} ${count(1)}/${count(2)}/${count(3)}`] : []), ...published(children)];
  });
}

function outline(uri = URI): Promise<OutlineNode[]> {
  return client.request(OUTLINE, { uri });
}

describe('the outline', () => {
  it('is the tree of the certification, with printed codes, choices and épreuves', async () => {
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
      'bloc BC1: Concevoir',
      '  activite A1 –: Analyse',
      '    tache A1T1: Inventaire',
      '      competence C1: Recenser les services d’une organisation au moyen de relevés d’exploitation…',
      '    competence C2: Animer une réunion.',
      '    competence : sans intitulé',
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

  it('counts what the author has been told inside each element, and nothing more', async () => {
    const text =
      'certification X\nbloc B1 "Un" {\n  compétence C1 "Lire un plan pour préparer la pose."\n}\nbloc B2 "Deux" {\n  évalué par E9\n}\n';
    client = await TestClient.start({ remarks: true });
    await client.open(URI, text);
    const nodes = await outline();
    expect(counted(nodes)).toEqual(published(nodes));
    expect(counted(nodes)[0]).not.toBe('B1 0/0/0');
    // A sentence that is being written is not remarked upon yet, nor counted.
    await client.change(URI, text.replace('un plan', 'des des plans'));
    const typed = await outline();
    expect(counted(typed)).toEqual(published(typed));
    await client.save(URI);
    const saved = await outline();
    expect(counted(saved)).toEqual(published(saved));
    expect(counted(saved)).not.toEqual(counted(typed));
  });

  it('gathers all files of a certification', async () => {
    client = await TestClient.start();
    await client.open('file:///d/main.ref', 'certification X\nbloc BC1 "A" { évalué par E8 }\n');
    await client.open(
      'file:///d/part.ref',
      'dans X\nbloc BC2 "B" { évalué par E9, E7 }\népreuve E1 "Étude" { nature rien }\n',
    );
    const expected = ['bloc BC1: A', 'bloc BC2: B', 'epreuves : Épreuves', '  epreuve E1: Étude'];
    expect(drawn(await outline('file:///d/part.ref'))).toEqual(expected);
    expect(drawn(await outline('file:///d/main.ref'))).toEqual(expected);
  });

  it('stands in a broken text, speaks English, and is empty without certification', async () => {
    client = await TestClient.start({ settings: { langue: 'en' } });
    await client.open(URI, 'bloc { compétence C1 "Lire.\nactivité A1 "B" { compétence\n');
    const lines = drawn(await outline());
    expect(lines).toContain('bloc : untitled');
    expect(lines).toContain('  competence C1: Lire.');
    expect(lines.some((line) => line.includes('activite A1: B'))).toBe(true);
    await client.open('untitled:catalogue', 'catalogue M { entrée M.1 "Accueil" }');
    expect(await outline('untitled:catalogue')).toEqual([]);
    expect(await outline('untitled:inconnu')).toEqual([]);
  });
});
