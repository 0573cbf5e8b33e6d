import { type ModelRule, numberParameter, type RuleContext, type Violation } from '../rule.js';
import { excerpt } from '../wording.js';
import { competenceTexts } from './competence-texts.js';
import { wordsOfObject } from './object-words.js';

function* aCompetenceShouldHaveAnObject(context: RuleContext): Iterable<Violation> {
  const least = numberParameter(rule, 'mots', context);
  for (const text of competenceTexts(context)) {
    if (wordsOfObject(text) >= least) continue;
    yield {
      place: text.main.place(0, text.main.texte.length),
      params: { texte: excerpt(text.main.texte) },
      ...(text.element.code !== undefined && { element: text.element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-06',
  severity: 'warning',
  draft: 'hint',
  redaction: true,
  parameters: {
    mots: {
      what: {
        fr: 'Le nombre de mots attendu au moins après le verbe.',
        en: 'The least number of words expected after the verb.',
      },
      value: 3,
    },
  },
  title: {
    fr: 'Une compétence devrait dire sur quoi porte son verbe',
    en: 'A competence should say what its verb bears on',
  },
  why: {
    fr: 'Un verbe presque seul ne se comprend pas sans le reste du tableau, et ne dit ni l’étendue de l’action ni le niveau attendu.',
    en: 'A verb almost alone cannot be understood without the rest of the table, and says neither the extent of the action nor the level expected.',
  },
  source: 'Vademecum RNCP 2023, p. 25',
  message: ({ texte }) => ({
    fr: `« ${texte} » ne suffit pas. Précisez l’objet de l’action, puis sa finalité.`,
    en: `“${texte}” is not enough. Say what the action bears on, then its purpose.`,
  }),
  check: aCompetenceShouldHaveAnObject,
  example: {
    wrong: 'certification X\ncompétence C1 "Chiffrer des travaux."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement en comparant trois devis afin d’éclairer le choix du client."\n',
  },
};
