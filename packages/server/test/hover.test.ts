import { afterEach, describe, expect, it } from 'vitest';
import type { Hover, MarkupContent } from 'vscode-languageserver-protocol';
import { TestClient } from './support/client.js';
import { type Marked, marked } from './support/marked.js';

const URI = 'untitled:Untitled-1';
let client: TestClient;

afterEach(() => client.stop());

/** The texts shown at each cursor of a document. */
async function hovers(source: string | Marked, settings: unknown = {}): Promise<string[]> {
  const { text, cursors } = typeof source === 'string' ? marked(source) : source;
  client = await TestClient.start({ settings });
  await client.open(URI, text);
  const found: string[] = [];
  for (const position of cursors) {
    const hover = await client.at<Hover | null>('textDocument/hover', URI, position);
    // Links lead to places that other tests look at.
    const { value } = (hover?.contents ?? { value: '' }) as MarkupContent;
    found.push(value.replace(/\[([^\]]*)\]\([^)]*\)/g, '$1').replaceAll('\u00a0', ' '));
  }
  return found;
}

describe('hover on keywords', () => {
  it('says what the word is for, with the page, however it is spelled', async () => {
    const [bloc, evaluee, capital, nfd] = await hovers(
      'certification X { répertoire RNCP }\nbl‸oc BC1 "A" {\n  évalu‸ée par E1\n  compétence C1 "B" { Ev‸alue par E1 }\n  compe\u0301t‸ence C2 "C"\n}\n',
    );
    expect(bloc).toMatch(/^\*\*bloc\*\*\n\n.*autonome.*```ref\nbloc BC1.*```.*L6113-1.*p\. 26-28/s);
    expect(evaluee).toMatch(/^\*\*évalué\*\*.*p\. 34/s);
    expect(capital).toBe(evaluee);
    expect(nfd).toMatch(/^\*\*compétence\*\*.*p\. 25-26/s);
  });

  it('tells apart the meanings of one word', async () => {
    const [niveau, vise, ancien, nature, rs, vae] = await hovers(
      'certification X { ni‸veau 7 }\ncompétence C1 "A" { réf e-CF A.5 niv‸eau 4 }\n' +
        'renouvellement RNCP1 { bl‸oc RNCP1BC01 sans équivalent }\népreuve E1 "B" { nature pro‸jet }\n' +
        'certification Y { répertoire R‸S accès FI, VA‸E }\n',
    );
    expect(niveau).toContain('D6113-19');
    expect(vise).toContain('EN 16234-1');
    expect(ancien).toContain('ancienne fiche');
    expect(nature).toContain('situation de travail');
    expect(rs).toContain('Répertoire spécifique');
    expect(vae).toContain('doit ouvrir');
  });

  it('works where the parser does not follow, and says nothing about other words', async () => {
    const [seul, brise, texte, vide] = await hovers(
      'comp‸étence { { évalu‸é par\ncompétence C1 "le bl‸oc de texte" \n ‸ \n',
    );
    expect(seul).toMatch(/^\*\*compétence\*\*/);
    expect(brise).toMatch(/^\*\*évalué\*\*/);
    expect(texte).toBe('');
    expect(vide).toBe('');
  });

  it('speaks English when asked to', async () => {
    const [jury] = await hovers('épreuve E1 "A" { ju‸ry 3 }', { langue: 'en' });
    expect(jury).toContain('collegial');
  });
});

describe('hover on the entries of catalogues', () => {
  const text = `
certification X {
    vise Cigref 1.‸6
}
compétence C1 "A" { réf e-CF A‸.5 niveau ‸4, e-CF A.‸1 niveau 3, A.‸6 niveau 5, D.‸12 }
compétence C2 "B" { réf e-CF A.5 }
catalogue Maison "Cadre" version "2" { entrée M.‸1 "Accueil" niveaux 1 à 2 { requiert e-CF A.5 niveau 3 } }
compétence C3 "C" { réf Mai‸son M.1 }
`;

  it('tell the range, the level chosen, the profiles, the competences here', async () => {
    const [profil, a5, niveau, a1, a6, d12, m1, maison] = await hovers(text);
    expect(a5).toContain('**e-CF A.5** – Conception de l’architecture');
    expect(a5).toContain('A – Planifier · niveaux 3 à 5');
    expect(a5).toMatch(/\*\*Niveau 4\*\* : Agit avec une large autonomie.*niveau 7 du cadre/s);
    expect(a5).toMatch(/Profils qui la demandent\*\* : .*1\.6 Architecte d’entreprise \(5\).*M\.1 Accueil \(3\)/);
    expect(a5).toContain('**Dans ce référentiel** : C1 (4), C2');
    expect(a5).toContain('EN 16234-1:2019');
    expect(niveau).toBe(a5);
    expect(a1).toContain('⚠ Niveau 3 hors norme (niveaux 4 à 5)');
    expect(a6).toContain('⚠ Cette entrée n’a pas de niveau 5 : niveaux 1 à 3.');
    expect(d12).toContain('⚠ Entrée retirée.');
    expect(profil).toMatch(/10 compétences requises\*\* : ce référentiel en vise 2, dont 0 au niveau requis/);
    expect(profil).toContain('| e-CF A.5 | Conception de l’architecture | 5 | · 4 C1, C2 |');
    expect(m1).toContain('1 compétence requise');
    expect(maison).toMatch(/^\*\*Maison\*\* – Cadre\n\nversion 2 · 1 entrée/);
  });
});

describe('hover on the elements of a référentiel', () => {
  const text = `
certification X "Titre" {
    répertoire RNCP niveau 6
    évaluée par E3 justification "Ensemble."
}
texte OR‸AL "Soutenance de **vingt** minutes."
épreuve E‸1 "Étude" {
    nature étude-de-cas durée 45 min jury 3 "Trois personnes" majorité externe
    description "Durée : {du‸rée}. Lieu : {li‸eu}. Jury : {jury}."
    partie P1 "Oral" { travail individuel description ORAL }
}
épreuve E2 "Projet" { travail groupe de 2 à 4 }
épreuve E3 "Synthèse"
compétence transversale CT‸1 "Animer une réunion." { critère "Daté." }
bloc BC‸1 "Concevoir" {
    évalué par E1
    activité A1 "Analyse" {
        compétence C‸1 "Chiffrer *un* projet." {
            réf e-CF A.5 niveau 4
            évaluée par E‸1 { durée 30 min motif "Cas court." }
            critère CE1.‸1 "Sourcé."
            traite écologie
        }
        compétence C‸2 reprend CT1
        compétence C3 "Sans critère."
    }
}
bloc BC2 "Seul" { compétence C4 "Lire." { modalité "Entretien libre." } assume NUM-‸02 "Retiré." }
choix SP‸E "Spécialité" 1 parmi { tronc A1 évalué par E2 option OA "A" { inclut BC2 } }
`;

  it('tell their text, what evaluates them and whence, what they hold', async () => {
    const [oral, e1, duree, lieu, ct1, bc1, c1, use, ce, c2, regle, spe] = await hovers(text);
    expect(oral).toBe('**ORAL** · employé 1 fois\n\nSoutenance de **vingt** minutes.');

    expect(e1).toContain('**E1** – Étude · épreuve');
    expect(e1).toContain('| nature | étude-de-cas |');
    expect(e1).toContain('| jury | 3 – Trois personnes majorité externe |');
    expect(e1).toContain('Durée : 45 min. Lieu : \\{lieu\\}. Jury : 3 – Trois personnes majorité externe.');
    expect(e1).toContain('**Parties** : E1.P1 Oral');
    expect(e1).toContain('**Évalue** : 3 compétences – C1, C2, C3');

    expect(duree).toBe('**{durée}**\n\n**Valeur en vigueur** : 45 min\n\n**Ailleurs** : 30 min (C1)');
    expect(lieu).toContain('aucune valeur : écrivez lieu');

    expect(ct1).toContain('**Reprise par** : C2 (A1)');
    expect(bc1).toContain('1 activité · 3 compétences');
    expect(bc1).toContain('Non certifiable seul : C3 sans critère');

    expect(c1).toContain('**C1** – compétence · BC1 › A1\n\nChiffrer *un* projet.');
    expect(c1).toContain(
      '- E1 Étude\n- E3 Synthèse (évaluation finale), héritée de la certification\n' +
        '- E2 Projet (évaluation finale), héritée du choix SPE',
    );
    expect(c1).toContain('**Références** : e-CF A.5 Conception de l’architecture (4)');
    expect(c1).toContain('**Critères** : 1');
    expect(c1).toContain('**Thèmes** : écologie');

    expect(use).toContain('| durée | 30 min *(ici)* |');
    expect(use).toContain('**Motif** : Cas court.');
    expect(ce).toContain('**CE1.1** – critère · BC1 › A1 › C1\n\nSourcé.');
    expect(c2).toContain('Animer une réunion.');
    expect(c2).toContain('- E1 Étude, héritée du bloc BC1');
    expect(c2).toContain('**Critères** : 1');
    expect(regle).toMatch(/^\*\*NUM-02\*\* – .*Voir la page de la règle/s);
    expect(spe).toContain('**Tronc commun** : A1');
  });

  it('lead to the places that they name', async () => {
    const { text: source, cursor } = marked('bloc BC1 "A" {\n  compétence C‸1 "B"\n}\n');
    client = await TestClient.start();
    await client.open(URI, source);
    const hover = await client.at<Hover>('textDocument/hover', URI, cursor);
    expect((hover.contents as MarkupContent).value).toContain(`[BC1](${URI}#L1,6)`);
    expect(hover.range).toEqual({ start: { line: 1, character: 13 }, end: { line: 1, character: 15 } });
  });
});
