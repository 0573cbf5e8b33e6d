import {
  type Competence,
  type Conteneur,
  competencesOf,
  type Element,
  isConteneur,
  type ReferenceCatalogue,
  type Theme,
} from '@referentiel/model';
import { evaluationOf } from '../tableau/finales.js';
import { titreOf } from '../tableau/noms.js';
import { type Impression, type Passage, passageCompetence, passagesPratique } from '../texte/index.js';
import { type CritereReleve, criteresOf } from './criteres.js';
import { type EvaluationRelevee, evaluations } from './epreuves.js';
import { referencesOf, themesOf } from './references.js';

/** All that a certification says of one competence, for formats that list competences one by one. */
export interface CompetenceRelevee extends EvaluationRelevee {
  competence: Competence;
  /** Its owners, the certification first. */
  path: Element[];
  /** Printed code and text. */
  passage: Passage;
  /** The titles of the containers around it; of two of a kind, the nearest. */
  titres: Partial<Record<Conteneur['genre'], Passage>>;
  criteres: CritereReleve[];
  /** Projects, examples, weeks and missions of its own. */
  pratiques: Passage[];
  references: ReferenceCatalogue[];
  themes: Theme[];
}

function titresOf(path: Element[], impression: Impression): CompetenceRelevee['titres'] {
  const titres: CompetenceRelevee['titres'] = {};
  path.forEach((owner, rank) => {
    if (isConteneur(owner)) titres[owner.genre] = titreOf(owner, path.slice(0, rank), impression);
  });
  return titres;
}

/** Projects, examples, weeks and missions that an element says itself. */
export function pratiquesOf(element: Element, impression: Impression): Passage[] {
  return evaluationOf(element, impression).flatMap((child) =>
    'intitule' in child || child.genre === 'exemples' || child.genre === 'missions'
      ? passagesPratique(child, impression)
      : [],
  );
}

/** Every competence of the table in reading order, with all that counts for it. Never fails. */
export function releverCompetences(impression: Impression): CompetenceRelevee[] {
  const evaluationDe = evaluations(impression);
  return competencesOf(impression.certification).map(({ competence, path }) => ({
    competence,
    path,
    passage: passageCompetence(competence, path, impression),
    titres: titresOf(path, impression),
    criteres: criteresOf(competence, path, impression),
    ...evaluationDe(competence, path),
    pratiques: pratiquesOf(competence, impression),
    references: referencesOf(competence, impression),
    themes: themesOf(competence, impression),
  }));
}
