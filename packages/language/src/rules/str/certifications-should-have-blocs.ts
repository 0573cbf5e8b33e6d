import type { Certification } from '@referentiel/model';
import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc, competence } from './example.js';
import { structureOf } from './structure.js';

/** Whether the author has already said why the filed version has no bloc: asking again would be asking twice. */
function isAnsweredFor({ derogations }: Certification): boolean {
  return derogations.some(({ regle }) => regle === 'STR-16');
}

/** Silent while nothing is written that a bloc could hold, and where the version to be filed is judged: STR-16 speaks there. */
function certificationsShouldHaveBlocs(context: RuleContext): Violation[] {
  const { certification, facts, settings } = context;
  if (settings.final || repertoireOf(certification) !== 'RNCP' || isAnsweredFor(certification)) return [];
  const { blocs, activites } = structureOf(context);
  if (blocs.length || !(activites.length || facts.competences.length)) return [];
  return [{ place: namePlace(certification), params: {} }];
}

export const rule: ModelRule = {
  id: 'STR-01',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une certification du RNCP devrait être structurée en blocs',
    en: 'An RNCP certification should be structured in blocs',
  },
  why: {
    fr: 'Sans blocs de compétences, une certification ne peut en principe pas être enregistrée au RNCP. Les professions réglementées font exception : écrivez alors « assume STR-16 » avec la raison, qui vaut aussi pour la version déposée.',
    en: 'Without blocs de compétences a certification cannot, as a rule, be registered at the RNCP. Regulated professions are the exception: write `assume STR-16` with the reason then, which holds for the filed version too.',
  },
  source: 'Vademecum RNCP 2023, p. 26 et 28',
  message: () => ({
    fr: 'Cette certification n’a pas de bloc : regroupez ses activités et leurs compétences en blocs, chacun certifiable seul.',
    en: 'This certification has no bloc: group its activities and their competences into blocs, each certifiable alone.',
  }),
  example: {
    wrong: `certification X {\n    répertoire RNCP\n}\nactivité "Suivi des consommations" {\n${competence(1)}${competence(2)}}\n`,
    right: `certification X {\n    répertoire RNCP\n}\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: certificationsShouldHaveBlocs,
};
