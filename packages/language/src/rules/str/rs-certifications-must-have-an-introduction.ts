import { repertoireOf } from '../../facts/repertoire.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competence } from './example.js';

function rsCertificationsMustHaveAnIntroduction({ certification }: RuleContext): Violation[] {
  const { contexte, objectifs, description } = certification;
  if (repertoireOf(certification) !== 'RS' || contexte || objectifs || description) return [];
  return [{ place: namePlace(certification), params: {} }];
}

export const rule: ModelRule = {
  id: 'STR-15',
  severity: 'error',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Une certification du Répertoire spécifique doit commencer par une introduction',
    en: 'A certification of the Répertoire spécifique must begin with an introduction',
  },
  why: {
    fr: 'Le Répertoire spécifique ne demande pas de référentiel d’activités : seule une introduction dit dans quelles situations professionnelles les compétences servent.',
    en: 'The Répertoire spécifique asks for no référentiel d’activités: only an introduction says in which professional situations the competences serve.',
  },
  source: 'Code du travail, art. R6113-11, 2° ; usage des dossiers',
  message: () => ({
    fr: 'Rien ne dit dans quelles situations professionnelles ces compétences servent : ajoutez « contexte "…" » à la certification.',
    en: 'Nothing says in which professional situations these competences serve: add `contexte "…"` to the certification.',
  }),
  example: {
    wrong: `certification X {\n    répertoire RS\n}\n${competence(1, '')}${competence(2, '')}`,
    right: `certification X {\n    répertoire RS\n    contexte "Des gardiens d’immeuble suivent une chaufferie en dehors des visites du technicien."\n}\n${competence(1, '')}${competence(2, '')}`,
  },
  check: rsCertificationsMustHaveAnIntroduction,
};
