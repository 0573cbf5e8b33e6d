import { type Element, isConteneur } from '@referentiel/model';
import { type CompetenceRelevee, type CritereReleve, titreEnLigne } from '../releve/index.js';
import { titreOf } from '../tableau/noms.js';
import type { Impression } from '../texte/index.js';
import {
  codeCellule,
  colonnesCatalogues,
  colonnesCompetence,
  colonnesEvaluation,
  type OptionsTableur,
  type PorteCompetence,
} from './colonnes-communes.js';
import { criteresSansCompetence } from './criteres-sans-competence.js';
import { type ColonneFeuille, type Feuille, feuilleOf, ouVide } from './feuille.js';
import { propre, texteCellule } from './texte-cellule.js';

/** A row: a competence and one of the criteria that count for it; a competence without criterion has one row. */
interface Rangee extends PorteCompetence {
  critere?: CritereReleve;
}

const ARTICLES: Partial<Record<Element['genre'], string>> = {
  certification: 'La certification',
  competence: 'La compétence',
};

function nomPorteur(porteur: Element, impression: Impression): string {
  if (!isConteneur(porteur)) return ARTICLES[porteur.genre] ?? '';
  return titreEnLigne(titreOf(porteur, impression.pathOf(porteur), impression));
}

function rangeesOf(releves: readonly CompetenceRelevee[], impression: Impression): Rangee[] {
  const beside = releves.flatMap((releve): Rangee[] => {
    const { titres, criteres } = releve;
    return criteres.length ? criteres.map((critere) => ({ releve, titres, critere })) : [{ releve, titres }];
  });
  return [...beside, ...criteresSansCompetence(impression)];
}

function colonnesCritere(impression: Impression): ColonneFeuille<Rangee>[] {
  return [
    { titre: 'Code du critère', largeur: 10, valeur: ({ critere }) => (critere ? codeCellule(critere.passage) : null) },
    {
      titre: 'Critère',
      largeur: 48,
      valeur: ({ critere }) => ouVide(critere ? texteCellule([{ ...critere.passage, code: '', label: '' }]) : ''),
    },
    {
      titre: 'Nature',
      largeur: 12,
      valeur: ({ critere }) =>
        critere
          ? propre(critere.passage.label ?? (critere.passage.role === 'resultat' ? 'Résultat attendu' : 'Critère'))
          : null,
    },
    {
      titre: 'Énoncé pour',
      largeur: 18,
      valeur: ({ critere }) => ouVide(critere ? propre(nomPorteur(critere.porteur, impression)) : ''),
    },
  ];
}

/**
 * One row for each competence and each criterion that counts for it: what a reviewer filters. A criterion of a bloc
 * stands beside each competence of the bloc; the column « Énoncé pour » tells it from those of the competence.
 */
export function feuilleCriteres(
  releves: readonly CompetenceRelevee[],
  impression: Impression,
  options: OptionsTableur,
): Feuille {
  const colonnes: ColonneFeuille<Rangee>[] = [
    ...colonnesCompetence(),
    ...colonnesCritere(impression),
    ...colonnesEvaluation(impression),
    ...colonnesCatalogues(releves, options),
  ];
  return feuilleOf('Critères', 0, colonnes, rangeesOf(releves, impression));
}
