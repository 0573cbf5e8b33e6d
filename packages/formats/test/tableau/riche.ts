import type { Certification } from '@referentiel/model';
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
  mention,
  minutes,
  option,
  partie,
  pratique,
  renvois,
  reprise,
  resultat,
  schema,
  sousTache,
  tache,
  texte,
  titre,
  transversale,
} from './modele.js';

/** A certification with every construct; each text is unlike the others, so that it can be counted. */
export function riche(): Certification {
  const e1 = epreuve(
    'E1',
    {
      description: texte('Cas remis en {durée}.\n\n1. lire ;\n2. écrire.\n\nReprise :\n\n4. quatre ;\n5. cinq.'),
      duree: minutes(45),
    },
    [partie('P1', { description: texte('Partie orale.') })],
  );
  const e2 = epreuve('E2', {
    nature: [{ connue: 'projet' }],
    livrables: texte('- un dossier\n  - annexé'),
    amenagements: { fragment: 'AMENAGE' },
  });
  const a1 = activite(
    'A1',
    [
      tache('T1', [sousTache('S1')], { contexte: titre('Contexte de T1.') }),
      mention('sous les modalités', 'Mention de A1.'),
      competence(
        'C1',
        [
          critere('Seuil un :\n- premier ;\n  - détail.', 'CE1.1'),
          resultat('Résultat de C1.'),
          libre('exemples', '- exemple de C1'),
          pratique('projet', 'Projet de C1', 'Description du projet.'),
          pratique('semaine', 'Semaine de C1'),
          libre('missions', 'Missions de C1.', 'En poste'),
        ],
        {
          references: [
            { catalogue: 'e-CF', entree: 'A.5', niveau: 4 },
            { catalogue: 'ROME', entree: 'M1803' },
          ],
        },
      ),
      reprise('C2', 'CT1', [evaluee(['E1.P1'])]),
    ],
    {
      contexte: titre('Contexte de A1.'),
      description: titre('**Gras** et *italique* & <balises> "droites".', 'Détail'),
    },
  );
  const spe = choix(
    'SPE',
    [
      evaluee(['E3'], { justification: texte('Justification de SPE.') }),
      option('O1', [bloc('B9', [competence('C9', [evaluee([['E1', 'E2']])])])]),
      option('O2', [], { inclut: renvois('A1'), prerequis: texte('Prérequis de O2.') }),
    ],
    { nombre: { min: 1, max: 1 }, tronc: renvois('B1'), description: titre('Description de SPE.') },
  );
  return certification(
    [
      mention('en tête', 'Mention de tête.'),
      mention('en fin', 'Mention de fin.'),
      mention('sous les modalités', 'Mention des modalités :\n- en liste.'),
      evaluee(['E4'], { justification: texte('Justification de la certification.') }),
      bloc(
        'B1',
        [
          evaluee(['E2']),
          critere('Critère de B1.'),
          a1,
          activite('A2', []),
          competence('C3', [libre('modalite', 'Modalité de C3.')]),
        ],
        {
          prerequis: texte('Prérequis de B1.'),
        },
      ),
      spe,
    ],
    {
      code: 'TST',
      intitule: 'Certification d’essai',
      repertoire: 'RNCP',
      niveau: 6,
      certificateurs: [{ nom: 'Institut d’essai', siret: '73282932000074' }, { nom: 'Second institut' }],
      fiche: 'RNCP99901',
      date: '2026-12-01',
      nsf: ['326n', '326p'],
      rome: ['M1803'],
      acces: ['FI', 'VAE'],
      vise: [{ catalogue: 'Cigref', entree: '1.6' }],
      emplois: texte('- architecte\n- urbaniste'),
      objectifs: texte('Objectifs.\n\n- un but\n  - un sous-but'),
      description: titre('Description de la certification.'),
      schemas: [schema('critère', 'CE{compétence.n}.{n}'), schema('bloc', 'Bloc {n} :')],
      textes: [
        {
          genre: 'texte',
          code: 'AMENAGE',
          notes: [],
          derogations: [],
          texte: { blocs: [{ genre: 'paragraphe', runs: [{ texte: 'Fragment commun.' }] }] },
        },
      ],
      epreuves: [
        e1,
        e2,
        epreuve('E3', { lieu: texte('Lieu de E3.') }),
        epreuve('E4', { description: texte('Description de E4.') }),
      ],
      competencesTransversales: [transversale('CT1', [critere('Critère de CT1.')])],
    },
  );
}
