import { strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Champ, Rubrique } from '../../src/fiche/champ.js';
import { ficheHtml, ficheMarkdown, ficheOf } from '../../src/fiche/index.js';
import { EXPORT_FORMATS, lignesOf, texteLigne } from '../../src/index.js';
import { classes, nommes, texteDe, tous } from '../html/arbre.js';
import { defauts, lirePage } from '../html/page-lue.js';
import { sous } from '../markdown/lecture.js';
import {
  activite,
  bloc,
  certification,
  choix,
  competence,
  critere,
  epreuve,
  evaluee,
  libre,
  minutes,
  option,
  tache,
  texte,
} from '../tableau/modele.js';
import { riche } from '../tableau/riche.js';

function champsOf(rubriques: readonly Rubrique[]): Champ[] {
  return rubriques.flatMap(({ champs, rubriques: inside = [] }) => [...champs, ...champsOf(inside)]);
}

/** The text of each field of that name, a line for each printed paragraph. */
function textes(rubriques: readonly Rubrique[], nom: string): string[] {
  return champsOf(rubriques)
    .filter((champ) => champ.nom === nom)
    .map(({ contenu }) => contenu.flatMap(lignesOf).map(texteLigne).join('\n'));
}

const modele = (fields = {}) =>
  certification(
    [
      bloc('B1', [
        evaluee(['E1']),
        activite('A1', [
          tache('T1'),
          competence('C1', [critere('Un critère.')], { enonce: texte('Relever\u00a0:\n- ici\n- là') }),
          competence('C2', [evaluee(['E2']), libre('modalite', 'Entretien libre.')]),
        ]),
      ]),
      bloc('B2', [activite('A2', [competence('C3', [evaluee(['E1'])])])], { prerequis: texte('Avoir B1.') }),
    ],
    {
      repertoire: 'RNCP',
      intitule: 'Veilleur',
      epreuves: [epreuve('E1', { duree: minutes(45) }), epreuve('E2', { description: texte('Oral.') })],
      ...fields,
    },
  );

describe('the texts of the fiche', () => {
  it('gives each bloc its competences and its épreuves, each once, with whom they evaluate when not all', () => {
    const { rubriques } = ficheOf(modele());
    const blocs = rubriques.find(({ titre }) => titre === 'Blocs de compétences')?.rubriques ?? [];
    expect(blocs.map(({ titre }) => titre)).toEqual(['B1 Intitulé de B1', 'B2 Intitulé de B2']);
    const [b1, b2] = blocs as [Rubrique, Rubrique];
    expect(textes([b1], 'Liste de compétences')).toEqual(['C1 Relever\u00a0:\nici\nlà\nC2 Énoncé de C2.']);
    expect(textes([b1], 'Modalités d’évaluation')).toEqual([
      [
        'E1 Intitulé de E1',
        'Durée\u00a0: 45\u00a0min',
        'E2 Intitulé de E2',
        'Oral.',
        'Compétences évaluées\u00a0: C2',
        'Entretien libre.',
        'Compétences évaluées\u00a0: C2',
      ].join('\n'),
    ]);
    expect(textes([b2], 'Modalités d’évaluation')).toEqual(['E1 Intitulé de E1\nDurée\u00a0: 45\u00a0min']);
    expect(textes([b2], 'Prérequis du bloc')).toEqual(['Avoir B1.']);
    expect(textes([b1], 'Code du bloc')).toEqual(['B1']);
  });

  it('lists activities with their tasks, and all competences under their blocs', () => {
    const { rubriques } = ficheOf(modele());
    expect(textes(rubriques, 'Activités visées')).toEqual(['A1 Intitulé de A1\nT1 Intitulé de T1\nA2 Intitulé de A2']);
    expect(textes(rubriques, 'Compétences attestées')).toEqual([
      'B1 Intitulé de B1\nC1 Relever\u00a0:\nici\nlà\nC2 Énoncé de C2.\nB2 Intitulé de B2\nC3 Énoncé de C3.',
    ]);
  });

  it('says each épreuve of the whole once, with the competences that it evaluates', () => {
    const [, ...blocs] = textes(ficheOf(modele()).rubriques, 'Modalités d’évaluation');
    const [whole] = textes(ficheOf(modele()).rubriques, 'Modalités d’évaluation');
    expect(whole?.match(/E1 Intitulé de E1/g)).toHaveLength(1);
    expect(whole).toContain('Compétences évaluées\u00a0: C1, C2, C3');
    expect(blocs).toHaveLength(2);
  });

  it('prints one épreuve in two ways where its parameters differ inside a bloc', () => {
    const own = evaluee(['E1']);
    for (const renvoi of own.groupes[0]?.renvois ?? []) renvoi.surcharges = { duree: minutes(20) };
    const model = certification([bloc('B1', [evaluee(['E1']), competence('C1', [own]), competence('C2')])], {
      epreuves: [epreuve('E1', { duree: minutes(45) })],
    });
    expect(textes(ficheOf(model).rubriques, 'Modalités d’évaluation').at(-1)).toBe(
      [
        'E1 Intitulé de E1',
        'Durée\u00a0: 20\u00a0min',
        'Compétences évaluées\u00a0: C1',
        'E1 Intitulé de E1',
        'Durée\u00a0: 45\u00a0min',
        'Compétences évaluées\u00a0: C2',
      ].join('\n'),
    );
  });

  it('tells final evaluations with their reason, once', () => {
    const final = { ...evaluee(['E2']), justification: texte('Vérifie l’ensemble.') };
    const [whole, ...blocs] = textes(
      ficheOf({ ...modele(), contenu: [final, ...modele().contenu] }).rubriques,
      'Modalités d’évaluation',
    );
    expect(whole).toMatch(/Évaluation finale\nE2 Intitulé de E2\nOral\.\nJustification\u00a0: Vérifie l’ensemble\.$/);
    for (const bloc of blocs) expect(bloc).not.toContain('Vérifie');
  });

  it('marks the blocs of options, and says what the options are', () => {
    const model = certification([
      choix('S', [option('O1', [bloc('B9', [competence('C9')])]), option('O2', [competence('C8')])], {
        intitule: 'Spécialité',
        nombre: { min: 1, max: 1 },
      }),
    ]);
    const champs = champsOf(ficheOf(model).rubriques);
    expect(champs.find(({ nom }) => nom === 'Intitulé du bloc')?.conseil).toContain('Bloc optionnel\u00a0: O1');
    expect(textes(ficheOf(model).rubriques, 'Blocs optionnels et spécialisations')).toEqual([
      'Spécialité\n1 option au choix parmi 2\nO1 Intitulé de O1\nO2 Intitulé de O2',
    ]);
  });

  it('has the form of the répertoire spécifique: neither level, nor activities, nor blocs', () => {
    const rs = certification([competence('C1')], { repertoire: 'RS', niveau: 5 });
    const noms = champsOf(ficheOf(rs).rubriques).map(({ nom }) => nom);
    expect(noms).not.toContain('Nomenclature du niveau de qualification');
    expect(noms).not.toContain('Activités visées');
    expect(ficheOf(rs).rubriques.map(({ titre }) => titre)).not.toContain('Blocs de compétences');
    expect(noms).toContain('Compétences attestées');
    const rncp = champsOf(ficheOf(modele()).rubriques).map(({ nom }) => nom);
    expect(rncp).toEqual(expect.arrayContaining(['Nomenclature du niveau de qualification', 'Activités visées']));
  });

  it('keeps what became of the blocs of the previous fiche', () => {
    const renouvellement = {
      fiche: 'RNCP12345',
      equivalences: [
        {
          ancien: 'RNCP12345BC01',
          portee: 'partiellement' as const,
          bloc: { nom: 'B1' },
          commentaire: texte('Étendu.'),
        },
        { ancien: 'RNCP12345BC02', portee: 'sans' as const },
      ],
      recommandations: [],
      notes: [],
      derogations: [],
    };
    expect(textes(ficheOf(modele({ renouvellements: [renouvellement] })).rubriques, 'Correspondances')).toEqual([
      'Fiche RNCP12345\nRNCP12345BC01 correspondance partielle avec B1 Intitulé de B1. Étendu.\nRNCP12345BC02 sans correspondance',
    ]);
  });
});

describe('the fiche as Markdown and as a page', () => {
  it('has no emphasis to paste, and a paragraph on a line', () => {
    const text = ficheMarkdown(modele({ objectifs: texte('**Veiller.** Puis *alerter*. Enfin dormir.') }));
    expect(sous(text, 'Objectifs et contexte de la certification')).toBe('Veiller. Puis alerter. Enfin dormir.');
    expect(text).not.toMatch(/(?<!\\)\*/);
    expect(sous(text, 'Activités visées')).toBe('- A1 Intitulé de A1\n  - T1 Intitulé de T1\n- A2 Intitulé de A2');
    expect(sous(text, 'Secteurs d’activité')).toBe('> Rien dans le texte\u00a0: à compléter dans le formulaire.');
  });

  it('puts each field in a frame of its own, named, counted and without table', () => {
    const page = lirePage(ficheHtml(modele()));
    const filled = champsOf(ficheOf(modele()).rubriques).filter(({ contenu }) => contenu.length);
    const frames = classes(page, 'champ');
    expect(frames).toHaveLength(filled.length);
    const names = frames.map(({ attributs }) => {
      const [titre] = tous(page, (one) => one.attributs.id === attributs['aria-labelledby']);
      return titre ? texteDe(titre) : '';
    });
    expect(names).toEqual(filled.map(({ nom }) => nom));
    expect(nommes(page, 'table')).toEqual([]);
    const [first] = frames;
    expect(first && texteDe(first)).toBe('Veilleur');
    expect(texteDe(classes(page, 'note')[0] ?? page)).toBe('8 caractères.');
  });

  it('is sound, marks a draft, escapes, and replaces only what it wrote', () => {
    for (const model of [modele(), riche(), certification([])]) expect(defauts(ficheHtml(model))).toEqual([]);
    expect(ficheHtml(modele(), { mode: 'draft' })).toContain('BROUILLON');
    expect(ficheMarkdown(modele(), { mode: 'draft' })).toContain('**BROUILLON**');
    expect(ficheHtml(modele({ intitule: '<script>x</script>' }))).not.toContain('<script');
    const [html, md] = EXPORT_FORMATS.find(({ id }) => id === 'fiche')?.files ?? [];
    expect([html?.extension, md?.extension]).toEqual(['.fiche.html', '.fiche.md']);
    expect(html?.isOwn(strToU8(ficheHtml(modele())))).toBe(true);
    expect(md?.isOwn(strToU8(ficheMarkdown(modele())))).toBe(true);
    expect(md?.isOwn(strToU8('# Autre'))).toBe(false);
  });
});
