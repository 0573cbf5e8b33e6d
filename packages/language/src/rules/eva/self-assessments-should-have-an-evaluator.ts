import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { epreuvesLues } from './reading/epreuves.js';
import { speaksOf } from './reading/notions.js';
import { evaluationsLues } from './reading/unites.js';

/** What candidates say of themselves is looked at by somebody else: a jury, or another épreuve of the same competences. */
function* selfAssessmentsShouldHaveAnEvaluator(context: RuleContext): Iterable<Violation> {
  const lues = epreuvesLues(context);
  const alone = new Map<object, string | undefined>();
  for (const { competence, modalites } of evaluationsLues(context).competences) {
    if (!modalites.length || modalites.some((one) => !one?.autoEvaluation)) continue;
    for (const one of modalites) if (one && !alone.has(one.source)) alone.set(one.source, competence.code);
  }
  for (const { source } of new Set(
    evaluationsLues(context).competences.flatMap(({ modalites }) => modalites.flatMap((one) => one ?? [])),
  )) {
    if (!alone.has(source)) continue;
    const code = alone.get(source);
    alone.delete(source);
    if (source.genre !== 'epreuve' && source.genre !== 'partie') {
      yield { place: source.texte.place ?? source.place, params: {}, ...(code !== undefined && { element: code }) };
      continue;
    }
    const lue = lues.of(source);
    if (lue?.parametres.some(({ jury }) => jury) || speaksOf(lue?.textes ?? [], 'evaluateurExterne')) continue;
    const element = source.code ?? lue?.epreuve.code;
    yield { place: fieldPlace(source, 'nature'), params: {}, ...(element !== undefined && { element }) };
  }
}

export const rule: ModelRule = {
  id: 'EVA-18',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une auto-évaluation devrait être appréciée par un évaluateur externe',
    en: 'A self-assessment should be judged by an external evaluator',
  },
  why: {
    fr: 'Dans une certification, l’auto-évaluation n’est que la situation observée\u00a0: un évaluateur externe intervient pleinement pour apprécier la réflexivité du candidat.',
    en: 'In a certification, self-assessment is only the situation observed: an external evaluator judges how candidates reflect on their work.',
  },
  source: 'Vademecum RNCP 2023, p. 35',
  message: () => ({
    fr: `Rien ne dit qui apprécie cette auto-évaluation\u00a0: indiquez le jury ou l’évaluateur externe, ou ajoutez une autre modalité.`,
    en: 'Nothing says who judges this self-assessment: give the jury or the external evaluator, or add another modality.',
  }),
  example: {
    wrong: `certification X

épreuve E1 "Bilan de pratique" {
    nature auto-évaluation
}

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
}
`,
    right: `certification X

épreuve E1 "Bilan de pratique" {
    nature auto-évaluation
    description "Le candidat commente son bilan devant un évaluateur."
}

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
}
`,
  },
  check: selfAssessmentsShouldHaveAnEvaluator,
};
