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
      catalogue === 'e-CF' ? { fr: 'ajouté par le Cigref', en: 'added by the Cigref' } : { fr: 'ajouté', en: 'added' };
    return {
      fr: `${catalogue} ${entree}, niveau ${niveau} : niveau ${who.fr}, absent de la source (${plage}).`,
      en: `${catalogue} ${entree}, level ${niveau}: ${who.en}, absent from the source (${plage?.replace(' à ', ' to ')}).`,
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
