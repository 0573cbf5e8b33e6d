import type { Element } from '@referentiel/model';
import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc, competence } from './example.js';
import { isOptional, type Structure, structureOf } from './structure.js';

/** What stands outside the blocs: a competence, or an activity with all that it holds. */
function outermost(element: Element, path: readonly Element[]): Element {
  const [, outer] = path;
  return outer?.genre === 'activite' ? outer : element;
}

function isIn(genres: readonly Element['genre'][], path: readonly Element[]): boolean {
  return path.some(({ genre }) => genres.includes(genre));
}

function lacks(element: Element, path: readonly Element[], structure: Structure, byActivity: boolean): string {
  if (isOptional(element, path, structure)) return '';
  if (structure.blocs.length) return isIn(['bloc'], path) ? '' : 'bloc';
  return byActivity && !isIn(['activite', 'tache'], path) ? 'activité' : '';
}

/**
 * Where there are blocs, whatever stands outside; where there is none, competences beside the activities that hold the
 * others. A bloc without activity is the business of STR-04.
 */
function* competencesMustBelongToABlocAndAnActivity(context: RuleContext): Iterable<Violation> {
  const { certification, facts } = context;
  if (repertoireOf(certification) !== 'RNCP') return;
  const structure = structureOf(context);
  const byActivity = facts.competences.some(({ path }) => isIn(['activite'], path));
  const told = new Set<Element>();
  for (const { competence: one, path } of facts.competences) {
    const manque = lacks(one, path, structure, byActivity);
    const element = outermost(one, path);
    if (!manque || told.has(element)) continue;
    told.add(element);
    yield {
      place: namePlace(element),
      params: { manque, quoi: element.genre },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'STR-06',
  severity: 'error',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Une compétence doit appartenir à un bloc et à une activité',
    en: 'A competence must belong to a bloc and to an activity',
  },
  why: {
    fr: 'Une certification est constituée de blocs, et ses compétences découlent des activités : ce qui reste en dehors n’est délivré avec aucun bloc. Une évaluation finale peut faire exception : écrivez alors « assume » avec sa justification.',
    en: 'A certification is made of blocs, and its competences follow from the activities: what stays outside is delivered with no bloc. A final evaluation may be an exception: write `assume` with its justification then.',
  },
  source: 'Vademecum RNCP 2023, p. 26 et 37',
  message: ({ manque, quoi }) => {
    if (manque === 'activité') {
      return {
        fr: 'Cette compétence n’appartient à aucune activité : placez-la dans l’activité dont elle découle.',
        en: 'This competence belongs to no activity: move it into the activity that it follows from.',
      };
    }
    return quoi === 'activite'
      ? {
          fr: 'Cette activité et ses compétences n’appartiennent à aucun bloc : placez-les dans le bloc qui les certifie.',
          en: 'This activity and its competences belong to no bloc: move them into the bloc that certifies them.',
        }
      : {
          fr: 'Cette compétence n’appartient à aucun bloc : placez-la dans le bloc qui la certifie.',
          en: 'This competence belongs to no bloc: move it into the bloc that certifies it.',
        };
  },
  example: {
    wrong: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}${competence(5, '')}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4, 5])}`,
  },
  check: competencesMustBelongToABlocAndAnActivity,
};
