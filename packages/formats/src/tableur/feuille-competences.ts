import type { ReferenceCatalogue } from '@referentiel/model';
import { type CompetenceRelevee, cataloguesOf } from '../releve/index.js';
import { type Impression, passagesPratique } from '../texte/index.js';
import {
  colonnesCatalogues,
  colonnesCompetence,
  colonnesEvaluation,
  type OptionsTableur,
  type PorteCompetence,
} from './colonnes-communes.js';
import { type ColonneFeuille, type Feuille, feuilleOf, ouVide } from './feuille.js';
import { propre, texteCellule } from './texte-cellule.js';

type Rangee = PorteCompetence & { releve: CompetenceRelevee };
type Colonne = ColonneFeuille<Rangee>;

/** One row for each competence: where it stands, how many criteria and épreuves it has, what it is linked to. */
export function feuilleCompetences(
  releves: readonly CompetenceRelevee[],
  impression: Impression,
  options: OptionsTableur,
): Feuille {
  const colonnes: Colonne[] = [
    ...colonnesCompetence(),
    {
      titre: 'Transversale',
      largeur: 12,
      valeur: ({ releve }) => ouVide(propre(releve.competence.reprend?.nom ?? '')),
    },
    { titre: 'Nombre de critères', largeur: 10, valeur: ({ releve }) => releve.criteres.length },
    { titre: 'Nombre d’épreuves', largeur: 10, valeur: ({ releve }) => releve.epreuves.length },
    ...colonnesEvaluation(impression),
    {
      titre: 'Autres modalités',
      largeur: 36,
      valeur: ({ releve }) =>
        ouVide(texteCellule(releve.modalites.flatMap((one) => passagesPratique(one, impression)))),
    },
    {
      titre: 'Projets, exemples, missions',
      largeur: 36,
      valeur: ({ releve }) => ouVide(texteCellule(releve.pratiques)),
    },
    ...colonnesCatalogues(releves, options),
  ];
  const records = releves.map((releve) => ({ releve, titres: releve.titres }));
  return feuilleOf('Compétences', 0, colonnes, records);
}

/** One row for each catalogue entry that a competence names, its level as a number. */
export function feuilleCatalogues(releves: readonly CompetenceRelevee[], { titreEntree }: OptionsTableur): Feuille {
  const [code, texte] = colonnesCompetence().slice(-2) as [Colonne, Colonne];
  const catalogues = cataloguesOf(releves);
  const records = catalogues.flatMap((catalogue) =>
    releves.flatMap((releve) =>
      releve.references
        .filter((reference) => reference.catalogue === catalogue)
        .map((reference) => ({ releve, titres: releve.titres, reference })),
    ),
  );
  return feuilleOf<Rangee & { reference: ReferenceCatalogue }>(
    'e-CF et catalogues',
    0,
    [
      { titre: 'Catalogue', largeur: 12, valeur: ({ reference }) => propre(reference.catalogue) },
      { titre: 'Entrée', largeur: 10, valeur: ({ reference }) => propre(reference.entree) },
      {
        titre: 'Intitulé',
        largeur: 40,
        valeur: ({ reference }) => ouVide(propre(titreEntree?.(reference.catalogue, reference.entree) ?? '')),
      },
      { titre: 'Niveau visé', largeur: 9, valeur: ({ reference }) => reference.niveau ?? null },
      code,
      texte,
    ],
    records,
  );
}
