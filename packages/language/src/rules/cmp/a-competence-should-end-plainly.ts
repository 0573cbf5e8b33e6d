import tails from '../../french/data/fins-vagues.json' with { type: 'json' };
import { perText } from '../../french/per-text.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { competenceTexts } from './competence-texts.js';

/** How far back from its end a text is read. */
const REACH = 40;

/** The vague words that a text ends with, up to its last mark. */
const vagueEnd: (text: string) => { start: number; end: number } | undefined = perText((text) => {
  const whole = text.trimEnd();
  const from = Math.max(whole.length - REACH, 0);
  const last = whole.slice(from).toLowerCase();
  const dots = /(?:…|\.{3})[\s.,;:)\]]*$/u.exec(last);
  if (dots) return { start: from + dots.index, end: whole.length };
  const bare = last.replace(/(?<![\s.,;:)\]])[\s.,;:)\]]+$/u, '');
  const tail = tails.find((one) => bare.endsWith(one) && !/\p{L}/u.test(bare.at(-one.length - 1) ?? ' '));
  return tail === undefined ? undefined : { start: from + bare.length - tail.length, end: from + bare.length };
});

function* aCompetenceShouldEndPlainly(context: RuleContext): Iterable<Violation> {
  for (const { element, parts } of competenceTexts(context)) {
    for (const { texte, place } of parts) {
      const tail = vagueEnd(texte);
      if (!tail) continue;
      yield {
        place: place(tail.start, tail.end),
        params: {
          fin: texte
            .slice(tail.start, tail.end)
            .replace(/(?<![\s;:,)\]])[\s;:,)\]]+$/u, '')
            .replace(/etc$/i, '$&.'),
        },
        ...(element.code !== undefined && { element: element.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'CMP-14',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Une compétence devrait s’achever sans « etc. » ni points de suspension',
    en: 'A competence should end without “etc.” or an ellipsis',
  },
  why: {
    fr: 'Une énumération laissée ouverte ne dit pas ce qui sera évalué. Terminez la liste, ou nommez la famille entière.',
    en: 'An enumeration left open does not say what will be evaluated. Finish the list, or name the whole family.',
  },
  source: 'Référentiel, relecture de dossiers réels',
  message: ({ fin }) => ({
    fr: `La compétence s’achève sur « ${fin} ». Terminez l’énumération, ou nommez la famille entière.`,
    en: `The competence ends with “${fin}”. Finish the enumeration, or name the whole family.`,
  }),
  check: aCompetenceShouldEndPlainly,
  example: {
    wrong:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement pour comparer l’isolation, le chauffage, etc."\n',
    right:
      'certification X\ncompétence C1 "Chiffrer les travaux d’un logement pour comparer l’isolation et le chauffage."\n',
  },
};
