import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { evaluationsLues } from './reading/unites.js';

/** What evaluates a bloc comes near to work: not written papers only. Silent where one modality is not known. */
function* modalitiesShouldBeProfessionalSituations(context: RuleContext): Iterable<Violation> {
  const { unites, of } = evaluationsLues(context);
  for (const { element, competences } of unites) {
    const modalites = competences.flatMap((competence) => of(competence).modalites);
    if (!modalites.length || modalites.some((one) => !one?.scolaire)) continue;
    // Nothing but questionnaires: another rule says it.
    if (modalites.every((one) => one?.questionnaire)) continue;
    yield {
      place: namePlace(element),
      params: { nom: naming(element).fr, name: naming(element).en, genre: element.genre },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-09',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une évaluation devrait mettre le candidat en situation professionnelle',
    en: 'An evaluation should put the candidate in a professional situation',
  },
  why: {
    fr: 'Les évaluations doivent provoquer une situation observable, au plus près du travail\u00a0: situation réelle ou simulée, étude de cas, projet, dossier soutenu.',
    en: 'Evaluations must give rise to a situation that can be observed, as near to work as possible: real or simulated situation, case study, project, a file defended.',
  },
  source: 'Vademecum RNCP 2023, p. 34',
  message: ({ nom = '', name = '', genre }) => ({
    fr: `${capital(nom)} n’est évalué${genre === 'bloc' ? '' : 'e'} par aucune situation professionnelle\u00a0: ajoutez une mise en situation, une étude de cas ou un projet.`,
    en: `${capital(name)} is evaluated by no professional situation: add a simulation, a case study or a project.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Examen écrit" {
    nature épreuve-écrite
}

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}
`,
    right: `certification X

épreuve E1 "Examen écrit" {
    nature épreuve-écrite, étude-de-cas
}

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}
`,
  },
  check: modalitiesShouldBeProfessionalSituations,
};
