import { contenuOf, type Element } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital } from '../wording.js';
import { groupedByElement, violationsOf } from './reading/together.js';
import { type CompetenceEvaluee, evaluationsLues } from './reading/unites.js';

const PRACTICE = new Set(['exemples', 'missions', 'projet', 'semaine']);

/** Whether nothing evaluates a competence but its third column is not empty: projects, examples, missions stand there. */
export function practisedOnly({ competence, path, evaluateurs }: CompetenceEvaluee): boolean {
  if (evaluateurs.length) return false;
  return [...path, competence as Element].some((one) => contenuOf(one).some(({ genre }) => PRACTICE.has(genre)));
}

/** Examples of projects and in-company missions say what candidates do, not how they are evaluated. */
function practiceShouldNotStandForEvaluation(context: RuleContext): Iterable<Violation> {
  const found = evaluationsLues(context).competences.filter((one) => practisedOnly(one));
  return violationsOf(groupedByElement(new Set(found.map(({ competence }) => competence)), context));
}

export const rule: ModelRule = {
  id: 'EVA-28',
  severity: 'warning',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Des exemples de projets ou de missions ne devraient pas tenir lieu de modalité d’évaluation',
    en: 'Examples of projects or missions should not stand for a modality of evaluation',
  },
  why: {
    fr: 'Un projet ou une mission dit ce que fait le candidat\u00a0; la modalité dit comment on l’évalue\u00a0: ce qu’il remet, devant qui, en combien de temps.',
    en: 'A project or a mission says what the candidate does; the modality says how it is evaluated: what is handed in, before whom, in how long.',
  },
  source: 'Vademecum RNCP 2023, p. 34',
  message: ({ nom = '', name = '', nombre, de, of }) =>
    nombre
      ? {
          fr: `Les ${nombre} compétences ${de} n’ont que des projets, des exemples ou des missions\u00a0: dites par quelle épreuve ou quelle modalité elles sont évaluées.`,
          en: `The ${nombre} competences ${of} have only projects, examples or missions: say by which épreuve or modality they are evaluated.`,
        }
      : {
          fr: `${capital(nom)} n’a que des projets, des exemples ou des missions\u00a0: dites par quelle épreuve ou quelle modalité elle est évaluée.`,
          en: `${capital(name)} has only projects, examples or missions: say by which épreuve or modality it is evaluated.`,
        },
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    exemples "
        - relevé d’une école ;
        - relevé d’un gymnase.
    "
}
`,
    right: `certification X

épreuve E1 "Étude de cas"

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1
    exemples "
        - relevé d’une école ;
        - relevé d’un gymnase.
    "
}
`,
  },
  check: practiceShouldNotStandForEvaluation,
};
