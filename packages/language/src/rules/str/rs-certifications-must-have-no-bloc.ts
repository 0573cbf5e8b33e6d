import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc, competence } from './example.js';
import { structureOf } from './structure.js';

function rsCertificationsMustHaveNoBloc(context: RuleContext): Violation[] {
  if (repertoireOf(context.certification) !== 'RS') return [];
  return structureOf(context).blocs.map((one) => ({
    place: namePlace(one),
    params: {},
    ...(one.code !== undefined && { element: one.code }),
  }));
}

export const rule: ModelRule = {
  id: 'STR-03',
  severity: 'error',
  redaction: true,
  title: {
    fr: 'Une certification du Répertoire spécifique ne doit pas avoir de bloc',
    en: 'A certification of the Répertoire spécifique must have no bloc',
  },
  why: {
    fr: 'Seules les certifications professionnelles du RNCP sont constituées de blocs de compétences. Au Répertoire spécifique, une certification se délivre entière.',
    en: 'Only the certifications of the RNCP are made of blocs de compétences. At the Répertoire spécifique a certification is delivered as a whole.',
  },
  source: 'Vademecum RNCP 2023, p. 26, note 10 ; Code du travail, art. L6113-1',
  message: () => ({
    fr: 'Le Répertoire spécifique ne connaît pas de bloc : sortez les compétences du bloc, ou visez le RNCP.',
    en: 'The Répertoire spécifique has no bloc: take the competences out of it, or aim at the RNCP.',
  }),
  example: {
    wrong: `certification X {\n    répertoire RS\n    contexte "Des gardiens d’immeuble suivent une chaufferie."\n}\n${bloc('BC1', 'Suivre une chaufferie', 'Suivi d’une chaufferie', [1, 2])}`,
    right: `certification X {\n    répertoire RS\n    contexte "Des gardiens d’immeuble suivent une chaufferie."\n}\n${competence(1, '')}${competence(2, '')}`,
  },
  check: rsCertificationsMustHaveNoBloc,
};
