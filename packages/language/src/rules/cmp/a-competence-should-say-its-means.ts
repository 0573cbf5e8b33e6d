import { meansOf } from '../../french/connectors.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';
import { wordsOfObject } from './object-words.js';

function* aCompetenceShouldSayItsMeans(context: RuleContext): Iterable<Violation> {
  for (const text of competenceTexts(context)) {
    // Before saying how, a competence of two words must say what.
    if (text.parts.some(({ texte }) => meansOf(texte)) || wordsOfObject(text) < 3) continue;
    yield {
      place: text.name,
      params: {},
      ...(text.element.code !== undefined && { element: text.element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-05',
  severity: 'hint',
  draft: 'off',
  redaction: true,
  title: {
    fr: 'Une compétence devrait dire ses moyens ou son contexte, s’ils importent',
    en: 'A competence should say its means or its context where they matter',
  },
  why: {
    fr: 'Le vademecum invite à préciser, « éventuellement », les moyens ou le mode opératoire. Ils aident à choisir la situation d’évaluation et à juger du niveau attendu.',
    en: 'The vademecum invites authors to give the means or the way of working, where useful. They help to choose the situation of evaluation and to judge the level expected.',
  },
  source: 'Vademecum RNCP 2023, p. 25',
  message: () => ({
    fr: 'La compétence ne dit ni ses moyens ni son contexte. S’ils importent, ajoutez-les : « … à l’aide de… », « … en… », « … dans le cadre de… ».',
    en: 'The competence says neither its means nor its context. Where they matter, add them: “… à l’aide de…”, “… en…”, “… dans le cadre de…”.',
  }),
  check: aCompetenceShouldSayItsMeans,
  example: {
    wrong: 'certification X\ncompétence C1 "Chiffrer les travaux d’un logement afin d’éclairer le choix du client."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement en comparant trois devis afin d’éclairer le choix du client."\n',
  },
};
