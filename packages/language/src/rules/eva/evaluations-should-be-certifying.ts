import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { epreuvesLues } from './reading/epreuves.js';
import { speakingOf } from './reading/resultats.js';

/** Continuous or formative evaluation is part of the training, not of the certification. */
function* evaluationsShouldBeCertifying(context: RuleContext): Iterable<Violation> {
  for (const { epreuve } of epreuvesLues(context).lues) {
    for (const one of [epreuve, ...epreuve.parties]) {
      if (!one.nature?.some((nature) => 'connue' in nature && nature.connue === 'contrôle-continu')) continue;
      const element = one.code ?? epreuve.code;
      yield {
        place: fieldPlace(one, 'nature'),
        params: { mot: 'contrôle-continu' },
        ...(element !== undefined && { element }),
      };
    }
  }
  // A title and the description under it say it together.
  const told = new Set<string>();
  for (const { mot, part, place } of speakingOf('controleContinu', context)) {
    if (part.element !== undefined && told.has(part.element)) continue;
    if (part.element !== undefined) told.add(part.element);
    yield { place, params: { mot }, ...(part.element !== undefined && { element: part.element }) };
  }
}

export const rule: ModelRule = {
  id: 'EVA-16',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une évaluation devrait être certificative, non formative',
    en: 'An evaluation should certify, not accompany training',
  },
  why: {
    fr: 'Le contrôle continu et l’évaluation formative suivent la progression dans une formation. Le référentiel d’évaluation décrit des épreuves certificatives, ouvertes à tout candidat quelle que soit sa voie d’accès.',
    en: 'Continuous and formative evaluation follow progress in a training. The référentiel d’évaluation describes certifying épreuves, open to all candidates whatever their way in.',
  },
  source: 'Vademecum RNCP 2023, p. 33',
  message: ({ mot }) => ({
    fr: `«\u00a0${mot}\u00a0» relève de la formation\u00a0: décrivez l’épreuve certificative qui évalue ces compétences.`,
    en: `“${mot}” belongs to training: describe the certifying épreuve that evaluates these competences.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Relevés de consommation" {
    nature dossier, contrôle-continu
}
`,
    right: `certification X

épreuve E1 "Relevés de consommation" {
    nature dossier
}
`,
  },
  check: evaluationsShouldBeCertifying,
};
