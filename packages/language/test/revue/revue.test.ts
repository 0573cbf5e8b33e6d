import { describe, expect, it } from 'vitest';
import { builtinCatalogues, checkWorkspace, createRefServices, parseSource, revueOf } from '../../src/index.js';

const { ref } = createRefServices();

/** The review of the certification of some files, the main one first. */
function review(...texts: string[]) {
  const files = texts.map((text, at) => parseSource(ref, `file:///projet/${at ? `parties/p${at}` : 'x'}.ref`, text));
  const { certifications, findings } = checkWorkspace(files, builtinCatalogues(ref));
  const [checked] = certifications;
  if (!checked) throw new Error('no certification');
  return revueOf(checked, findings);
}

const TEXTE = `certification ATR "Animer des ateliers" {
    répertoire RNCP
    niveau 5
    certificateur "Maison des métiers"
    assume NUM-02 "Les numéros sont ceux de la fiche."
    bloc BC1 "Préparer un atelier" {
        activité A1 "Préparation" {
            compétence C1 "Choisir les outils d’un atelier pour réduire les déchets et la consommation d’énergie." {
                traite écologie
                critère CE1.1 "La quantité de déchets est chiffrée."
                évaluée par E1
            }
            compétence C2 "Ranger les outils pour éviter les accidents." {
                évaluée par E9
            }
        }
    }
    bloc BC2 "Tenir un atelier" {
        activité A2 "Animation" {
            compétence C5 "Accueillir un groupe pour présenter l’atelier."
        }
    }
    épreuve E1 "Mise en situation" { nature soutenance durée 1 h }
}
`;

describe('revueOf', () => {
  const revue = review(TEXTE);

  it('says what the certification is and what stands against filing', () => {
    expect(revue).toMatchObject({
      titre: 'Animer des ateliers',
      identite: 'RNCP · niveau\u00a05 · Maison des métiers · code ATR',
      pret: false,
    });
    expect(revue.verdict).toMatch(/^Pas encore prêt à déposer\u00a0: (une erreur demeure|\d+ erreurs demeurent)\.$/);
    expect(revue.blocages.find(({ regle }) => regle === 'REF-01')).toMatchObject({ nombre: 1, elements: ['C2'] });
  });

  it('sorts remarks by bloc, the gravest first, what stands elsewhere behind', () => {
    const titres = revue.groupes.map(({ titre }) => titre);
    const known = ['BC1 – Préparer un atelier', 'BC2 – Tenir un atelier', 'Épreuves', 'Ensemble de la certification'];
    expect(titres).toEqual(known.filter((titre) => titres.includes(titre)));
    const [first] = revue.groupes[0]?.constats ?? [];
    expect(first).toMatchObject({ gravite: 'erreur' });
    const all = revue.groupes.flatMap(({ constats }) => constats);
    expect(all.find(({ regle }) => regle === 'REF-01')?.lieux).toEqual(['C2, ligne\u00a014']);
    const places = all.reduce((sum, { lieux }) => sum + lieux.length, 0);
    expect(places).toBe(revue.erreurs + revue.avertissements + revue.conseils);
  });

  it('lists what the author assumes, why, and what that covers', () => {
    expect(revue.derogations).toEqual([
      {
        regle: 'NUM-02',
        titre: 'Les codes devraient se suivre',
        portee: 'toute la certification',
        lieu: 'ligne\u00a05',
        raison: 'Les numéros sont ceux de la fiche.',
        elements: ['C5'],
        nombre: 1,
        aRetirer: false,
      },
    ]);
  });

  it('counts a waiver of what only the filed version is judged on, and says which waivers are of no use', () => {
    const { derogations, blocages } = review(`certification X {
    répertoire RNCP
    niveau 6
    assume STR-16 "La profession est réglementée par la loi."
    assume TXT-11 "Les mots du métier ne sont pas au dictionnaire."
    assume NUM-02 "Les numéros sont ceux de la fiche."
    assume NUM-22 "Les numéros sont ceux de la fiche."
}
activité A1 "Suivi des ruches" {
    compétence C1 "Visiter les ruches au printemps pour repérer les colonies faibles."
}
`);
    expect(derogations.map(({ regle, nombre, aRetirer }) => [regle, nombre, aRetirer])).toEqual([
      ['STR-16', 1, false],
      ['TXT-11', 0, false],
      ['NUM-02', 0, true],
      ['NUM-22', 0, true],
    ]);
    expect(blocages.map(({ regle }) => regle)).not.toContain('STR-16');
  });

  it('says where each theme of the decree is dealt with', () => {
    expect(revue.themes.map(({ nom }) => nom.split(' ')[0])).toEqual(['Transition', 'Transition', 'Santé', 'Handicap']);
    expect(revue.themes[0]).toMatchObject({ declarees: ['C1'], traite: true, verdict: 'Traité.' });
    expect(revue.themes[3]).toMatchObject({ declarees: [], traite: false });
    expect(revue.themes[3]?.verdict).toMatch(/^Absent/);
  });

  it('says which bloc can be certified alone, and what evaluates each competence', () => {
    expect(revue.blocs).toMatchObject([
      { nom: 'BC1 – Préparer un atelier', competences: 2, certifiable: false },
      { certifiable: false, verdict: 'Ne peut pas être certifié seul\u00a0: C5 sans épreuve\u00a0; C5 sans critère.' },
    ]);
    expect(revue.evaluations[0]).toEqual({
      titre: 'BC1 – Préparer un atelier',
      competences: [
        {
          nom: 'C1 – Choisir les outils d’un atelier pour réduire les déchets et la consommation d’énergie.',
          epreuves: ['E1'],
          criteres: 1,
        },
        { nom: 'C2 – Ranger les outils pour éviter les accidents.', epreuves: ['E9'], criteres: 0 },
      ],
    });
  });

  it('names competences without code by what holds them, and the file where there are several', () => {
    const many = ['Lire', 'Trier', 'Ranger'].map((verbe) => `compétence "${verbe} un plan pour préparer un atelier."`);
    const uncoded = review(
      `certification X "X" {\n    bloc B1 "Préparer" { activité A1 "Préparation" { ${many.join(' ')} } }\n}\n`,
      `dans X\ncompétence C9 "Écrire." { évaluée par E9 }\n`,
    );
    expect(uncoded.blocs[0]?.verdict).toContain('toutes les\u00a0compétences');
    const lieux = uncoded.groupes.flatMap(({ constats }) => constats.flatMap((one) => one.lieux));
    expect(lieux).toContain('C9, parties/p1.ref, ligne\u00a02');
  });

  it('compares with the target profile', () => {
    const { profils } = review(
      'certification X "X" {\n    vise Cigref 1.6\n    compétence C1 "Lire." { réf e-CF A.5 niveau 5 }\n}\n',
    );
    expect(profils).toHaveLength(1);
    expect(profils[0]?.bilan).toMatch(/^\d+ exigences? couvertes? sur \d+\.$/);
    expect(profils[0]?.exigences.some(({ etat }) => etat === 'Absente')).toBe(true);
  });

  it('never fails on a broken or an empty text, and says that words were lost', () => {
    expect(review('certification').titre).toBe('Certification sans titre');
    expect(review('certification X {\n    compétence C1 "Lire. }').verdict).toContain('n’ont pas pu être lus');
    expect(review('certification X "X" { }').evaluations).toEqual([]);
  });

  it('is plain data, in French typography', () => {
    expect(JSON.parse(JSON.stringify(revue))).toEqual(revue);
    const own = JSON.stringify([revue.verdict, revue.themes, revue.blocs]);
    expect(own).not.toMatch(/\p{L} [:;?!»]|« |undefined/u);
  });
});
