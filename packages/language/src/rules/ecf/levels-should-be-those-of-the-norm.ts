import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { levelsStanding } from './levels.js';

function levelsShouldBeThoseOfTheNorm(context: RuleContext): Iterable<Violation> {
  return levelsStanding(context, 'hors-norme');
}

export const rule: ModelRule = {
  id: 'ECF-07',
  severity: 'warning',
  title: {
    fr: 'Un niveau devrait être de la norme, et non d’un ajout',
    en: 'A level should be of the norm, not an addition',
  },
  why: {
    fr: 'La Nomenclature Cigref 2022 ajoute un niveau 3 à A.1, D.2 et E.9 ; un lecteur de la norme ne le trouvera pas.',
    en: 'The Cigref Nomenclature 2022 adds a level 3 to A.1, D.2 and E.9; a reader of the norm will not find it.',
  },
  source: 'Cigref, Nomenclature des profils métiers du SI, 2022',
  message: ({ catalogue, entree, niveau, plage }) => {
    const who =
      catalogue === 'e-CF'
        ? { fr: 'un ajout du Cigref', en: 'an addition of the Cigref' }
        : { fr: 'un ajout', en: 'an addition' };
    return {
      fr: `${catalogue} ${entree} : le niveau ${niveau} est ${who.fr}, que la source n’a pas (${plage}). Choisissez un niveau de la source, ou assumez ce choix.`,
      en: `${catalogue} ${entree}: level ${niveau} is ${who.en}, which the source has not (${plage?.replace(' à ', ' to ')}). Choose a level of the source, or waive this remark.`,
    };
  },
  example: {
    wrong:
      'certification X\ncompétence C1 "Aligner le système d’information sur la stratégie afin de la servir." {\n    réf e-CF A.1 niveau 3\n}\n',
    right:
      'certification X\ncompétence C1 "Aligner le système d’information sur la stratégie afin de la servir." {\n    réf e-CF A.1 niveau 4\n}\n',
  },
  check: levelsShouldBeThoseOfTheNorm,
};
