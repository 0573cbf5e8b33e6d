import { capacityOf } from '../../french/capacity.js';
import { wordsOf } from '../../french/words.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital } from '../wording.js';
import { competenceTexts } from './competence-texts.js';

function* aCompetenceShouldGoStraightToItsVerb(context: RuleContext): Iterable<Violation> {
  for (const { element, main } of competenceTexts(context)) {
    const { opener, verb } = capacityOf(main.texte) ?? {};
    if (!opener || !verb) continue;
    const dropped = main.place(wordsOf(main.texte)[0]?.start ?? 0, verb.end);
    const newText = capital(verb.text);
    yield {
      place: main.place(opener.start, opener.end),
      params: { ouverture: opener.text, verbe: newText },
      ...(element.code !== undefined && { element: element.code }),
      fixes: dropped
        ? [
            {
              title: { fr: `Commencer par « ${newText} »`, en: `Begin with “${newText}”` },
              edits: [{ place: dropped, newText }],
            },
          ]
        : [],
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-03',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une compétence devrait aller droit au verbe d’action',
    en: 'A competence should go straight to its action verb',
  },
  why: {
    fr: '« Être capable de », « savoir » ou « être en mesure de » n’ajoutent rien : toute compétence est une capacité. Le verbe d’action seul dit ce qui sera observé.',
    en: '“Être capable de”, “savoir” or “être en mesure de” add nothing: every competence is a capacity. The action verb alone says what will be observed.',
  },
  source: 'Vademecum RNCP 2023, p. 25 ; usage des dossiers',
  message: ({ ouverture, verbe }) => ({
    fr: `Retirez « ${ouverture} » et commencez par le verbe d’action : « ${verbe}… ».`,
    en: `Remove “${ouverture}” and begin with the action verb: “${verbe}…”.`,
  }),
  check: aCompetenceShouldGoStraightToItsVerb,
  example: {
    wrong:
      'certification X\ncompétence C1 "Être capable de chiffrer les travaux d’un logement en comparant trois devis pour éclairer le choix du client."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement en comparant trois devis pour éclairer le choix du client."\n',
  },
};
