import { VOIES_ACCES } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';

/** `accès` takes the register's own abbreviations. Source: open data of the register, SI_JURY_FI … SI_JURY_VAE. */
function accessRoutesMustBeKnown({ certification }: RuleContext): Violation[] {
  const { place } = certification;
  const where = place && { uri: place.uri, range: place.fields.acces ?? place.name };
  return certification.acces
    .filter((voie) => !(VOIES_ACCES as readonly string[]).includes(voie))
    .map((voie) => ({ place: where, params: { voie } }));
}

export const rule: ModelRule = {
  id: 'SYN-11',
  severity: 'error',
  title: {
    fr: 'Une voie d’accès doit être l’une de celles du répertoire',
    en: 'An access route must be one of the register’s',
  },
  why: {
    fr: 'FI formation initiale, CA apprentissage, FC formation continue, CQ contrat de professionnalisation, CL candidature individuelle, VAE validation des acquis.',
    en: 'FI initial, CA apprenticeship, FC continuing, CQ professionalisation contract, CL individual application, VAE validation of experience.',
  },
  source: 'Données ouvertes du RNCP, V4.1',
  message: ({ voie }) => ({
    fr: `« ${voie} » n’est pas une voie d’accès. Valeurs possibles : ${VOIES_ACCES.join(', ')}.`,
    en: `“${voie}” is no access route. Possible values: ${VOIES_ACCES.join(', ')}.`,
  }),
  example: { wrong: 'certification X {\n    accès FI, XX\n}\n', right: 'certification X {\n    accès FI, VAE\n}\n' },
  check: accessRoutesMustBeKnown,
};
