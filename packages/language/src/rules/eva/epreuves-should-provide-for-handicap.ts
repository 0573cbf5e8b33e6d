import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { printedTexts } from '../texts/printed-texts.js';
import { epreuvesLues, said } from './reading/epreuves.js';
import { speaksOf } from './reading/notions.js';

const ABOUT = new Set(['epreuve', 'modalite', 'mention', 'evaluation', 'fragment', 'certification']);

/** Everything printed about évaluations. */
function textsOf(context: RuleContext): string[] {
  return printedTexts(context)
    .filter(({ role, borrowed }) => !borrowed && ABOUT.has(role))
    .flatMap(({ parts }) => parts.map(({ texte }) => texte));
}

/** Somewhere it is said how épreuves are adjusted for a candidate with a handicap, and not only by more time. */
function* epreuvesShouldProvideForHandicap(context: RuleContext): Iterable<Violation> {
  const { lues, libres } = epreuvesLues(context);
  if (!lues.length && !libres.length) return;
  const declared = lues
    .flatMap(({ parametres }) => parametres.flatMap(({ amenagements }) => amenagements ?? []))
    .map((texte) => said(texte, context));
  // A field that says « tiers-temps » and nothing else says no more than a text would.
  if (declared.some((texte) => !speaksOf([texte], 'tiersTemps') || speaksOf([texte], 'amenagement', 'adaptation')))
    return;
  const texts = textsOf(context);
  if (speaksOf(texts, 'amenagement')) return;
  yield { place: namePlace(context.certification), params: { seul: speaksOf(texts, 'tiersTemps') ? 'oui' : '' } };
}

export const rule: ModelRule = {
  id: 'EVA-17',
  severity: 'hint',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Les épreuves devraient prévoir des aménagements pour les candidats en situation de handicap',
    en: 'Épreuves should provide for adjustments for candidates with a handicap',
  },
  why: {
    fr: 'L’accessibilité du référentiel d’évaluation est examinée. Le tiers-temps ne suffit pas\u00a0: support, lieu, aide humaine ou technique, forme de la réponse se conviennent avec le référent handicap.',
    en: 'Accessibility of the référentiel d’évaluation is examined. More time is not enough: support, place, human or technical help, form of the answer are agreed with the référent handicap.',
  },
  source: 'Vademecum RNCP 2023, p. 38 et 40 ; Code du travail, art. R6113-9, 3°',
  message: ({ seul }) =>
    seul
      ? {
          fr: `Le tiers-temps est le seul aménagement prévu\u00a0: dites aussi comment le support, le lieu ou l’aide sont adaptés («\u00a0aménagements\u00a0»).`,
          en: `More time is the only adjustment provided for: say also how support, place or help are adapted (\`aménagements\`).`,
        }
      : {
          fr: `Aucune épreuve ne prévoit d’aménagement pour un candidat en situation de handicap\u00a0: ajoutez «\u00a0aménagements\u00a0», ou une mention pour toutes.`,
          en: `No épreuve provides for adjustments for a candidate with a handicap: add \`aménagements\`, or a statement for all.`,
        },
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas"
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    aménagements "Temps, support et lieu adaptés avec le référent handicap."
}
`,
  },
  check: epreuvesShouldProvideForHandicap,
};
