import { CODES } from '../new-referentiel.js';
import type { Blueprint } from './blueprint.js';

/** A file that holds nothing yet becomes a référentiel that is already valid. */
export const FIRST_FILE: Blueprint = {
  keyword: 'certification',
  rule: 'Certification',
  label: { fr: 'Nouveau référentiel', en: 'New référentiel' },
  body: () => `certification \${1:CODE} "\${2:Intitulé de la certification}" {
    répertoire RNCP
    niveau \${3|6,7,5,4,3,8|}
    certificateur "$4"
    objectifs "\${5:Ce que la personne certifiée sait faire, et pour qui.}"
${CODES}
}

épreuve E1 "\${6:Mise en situation professionnelle}" {
    nature mise-en-situation
    production écrite, orale
    travail individuel
    durée \${7:45} min
}

bloc BC1 "\${8:Intitulé du premier bloc}" {
    évalué par E1

    activité A1 "\${9:Intitulé de la première activité}" {
        compétence C1 "\${10:Verbe d’action, moyens et finalité.}" {
            critère CE1.1 "\${11:Ce qui est observé et le seuil attendu.}"
        }
    }
}
$0`,
};
