import fc from 'fast-check';
import {
  type Certificateur,
  type Certification,
  type FragmentTexte,
  GENRES_CODES,
  type SchemaCode,
  VOIES_ACCES,
} from '../../src/index.js';
import { competence, competenceTransversale } from './competence.js';
import { activite, bloc, choix } from './conteneur.js';
import { code, coded, reference, suivi, texte, texteTitre, titre } from './element.js';
import { epreuve } from './epreuve.js';
import { contenuEvaluation } from './evaluation.js';
import { proseArbitrary } from './prose.js';
import { duree } from './quantite.js';
import { renouvellement } from './renouvellement.js';
import { few, many, shape, some } from './shape.js';

const certificateur = shape<Certificateur>({ nom: titre }, { siret: fc.constant('73282932000074') });

const modele = fc.oneof(
  fc.constantFrom('BC{n}', 'A{n} –', '{activité}T{n}', 'CE{compétence.n}.{n}', 'Bloc {A} :', '{n}'),
  titre,
);

type Modele = Omit<SchemaCode, 'genre' | 'place'>;

const comment: fc.Arbitrary<Modele> = fc.oneof(
  fc.constant<Modele>({ masque: true }),
  modele.map((one): Modele => ({ modele: one, masque: false })),
  fc
    .tuple(modele, fc.constantFrom('continu', 'bloc', 'activité', 'tâche', 'sous-tâche', 'compétence', 'option'))
    .map(([one, reprise]): Modele => ({ modele: one, reprise, masque: false })),
);

const schemas = fc
  .shuffledSubarray([...GENRES_CODES], { maxLength: 3 })
  .chain((genres) => fc.tuple(...genres.map((genre) => comment.map((one): SchemaCode => ({ genre, ...one })))));

const fragment = shape<FragmentTexte>(
  { genre: fc.constant('texte'), code, texte: proseArbitrary, ...suivi },
  { imprime: titre },
);

const jour = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));

/** A certification whose codes and names are still to be given. */
export const draft: fc.Arbitrary<Certification> = coded(
  shape<Certification>(
    {
      genre: fc.constant('certification'),
      certificateurs: few(certificateur),
      nsf: few(fc.constantFrom('326n', '326p', '200')),
      rome: few(fc.constantFrom('M1803', 'M1805')),
      formacode: few(fc.constantFrom('31054', '15040')),
      acces: fc.shuffledSubarray([...VOIES_ACCES]),
      vise: few(reference.map(({ catalogue, entree }) => ({ catalogue, entree }))),
      schemas: schemas as fc.Arbitrary<SchemaCode[]>,
      textes: some(fragment, 2),
      epreuves: some(epreuve, 3),
      competencesTransversales: some(competenceTransversale, 2),
      contenu: many(
        fc.oneof<fc.WeightedArbitrary<Certification['contenu'][number]>[]>(
          { weight: 5, arbitrary: bloc },
          { weight: 2, arbitrary: activite },
          { weight: 1, arbitrary: competence },
          { weight: 2, arbitrary: choix },
          { weight: 1, arbitrary: contenuEvaluation },
        ),
        4,
      ),
      renouvellements: few(renouvellement, 1),
      ...suivi,
    },
    {
      code,
      imprime: titre,
      intitule: titre,
      repertoire: fc.constantFrom('RNCP', 'RS'),
      niveau: fc.integer({ min: 3, max: 8 }),
      fiche: fc.constantFrom('RNCP99901', 'RS1234'),
      date: jour,
      emplois: texte,
      secteurs: texte,
      reglementation: texte,
      prerequis: texte,
      enregistrement: duree,
      objectifs: texte,
      contexte: texteTitre,
      description: texteTitre,
    },
  ),
);
