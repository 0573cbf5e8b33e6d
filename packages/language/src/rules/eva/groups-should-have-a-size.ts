import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { epreuvesLues } from './reading/epreuves.js';
import { speaksOf } from './reading/notions.js';

/** Work in a group says of how many. */
function* groupsShouldHaveASize(context: RuleContext): Iterable<Violation> {
  for (const { epreuve, parametres, textes } of epreuvesLues(context).lues) {
    const groups = parametres.filter(({ travail }) => travail?.groupe);
    if (!groups.length || groups.some(({ travail }) => travail?.taille) || speaksOf(textes, 'taille')) continue;
    const holder = [epreuve, ...epreuve.parties].find((one) => groups.includes(one)) ?? epreuve;
    yield {
      place: fieldPlace(holder, 'travail'),
      params: { nom: naming(epreuve).fr, name: naming(epreuve).en },
      ...(epreuve.code !== undefined && { element: epreuve.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-11',
  severity: 'warning',
  redaction: true,
  draft: 'hint',
  title: {
    fr: 'Un travail en groupe devrait donner la taille du groupe',
    en: 'Work in a group should give the size of the group',
  },
  why: {
    fr: 'À deux ou à dix, l’épreuve ne permet pas d’observer la même chose de chaque candidat.',
    en: 'With two or with ten, the épreuve does not let the same things be observed of each candidate.',
  },
  source: 'Vademecum RNCP 2023, p. 35 ; usage des dossiers',
  message: ({ nom = '', name = '' }) => ({
    fr: `${capital(nom)} est en groupe sans dire de combien de candidats\u00a0: écrivez par exemple «\u00a0groupe de 2 à 4\u00a0».`,
    en: `${capital(name)} is in a group without saying of how many candidates: write for instance \`groupe de 2 à 4\`.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Projet d’équipe" {
    travail groupe individualisé "Chaque candidat défend seul son lot."
}
`,
    right: `certification X

épreuve E1 "Projet d’équipe" {
    travail groupe de 2 à 4 individualisé "Chaque candidat défend seul son lot."
}
`,
  },
  check: groupsShouldHaveASize,
};
