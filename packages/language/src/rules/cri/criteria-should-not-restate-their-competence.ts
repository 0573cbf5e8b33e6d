import { plainText } from '@referentiel/model';
import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { atStart, type Criterion, criteriaOf } from './criteria.js';
import { hasIndicator } from './indicators.js';
import { restatement } from './restatement.js';

/** The text of the competence that holds a criterion. */
function competenceAround({ owner }: Criterion, { resolver }: RuleContext): string | undefined {
  if (owner.genre !== 'competence' && owner.genre !== 'competenceTransversale') return undefined;
  return owner.enonce && plainText(resolver.prose(owner.enonce));
}

function* criteriaShouldNotRestateTheirCompetence(context: RuleContext): Iterable<Violation> {
  const threshold = numberParameter(rule, 'seuil', context) / 100;
  for (const criterion of criteriaOf(context)) {
    const { lead, items, whole } = criterion;
    if (items.length || hasIndicator(whole)) continue;
    const competence = competenceAround(criterion, context);
    if (competence === undefined || restatement(whole, competence) < threshold) continue;
    yield { ...atStart(lead), params: {} };
  }
}

export const rule: ModelRule = {
  id: 'CRI-08',
  severity: 'warning',
  redaction: true,
  parameters: {
    seuil: {
      what: {
        fr: 'part des mots en commun, en pour cent, à partir de laquelle un critère redit sa compétence',
        en: 'share of common words, in per cent, from which on a criterion restates its competence',
      },
      value: 80,
    },
  },
  title: {
    fr: 'Un critère ne devrait pas redire sa compétence',
    en: 'A criterion should not restate its competence',
  },
  why: {
    fr: 'Un critère qui répète la compétence n’aide pas à voir si elle est acquise\u00a0: il y manque la qualité attendue et ce qui la rend observable.',
    en: 'A criterion that repeats the competence does not help to see whether it is acquired: the expected quality and what makes it observable are missing.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: () => ({
    fr: 'Ce critère redit la compétence\u00a0: ajoutez à quoi l’évaluateur voit qu’elle est acquise (contenu attendu, nombre, délai, norme).',
    en: 'This criterion restates the competence: add by what the assessor sees that it is acquired (expected content, number, time limit, standard).',
  }),
  check: criteriaShouldNotRestateTheirCompetence,
  example: {
    wrong:
      'certification X\ncompétence C1 "Analyser les besoins des usagers pour préparer la commande." {\n    critère "Les besoins des usagers sont analysés."\n    critère "La commande porte une date et un montant."\n}\n',
    right:
      'certification X\ncompétence C1 "Analyser les besoins des usagers pour préparer la commande." {\n    critère "Chaque besoin est rattaché à deux usages constatés sur place."\n    critère "La commande porte une date et un montant."\n}\n',
  },
};
