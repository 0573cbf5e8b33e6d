import type { Competence } from '@referentiel/model';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { expectsThemes, isUnderDecree, themeCoverage, themeName } from './themes.js';

function* themesSpokenOfShouldBeTagged(context: RuleContext): Iterable<Violation> {
  if (!expectsThemes(context)) return;
  for (const { theme, tagged, nettes } of themeCoverage(context)) {
    const [first] = nettes;
    if (!first || tagged.length || (theme !== 'handicap' && !isUnderDecree(context))) continue;
    const nom = themeName(theme);
    yield {
      place: namePlace(first),
      params: { theme, nom: ofThem(nom.fr), name: nom.en, nombre: `${nettes.length}`, ...whom(first) },
      ...(first.code !== undefined && { element: first.code }),
    };
  }
}

/** « le handicap et l’accessibilité » after « parler » : « du handicap et de l’accessibilité ». */
function ofThem(nom: string): string {
  return `de ${nom}`.replace(/^de le /, 'du ').replace(/ et (?=l’|la )/, ' et de ');
}

function whom(competence: Competence): { qui: string; who: string } {
  const { fr, en } = naming(competence);
  return { qui: capital(fr), who: capital(en) };
}

const before = 'certification X {\n    répertoire RNCP\n    niveau 5\n}\nactivité "Réglage d’une chaufferie" {\n';
const enonce =
  '    compétence C1 "Choisir un réglage, à partir des relevés, afin de réduire l’empreinte carbone du bâtiment."';

export const rule: ModelRule = {
  id: 'META-17',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Un thème traité devrait être signalé par « traite »',
    en: 'A theme dealt with should be marked by `traite`',
  },
  why: {
    fr: 'Le rapport de relecture et le contrôle des thèmes du décret disent où chacun est traité : ils lisent « traite ».',
    en: 'The review report and the check of the themes of the decree say where each is dealt with: they read `traite`.',
  },
  source: 'Décret nº 2025-500 du 6 juin 2025 ; Référentiel, langage',
  message: ({ theme, nom, name, nombre, qui, who }) =>
    nombre === '1'
      ? {
          fr: `${qui} parle ${nom}, et rien ne le signale : ajoutez-lui « traite ${theme} ».`,
          en: `${who} speaks of ${name}, and nothing marks it: add \`traite ${theme}\` to it.`,
        }
      : {
          fr: `${qui} et d’autres (${nombre} en tout) parlent ${nom}, et rien ne le signale : ajoutez « traite ${theme} » à celles qui y contribuent.`,
          en: `${who} and others (${nombre} in all) speak of ${name}, and nothing marks it: add \`traite ${theme}\` to those that contribute.`,
        },
  example: {
    wrong: `${before}${enonce}\n}\n`,
    right: `${before}${enonce} {\n        traite écologie\n    }\n}\n`,
  },
  check: themesSpokenOfShouldBeTagged,
};
