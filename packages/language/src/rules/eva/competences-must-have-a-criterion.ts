import { type Competence, contenuOf, criteresOf, type Element, walk } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital } from '../wording.js';
import { groupedByElement, violationsOf } from './reading/together.js';

function judges(element: Element): boolean {
  return contenuOf(element).some(({ genre }) => genre === 'critere' || genre === 'resultat');
}

/** Elements that an option or a choice takes from elsewhere, and judges. */
function judgedFromElsewhere({ certification, resolver }: RuleContext): Set<Element> {
  const found = new Set<Element>();
  walk(certification, (element, path) => {
    if (element.genre === 'choix' && judges(element)) {
      for (const renvoi of element.tronc) {
        const taken = resolver.element(renvoi, 'tronc', element);
        if (taken) found.add(taken);
      }
    }
    if (element.genre !== 'option') return;
    const around = path.at(-1);
    if (!judges(element) && !(around && judges(around))) return;
    for (const renvoi of element.inclut) {
      const taken = resolver.element(renvoi, 'inclut', element);
      if (taken) found.add(taken);
    }
  });
  return found;
}

/** Every competence has a criterion or an expected result: its own, that of what it takes up, or of what is around it. */
function competencesMustHaveACriterion(context: RuleContext): Iterable<Violation> {
  const { facts, resolver } = context;
  const elsewhere = judgedFromElsewhere(context);
  const known = new Map<Element, boolean>();
  const judgesAround = (element: Element) => {
    if (!known.has(element)) known.set(element, judges(element) || elsewhere.has(element));
    return known.get(element);
  };
  const lacking = new Set<Competence>();
  for (const { competence, path } of facts.competences) {
    if (competence.reprend && !resolver.transversale(competence)) continue;
    if (criteresOf(competence, resolver).length || elsewhere.has(competence) || path.some(judgesAround)) continue;
    lacking.add(competence);
  }
  return violationsOf(groupedByElement(lacking, context));
}

export const rule: ModelRule = {
  id: 'EVA-02',
  severity: 'error',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Toute compétence doit avoir un critère d’évaluation',
    en: 'Every competence must have a criterion of evaluation',
  },
  why: {
    fr: 'Sans critère, les évaluateurs ne savent pas à quoi reconnaître que la compétence est acquise. Un critère écrit sur l’activité ou sur le bloc vaut pour tout ce qui est dedans.',
    en: 'Without a criterion, evaluators do not know by what to tell that the competence is acquired. A criterion written on the activity or the bloc counts for all that is inside.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ nom = '', name = '', nombre, de, of }) =>
    nombre
      ? {
          fr: `Aucune des ${nombre} compétences ${de} n’a de critère d’évaluation\u00a0: écrivez ce que le jury doit constater.`,
          en: `None of the ${nombre} competences ${of} has a criterion of evaluation: write what the jury must observe.`,
        }
      : {
          fr: `${capital(nom)} n’a aucun critère d’évaluation\u00a0: écrivez ce que le jury doit constater.`,
          en: `${capital(name)} has no criterion of evaluation: write what the jury must observe.`,
        },
  example: {
    wrong: 'certification X\n\ncompétence C1 "Relever les écarts de consommation pour les corriger."\n',
    right: `certification X

compétence C1 "Relever les écarts de consommation pour les corriger." {
    critère CE1.1 "Chaque écart de plus de 5 % est daté."
    critère CE1.2 "Le relevé couvre les douze derniers mois."
}
`,
  },
  check: competencesMustHaveACriterion,
};
