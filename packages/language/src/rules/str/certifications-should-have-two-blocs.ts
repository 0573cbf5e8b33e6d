import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc } from './example.js';
import { optionsOf, structureOf } from './structure.js';

/** A choice outside the blocs stands for a bloc: its options are delivered like one. */
function certificationsShouldHaveTwoBlocs(context: RuleContext): Violation[] {
  const { certification } = context;
  if (repertoireOf(certification) !== 'RNCP') return [];
  const { blocs } = structureOf(context);
  const choices = certification.contenu.filter((child) => child.genre === 'choix' && optionsOf(child).length > 0);
  const [only] = blocs;
  if (!only || blocs.length > 1 || choices.length) return [];
  return [{ place: namePlace(only), params: {}, ...(only.code !== undefined && { element: only.code }) }];
}

export const rule: ModelRule = {
  id: 'STR-02',
  severity: 'warning',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Une certification devrait avoir au moins deux blocs',
    en: 'A certification should have at least two blocs',
  },
  why: {
    fr: 'Les blocs donnent un accès modulaire et progressif à la certification : un bloc unique se confond avec elle.',
    en: 'Blocs give a modular, progressive access to the certification: a single bloc is the same as the whole.',
  },
  source: 'Vademecum RNCP 2023, p. 26 et 28 ; usage des dossiers',
  message: () => ({
    fr: 'C’est le seul bloc de la certification : répartissez les compétences entre deux blocs au moins, selon les activités.',
    en: 'This is the only bloc of the certification: share the competences between two blocs at least, after the activities.',
  }),
  example: {
    wrong: `certification X\n${bloc('BC1', 'Exploiter une chaufferie', 'Exploitation d’une chaufferie', [1, 2, 3, 4])}`,
    right: `certification X\n${bloc('BC1', 'Suivre les consommations', 'Suivi des consommations', [1, 2])}${bloc('BC2', 'Organiser l’entretien', 'Organisation de l’entretien', [3, 4])}`,
  },
  check: certificationsShouldHaveTwoBlocs,
};
