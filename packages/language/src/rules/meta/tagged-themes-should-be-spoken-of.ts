import { enumerate } from '@referentiel/model';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { themeName, untoldThemes } from './themes.js';

function* taggedThemesShouldBeSpokenOf(context: RuleContext): Iterable<Violation> {
  for (const { competence, themes } of untoldThemes(context)) {
    yield {
      place: namePlace(competence),
      params: {
        themes: enumerate(
          themes.map((theme) => themeName(theme).fr),
          'ni',
        ),
        topics: enumerate(
          themes.map((theme) => themeName(theme).en),
          'nor',
        ),
      },
      ...(competence.code !== undefined && { element: competence.code }),
    };
  }
}

const competence = (fin: string) =>
  `certification X\nactivité "Réglage d’une chaufferie" {\n    compétence C1 "Régler une chaufferie, selon les relevés du mois, ${fin}." {\n        traite écologie\n    }\n}\n`;

export const rule: ModelRule = {
  id: 'META-10',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Un thème signalé par « traite » devrait se lire dans la compétence ou ses critères',
    en: 'A theme marked by `traite` should be readable in the competence or its criteria',
  },
  why: {
    fr: 'Un thème rattaché à une compétence sans que son lien avec le métier soit compréhensible n’est pas jugé satisfaisant. « traite » n’est pas imprimé : seuls la compétence et ses critères le montrent.',
    en: 'A theme attached to a competence without an understandable link to the job is not found satisfactory. `traite` is not printed: only the competence and its criteria show it.',
  },
  source: 'Vademecum RNCP 2023, p. 30 et 31',
  message: ({ themes, topics }) => ({
    fr: `Ni cette compétence ni ses critères ne mentionnent ${themes} : dites ce que le candidat y fait, ou retirez le thème de « traite ».`,
    en: `Neither this competence nor its criteria mention ${topics}: say what the candidate does about it, or remove the theme from \`traite\`.`,
  }),
  example: {
    wrong: competence('afin de tenir la température'),
    right: competence('afin de réduire les consommations d’énergie'),
  },
  check: taggedThemesShouldBeSpokenOf,
};
