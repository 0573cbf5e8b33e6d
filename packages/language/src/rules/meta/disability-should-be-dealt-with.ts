import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { bloc } from '../str/example.js';
import { expectsThemes, themeCoverage } from './themes.js';

/** Silent where a competence plainly speaks of it: META-17 asks for the tag then. */
function disabilityShouldBeDealtWith(context: RuleContext): Violation[] {
  if (!expectsThemes(context)) return [];
  const handicap = themeCoverage(context).find(({ theme }) => theme === 'handicap');
  return handicap?.tagged.length || handicap?.nettes.length
    ? []
    : [{ place: namePlace(context.certification), params: {} }];
}

const HEAD = 'certification X {\n    répertoire RNCP\n    niveau 5\n}\n';
const ACCESSIBLE =
  '        compétence C2 "Poser les commandes à une hauteur accessible aux personnes en situation de handicap, pour que chaque occupant règle son logement." {\n            traite handicap\n        }\n';

export const rule: ModelRule = {
  id: 'META-08',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Le référentiel devrait traiter le handicap et l’accessibilité',
    en: 'The référentiel should deal with disability and accessibility',
  },
  why: {
    fr: 'La qualité du référentiel s’apprécie en tenant compte des situations de handicap, de l’accessibilité et de la conception universelle. Leur absence peut être lue comme le signe d’une ingénierie insuffisante.',
    en: 'The quality of the référentiel is judged with regard to disability, accessibility and universal design. Their absence may be read as a sign of weak engineering.',
  },
  source: 'Code du travail, art. R6113-9, 3° ; Vademecum RNCP 2023, p. 30 et 31',
  message: () => ({
    fr: 'Aucune compétence ne traite le handicap, l’accessibilité ni la conception universelle : dites ce que le métier y fait et ajoutez « traite handicap », ou « assume META-08 » avec la raison.',
    en: 'No competence deals with disability, accessibility or universal design: say what the job does about them and add `traite handicap`, or `assume META-08` with the reason.',
  }),
  example: {
    wrong: `${HEAD}${bloc('BC1', 'Régler une chaufferie', 'Réglage d’une chaufferie', [1, 2])}`,
    right: `${HEAD}${bloc('BC1', 'Régler une chaufferie', 'Réglage d’une chaufferie', [1]).replace(/ {4}\}\n\}\n$/, `${ACCESSIBLE}    }\n}\n`)}`,
  },
  check: disabilityShouldBeDealtWith,
};
