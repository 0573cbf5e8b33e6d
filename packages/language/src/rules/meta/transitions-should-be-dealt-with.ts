import { enumerate } from '@referentiel/model';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc } from '../str/example.js';
import { expectsThemes, isUnderDecree, themeCoverage, themeName } from './themes.js';

/** Themes of which a competence plainly speaks want a tag only: META-17. */
function transitionsShouldBeDealtWith(context: RuleContext): Violation[] {
  if (!expectsThemes(context) || !isUnderDecree(context)) return [];
  const missing = themeCoverage(context)
    .filter(({ theme, tagged, nettes }) => theme !== 'handicap' && !tagged.length && !nettes.length)
    .map(({ theme }) => theme);
  if (!missing.length) return [];
  return [
    {
      place: namePlace(context.certification),
      params: {
        themes: enumerate(
          missing.map((theme) => themeName(theme).fr),
          'ni',
        ),
        topics: enumerate(
          missing.map((theme) => themeName(theme).en),
          'nor',
        ),
        traite: missing.join(', '),
      },
    },
  ];
}

const HEAD = 'certification X {\n    répertoire RNCP\n    niveau 5\n}\n';
const body = bloc('BC1', 'Régler une chaufferie', 'Réglage d’une chaufferie', [2]);
const OTHERS = `        compétence C3 "Choisir un réglage sobre, à l’aide du logiciel de supervision, afin de réduire les émissions du bâtiment." {
            traite écologie, numérique
        }
        compétence C4 "Consigner une pompe avant d’intervenir, selon le plan de prévention, pour écarter les risques professionnels." {
            traite santé-sécurité
        }
`;

export const rule: ModelRule = {
  id: 'META-09',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Le référentiel devrait traiter les transitions et la santé au travail',
    en: 'The référentiel should deal with the transitions and with health at work',
  },
  why: {
    fr: 'Depuis le 1er octobre 2025, les référentiels sont examinés sous l’angle des effets de la transition écologique et de la transition numérique, et de la prévention en santé et sécurité au travail.',
    en: 'Since 1 October 2025 référentiels are examined for the effects of the ecological and digital transitions and for the prevention of risks at work.',
  },
  source: 'Décret nº 2025-500 du 6 juin 2025',
  message: ({ themes, topics, traite }) => ({
    fr: `Aucune compétence ne traite ${themes} : dites ce que le métier y fait et ajoutez « traite ${traite} » aux compétences concernées, ou « assume META-09 » avec la raison.`,
    en: `No competence deals with ${topics}: say what the job does about it and add \`traite ${traite}\` to the competences concerned, or \`assume META-09\` with the reason.`,
  }),
  example: {
    wrong: `${HEAD}${body}`,
    right: `${HEAD}${body.replace(/ {4}\}\n\}\n$/, `${OTHERS}    }\n}\n`)}`,
  },
  check: transitionsShouldBeDealtWith,
};
