import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { epreuvesLues } from './reading/epreuves.js';
import { speaksOf } from './reading/notions.js';
import { groupedByElement, violationsOf } from './reading/together.js';
import { evaluationsLues } from './reading/unites.js';

/** Questionnaires beside other modalities, where a statement lets each modality be used alone. */
function* possiblyAlone(context: RuleContext): Iterable<Violation> {
  if (!speaksOf(epreuvesLues(context).mentions, 'separement')) return;
  const sources = new Set<object>();
  for (const { modalites } of evaluationsLues(context).competences) {
    if (modalites.every((one) => one?.questionnaire)) continue;
    for (const one of modalites) {
      const source = one?.questionnaire ? one.source : undefined;
      if ((source?.genre !== 'epreuve' && source?.genre !== 'partie') || sources.has(source)) continue;
      sources.add(source);
      yield {
        place: namePlace(source),
        params: { nom: naming(source).fr, name: naming(source).en, nombre: '', permis: 'oui' },
        ...(source.code !== undefined && { element: source.code }),
      };
    }
  }
}

/** A questionnaire evaluates knowledge; something else shows that a competence is mastered. */
function* questionnairesShouldNotBeTheOnlyModality(context: RuleContext): Iterable<Violation> {
  const { competences } = evaluationsLues(context);
  const only = competences.filter(({ modalites }) => modalites.length && modalites.every((one) => one?.questionnaire));
  yield* violationsOf(groupedByElement(new Set(only.map(({ competence }) => competence)), context));
  yield* possiblyAlone(context);
}

export const rule: ModelRule = {
  id: 'EVA-08',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un questionnaire ne devrait pas être la seule modalité d’évaluation',
    en: 'A questionnaire should not be the only modality of evaluation',
  },
  why: {
    fr: 'QCM et évaluations des connaissances mesurent des savoirs. Ils conviennent en complément d’une situation où le candidat met la compétence en œuvre.',
    en: 'Multiple choice and tests of knowledge measure what is known. They may complete a situation in which the candidate puts the competence to use.',
  },
  source: 'Vademecum RNCP 2023, p. 35',
  message: ({ nom = '', name = '', nombre, de, of, permis }) => {
    if (permis) {
      return {
        fr: `${capital(nom)} peut être la seule modalité, puisque les modalités peuvent être utilisées séparément\u00a0: dites qu’une évaluation de connaissances ne vient qu’en complément d’une mise en situation, ou retirez-la.`,
        en: `${capital(name)} may be the only modality, since modalities may be used separately: say that a test of knowledge only completes a practical situation, or remove it.`,
      };
    }
    return nombre
      ? {
          fr: `Les ${nombre} compétences ${de} ne sont évaluées que par questionnaire ou évaluation de connaissances\u00a0: ajoutez une situation où le candidat les met en œuvre.`,
          en: `The ${nombre} competences ${of} are evaluated by a questionnaire or a test of knowledge only: add a situation in which the candidate puts them to use.`,
        }
      : {
          fr: `${capital(nom)} n’est évaluée que par questionnaire ou évaluation de connaissances\u00a0: ajoutez une situation où le candidat la met en œuvre.`,
          en: `${capital(name)} is evaluated by a questionnaire or a test of knowledge only: add a situation in which the candidate puts it to use.`,
        };
  },
  example: {
    wrong: `certification X

épreuve E1 "QCM"

épreuve E2 "Étude de cas"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
}
compétence C2 "Corriger les écarts de consommation pour tenir le budget." {
    évaluée par E2
}
`,
    right: `certification X

épreuve E1 "QCM"

épreuve E2 "Étude de cas"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1, E2
}
compétence C2 "Corriger les écarts de consommation pour tenir le budget." {
    évaluée par E2
}
`,
  },
  check: questionnairesShouldNotBeTheOnlyModality,
};
