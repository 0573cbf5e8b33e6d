import type { ModelRule, RuleContext, Violation } from '../rule.js';
import type { Part } from '../texts/printed-texts.js';
import { capacityWording } from './capacities.js';
import { at, type Criterion, criteriaOf } from './criteria.js';
import { hasIndicator } from './indicators.js';
import { type SubjectiveWord, subjectiveIn } from './subjective-words.js';

interface Found {
  part: Part;
  word: SubjectiveWord;
}

/**
 * The subjective word of a criterion. What stands under it in a list are its indicators: they are judged themselves only
 * when most of them are no more than qualities again.
 */
function subjectiveWordOf({ lead, items }: Criterion): Found | undefined {
  const word = subjectiveIn(lead.texte);
  if (!items.length) return word ? { part: lead, word } : undefined;
  if (items.some(({ texte }) => hasIndicator(texte)) || hasIndicator(lead.texte)) return undefined;
  const vague = items.flatMap((part): Found[] => {
    const one = subjectiveIn(part.texte);
    return one ? [{ part, word: one }] : [];
  });
  return vague.length * 2 > items.length ? vague[0] : undefined;
}

function* subjectiveWordsShouldHaveAnIndicator(context: RuleContext): Iterable<Violation> {
  for (const criterion of criteriaOf(context)) {
    const found = subjectiveWordOf(criterion);
    // « Bonne connaissance de… » : the wording as a capacity is told by its own rule.
    const capacity = found && capacityWording(found.part.texte);
    if (found && !(capacity && found.word.start < capacity.end))
      yield { ...at(found.part, found.word.start, found.word.end), params: { mot: found.word.word } };
  }
}

export const rule: ModelRule = {
  id: 'CRI-01',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un critère subjectif devrait avoir un indicateur',
    en: 'A subjective criterion should have an indicator',
  },
  why: {
    fr: 'Un critère se compose d’une qualité attendue et d’un ou plusieurs indicateurs observables et objectifs. «\u00a0Pertinent\u00a0», «\u00a0cohérent\u00a0» ou «\u00a0correct\u00a0», seuls, laissent chaque évaluateur juger à sa façon.',
    en: 'A criterion consists of an expected quality and of one or more observable, objective indicators. “Pertinent”, “cohérent” or “correct” alone leave each assessor to judge in his own way.',
  },
  source: 'Vademecum RNCP 2023, p. 36',
  message: ({ mot }) => ({
    fr: `«\u00a0${mot}\u00a0» dépend de qui évalue\u00a0: ajoutez un indicateur (ce que la production doit contenir, un nombre, un délai, une norme à suivre).`,
    en: `“${mot}” depends on who assesses: add an indicator (what the work must contain, a number, a time limit, a standard to follow).`,
  }),
  check: subjectiveWordsShouldHaveAnIndicator,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Le relevé est pertinent."\n    critère "Chaque écart porte une date."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    critère "Le relevé est pertinent\u00a0: il couvre les douze derniers mois et les cinq postes du site."\n    critère "Chaque écart porte une date."\n}\n',
  },
};
