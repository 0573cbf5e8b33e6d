import type { Rule, StatedWaiver, Violation } from '../rule.js';
import { removal } from './removal.js';

/** What was assumed is assumed still: a waiver whose finding was mended has had its day. */
function* waiversShouldCoverSomething(waivers: readonly StatedWaiver[]): Iterable<Violation> {
  for (const waiver of waivers) {
    const { regle, place, isJudged, count } = waiver;
    if (count || !isJudged) continue;
    yield {
      place,
      params: { regle },
      fixes: removal(waiver),
    };
  }
}

export const rule: Rule = {
  id: 'DER-01',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une dérogation devrait encore couvrir une remarque',
    en: 'A waiver should still cover a remark',
  },
  why: {
    fr: 'Une dérogation qui ne couvre plus rien fait croire qu’il reste un écart, et cacherait la prochaine faute du même genre.',
    en: 'A waiver that covers nothing any more tells of a deviation that is gone, and would hide the next mistake of its kind.',
  },
  source: 'Référentiel, dérogations',
  message: ({ regle }) => ({
    fr: `Ici, ${regle} n’a plus rien à signaler\u00a0: retirez cette dérogation.`,
    en: `${regle} has nothing to say here any more: remove this waiver.`,
  }),
  checkWaivers: waiversShouldCoverSomething,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger." {\n    assume TXT-05 "Le mot est répété à dessein."\n}\n',
    right: 'certification X\ncompétence C1 "Relever les écarts de consommation pour les corriger."\n',
  },
};
