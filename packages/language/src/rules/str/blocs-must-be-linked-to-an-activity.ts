import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc, competence } from './example.js';
import { holdsActivity, structureOf } from './structure.js';

function blocsMustBeLinkedToAnActivity(context: RuleContext): Violation[] {
  if (repertoireOf(context.certification) === 'RS') return [];
  const structure = structureOf(context);
  return structure.blocs
    .filter((one) => !holdsActivity(one, structure))
    .map((one) => ({ place: namePlace(one), params: {}, ...(one.code !== undefined && { element: one.code }) }));
}

export const rule: ModelRule = {
  id: 'STR-04',
  severity: 'error',
  redaction: true,
  draft: 'off',
  title: { fr: 'Un bloc doit être relié à une activité', en: 'A bloc must be linked to an activity' },
  why: {
    fr: 'Un bloc contribue à l’exercice autonome d’une activité professionnelle : il doit être clairement rattachable à une ou plusieurs activités du référentiel d’activités.',
    en: 'A bloc contributes to the autonomous practice of a professional activity: it must be clearly linkable to one or more activities.',
  },
  source: 'Vademecum RNCP 2023, p. 26 (§ 4)',
  message: () => ({
    fr: 'Ce bloc n’est relié à aucune activité : ajoutez-y « activité "…" » avec les situations de travail qu’il couvre.',
    en: 'This bloc is linked to no activity: add `activité "…"` with the work situations that it covers.',
  }),
  example: {
    wrong: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}bloc BC2 "Organiser l’entretien" {\n${competence(3)}${competence(4)}}\n`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: blocsMustBeLinkedToAnActivity,
};
