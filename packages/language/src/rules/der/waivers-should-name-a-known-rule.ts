import type { Fix, Rule, StatedWaiver, Violation } from '../rule.js';

function fixes({ place, suggestion }: StatedWaiver): Fix[] {
  if (!place?.regle || suggestion === undefined) return [];
  const edits = [{ place: { uri: place.uri, range: place.regle }, newText: suggestion }];
  return [{ title: { fr: `Remplacer par ${suggestion}`, en: `Replace with ${suggestion}` }, edits }];
}

/** `assume TXT-5` waives nothing. */
function* waiversShouldNameAKnownRule(waivers: readonly StatedWaiver[]): Iterable<Violation> {
  for (const waiver of waivers) {
    const { regle, place, rule: known, suggestion = '' } = waiver;
    // An empty id is a mistake of the text, told as such.
    if (known || !regle) continue;
    yield {
      place: place?.regle ? { uri: place.uri, range: place.regle } : place,
      params: { regle, suggestion },
      fixes: fixes(waiver),
    };
  }
}

export const rule: Rule = {
  id: 'DER-02',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une dérogation devrait nommer une règle qui existe',
    en: 'A waiver should name a rule that exists',
  },
  why: {
    fr: 'Une dérogation à une règle inconnue ne couvre rien\u00a0: la remarque qu’elle devait taire est toujours là.',
    en: 'A waiver of an unknown rule covers nothing: the remark that it was meant for is still there.',
  },
  source: 'Référentiel, dérogations',
  message: ({ regle, suggestion }) =>
    suggestion
      ? {
          fr: `La règle ${regle} n’existe pas. Vouliez-vous dire ${suggestion}\u00a0?`,
          en: `There is no rule ${regle}. Did you mean ${suggestion}?`,
        }
      : {
          fr: `La règle ${regle} n’existe pas\u00a0: reprenez le numéro affiché à côté de la remarque, ou retirez cette dérogation.`,
          en: `There is no rule ${regle}: take the number shown beside the remark, or remove this waiver.`,
        },
  checkWaivers: waiversShouldNameAKnownRule,
  example: {
    wrong:
      'certification X\ncompétence C1 "Relever les écarts de de consommation pour les corriger." {\n    assume TXT-50 "Le mot est répété à dessein."\n}\n',
    right:
      'certification X\ncompétence C1 "Relever les écarts de de consommation pour les corriger." {\n    assume TXT-05 "Le mot est répété à dessein."\n}\n',
  },
};
