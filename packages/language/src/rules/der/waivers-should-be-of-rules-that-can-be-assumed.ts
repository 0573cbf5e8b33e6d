import type { Rule, StatedWaiver, Violation } from '../rule.js';
import { removal } from './removal.js';

/** Whether `assume` can keep a rule silent: it holds for what is decided on the référentiel, not for how a file is read. */
export function canBeAssumed({ check, checkTogether }: Rule): boolean {
  return check !== undefined || checkTogether !== undefined;
}

/** A mistake that loses words, or one of the configuration, is mended, not assumed. */
function* waiversShouldBeOfRulesThatCanBeAssumed(waivers: readonly StatedWaiver[]): Iterable<Violation> {
  for (const waiver of waivers) {
    const { regle, place, rule: known } = waiver;
    if (!known || canBeAssumed(known)) continue;
    yield {
      place: place?.regle ? { uri: place.uri, range: place.regle } : place,
      params: { regle },
      fixes: removal(waiver),
    };
  }
}

export const rule: Rule = {
  id: 'DER-03',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une dérogation devrait porter sur une règle qui peut être assumée',
    en: 'A waiver should be of a rule that can be assumed',
  },
  why: {
    fr: 'Un passage mal écrit perd des mots dans le document\u00a0: ces remarques se corrigent. Il en va de même de celles sur les dérogations et sur la configuration du projet.',
    en: 'A badly written passage loses words in the document: such remarks are mended. So are those on waivers and on the configuration of the project.',
  },
  source: 'Référentiel, dérogations',
  message: ({ regle }) => ({
    fr: `La règle ${regle} ne peut pas être assumée\u00a0: corrigez ce qu’elle signale, puis retirez cette dérogation.`,
    en: `The rule ${regle} cannot be assumed: mend what it tells, then remove this waiver.`,
  }),
  checkWaivers: waiversShouldBeOfRulesThatCanBeAssumed,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    assume LEX-01 "Les guillemets viennent du document d’origine."\n}\n',
    right: 'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger."\n',
  },
};
