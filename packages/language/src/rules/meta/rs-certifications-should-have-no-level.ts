import { repertoireOf } from '../../facts/repertoire.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

function rsCertificationsShouldHaveNoLevel({ certification }: RuleContext): Violation[] {
  const { niveau } = certification;
  if (niveau === undefined || repertoireOf(certification) !== 'RS') return [];
  return [{ place: fieldPlace(certification, 'niveau'), params: { niveau: `${niveau}` } }];
}

export const rule: ModelRule = {
  id: 'META-16',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Une certification du Répertoire spécifique ne devrait pas avoir de niveau',
    en: 'A certification of the Répertoire spécifique should have no level',
  },
  why: {
    fr: 'Le niveau de qualification est celui d’une certification professionnelle du RNCP. La fiche du Répertoire spécifique n’en porte pas.',
    en: 'A level of qualification belongs to a certification of the RNCP. The fiche of the Répertoire spécifique has none.',
  },
  source: 'Données ouvertes du RNCP et du RS, V4.1 ; usage des dossiers',
  message: ({ niveau }) => ({
    fr: `Le Répertoire spécifique n’attribue pas de niveau : retirez « niveau ${niveau} ».`,
    en: `The Répertoire spécifique gives no level: remove \`niveau ${niveau}\`.`,
  }),
  example: {
    wrong:
      'certification X {\n    répertoire RS\n    niveau 5\n    contexte "Des gardiens d’immeuble suivent une chaufferie."\n}\n',
    right: 'certification X {\n    répertoire RS\n    contexte "Des gardiens d’immeuble suivent une chaufferie."\n}\n',
  },
  check: rsCertificationsShouldHaveNoLevel,
};
