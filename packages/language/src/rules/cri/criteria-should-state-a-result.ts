import { isNoun } from '../../french/lexicon.js';
import { openingOf } from '../../french/opening.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capacityWording } from './capacities.js';
import { at, type Criterion, criteriaOf } from './criteria.js';

/** « Le candidat doit : » and « Être capable de : » announce infinitives. */
function leadsOn({ whole }: Criterion): boolean {
  return /[:,;]\s*$/.test(whole);
}

function* criteriaShouldStateAResult(context: RuleContext): Iterable<Violation> {
  let before: Criterion | undefined;
  let announced = false;
  for (const criterion of criteriaOf(context)) {
    const { lead } = criterion;
    announced = before !== undefined && before.owner === criterion.owner && (announced || leadsOn(before));
    before = criterion;
    const opening = openingOf(lead.texte);
    if (announced || opening?.kind !== 'infinitif' || opening.introduced || capacityWording(lead.texte)) continue;
    const { word } = opening;
    if (isNoun(word.lower)) continue;
    yield { ...at(lead, word.start, word.end), params: { verbe: word.text } };
  }
}

export const rule: ModelRule = {
  id: 'CRI-03',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Un critère devrait énoncer un résultat, et non une action à faire',
    en: 'A criterion should state a result, not something to do',
  },
  why: {
    fr: 'Un verbe à l’infinitif ouvre une compétence. Le critère dit ce que l’évaluateur constate quand elle est acquise.',
    en: 'An infinitive opens a competence. The criterion says what the assessor observes once it is acquired.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ verbe }) => ({
    fr: `«\u00a0${verbe}\u00a0» ouvre une compétence\u00a0: écrivez ici le résultat que l’évaluateur constate.`,
    en: `“${verbe}” opens a competence: write here the result that the assessor observes.`,
  }),
  check: criteriaShouldStateAResult,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Identifier les écarts de chaque poste."\n    critère "Chaque écart porte une date."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Les écarts de chaque poste sont identifiés."\n    critère "Chaque écart porte une date."\n}\n',
  },
};
