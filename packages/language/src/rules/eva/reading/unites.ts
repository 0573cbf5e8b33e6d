import type { Bloc, Certification, Competence, Element, Option } from '@referentiel/model';
import type { Evaluateur } from '../../../facts/evaluateurs.js';
import type { RuleContext } from '../../rule.js';
import { type Modalite, modaliteOf } from './modalites.js';

/** What is certified at once: a bloc, an option, or the whole where there is no bloc. */
export interface Unite {
  element: Bloc | Option | Certification;
  competences: Competence[];
}

/** A competence with all that evaluates it, each thing known; `undefined` modalities are names that mean nothing. */
export interface CompetenceEvaluee {
  competence: Competence;
  path: readonly Element[];
  evaluateurs: readonly Evaluateur[];
  modalites: readonly (Modalite | undefined)[];
}

interface Lecture {
  unites: readonly Unite[];
  competences: readonly CompetenceEvaluee[];
  of(competence: Competence): CompetenceEvaluee;
}

function uniteOf(path: readonly Element[]): Unite['element'] {
  const around = path.findLast(({ genre }) => genre === 'bloc' || genre === 'option');
  return (around ?? path[0]) as Unite['element'];
}

function readAll(context: RuleContext): Lecture {
  const unites = new Map<Element, Unite>();
  const known = new Map<string | object, Modalite | undefined>();
  const modaliteOnce = (evaluateur: Evaluateur) => {
    const { enVigueur } = evaluateur;
    const plain = enVigueur.genre !== 'usage' || Object.keys(enVigueur.surcharges).length === 0;
    const key = enVigueur.genre === 'usage' ? enVigueur.epreuve : enVigueur;
    if (!plain || !key) return modaliteOf(evaluateur, context);
    if (!known.has(key)) known.set(key, modaliteOf(evaluateur, context));
    return known.get(key);
  };
  // The competences of one activity have one and the same list.
  const lists = new Map<readonly Evaluateur[], readonly (Modalite | undefined)[]>();
  const modalitesOf = (evaluateurs: readonly Evaluateur[]) => {
    const modalites = lists.get(evaluateurs) ?? evaluateurs.map(modaliteOnce);
    lists.set(evaluateurs, modalites);
    return modalites;
  };
  const competences = context.facts.competences.map(({ competence, path }) => {
    const element = uniteOf(path);
    const unite = unites.get(element);
    if (unite) unite.competences.push(competence);
    else unites.set(element, { element, competences: [competence] });
    const evaluateurs = context.facts.evaluateursOf(competence);
    return { competence, path, evaluateurs, modalites: modalitesOf(evaluateurs) };
  });
  const byCompetence = new Map(competences.map((one) => [one.competence, one]));
  return {
    unites: [...unites.values()],
    competences,
    of: (competence) => byCompetence.get(competence) as CompetenceEvaluee,
  };
}

const remembered = new WeakMap<Certification, Lecture>();

/** What evaluates each competence and each unit that is certified alone; read once for all rules of a check. */
export function evaluationsLues(context: RuleContext): Lecture {
  let lecture = remembered.get(context.certification);
  if (!lecture) {
    lecture = readAll(context);
    remembered.set(context.certification, lecture);
  }
  return lecture;
}
