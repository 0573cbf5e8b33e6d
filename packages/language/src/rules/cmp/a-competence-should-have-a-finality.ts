import { finalityOf } from '../../french/connectors.js';
import results from '../../french/data/verbes-de-resultat.json' with { type: 'json' };
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';
import { firstVerb } from './first-verb.js';

/** « Prévenir », « fidéliser »: the verb itself says what for; « assurer » and « maintenir » do not. */
const RESULTS: ReadonlySet<string> = new Set(results.filter((verb) => verb !== 'assurer' && verb !== 'maintenir'));

function* aCompetenceShouldHaveAFinality(context: RuleContext): Iterable<Violation> {
  for (const text of competenceTexts(context)) {
    if (text.parts.some(({ texte }) => finalityOf(texte))) continue;
    if (RESULTS.has(firstVerb(text)?.verb ?? '')) continue;
    yield {
      place: text.name,
      params: {},
      ...(text.element.code !== undefined && { element: text.element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'CMP-04',
  severity: 'warning',
  draft: 'hint',
  redaction: true,
  title: {
    fr: 'Une compétence devrait dire sa finalité',
    en: 'A competence should say its purpose',
  },
  why: {
    fr: 'Le vademecum attend une compétence finalisée : un verbe, son objet, puis pourquoi ou pour qui (pour, afin de, en vue de, à l’attention de). Sans finalité, elle se lit comme une tâche ou comme un titre de cours.',
    en: 'The vademecum expects a competence with a purpose: a verb, its object, then why or for whom (pour, afin de, en vue de, à l’attention de). Without one it reads as a task or as the title of a lesson.',
  },
  source: 'Vademecum RNCP 2023, p. 25',
  message: () => ({
    fr: 'La finalité manque. Dites pourquoi ou pour qui : « … afin de… », « … pour… », « … en vue de… ».',
    en: 'The purpose is missing. Say why or for whom: “… afin de…”, “… pour…”, “… en vue de…”.',
  }),
  check: aCompetenceShouldHaveAFinality,
  example: {
    wrong: 'certification X\ncompétence C1 "Chiffrer les travaux d’un logement en comparant trois devis."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement en comparant trois devis afin d’éclairer le choix du client."\n',
  },
};
