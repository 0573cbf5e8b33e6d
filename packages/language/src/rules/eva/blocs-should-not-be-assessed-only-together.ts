import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { undividedEpreuves } from './reading/collectif.js';
import { epreuvesLues } from './reading/epreuves.js';
import type { Modalite } from './reading/modalites.js';
import { notionsOf } from './reading/notions.js';
import { evaluationsLues } from './reading/unites.js';

/** A moment at which the candidate is alone before those who evaluate. */
const ALONE =
  /entretien|soutien|soutenance|défend|présente seul|répond|interrog|individuellement|\bseule?\b|oral individuel/iu;

/** A bloc is not assessed only together: one of its modalities is individual, or has an individual moment. */
function* blocsShouldNotBeAssessedOnlyTogether(context: RuleContext): Iterable<Violation> {
  const { unites, of } = evaluationsLues(context);
  const lues = epreuvesLues(context);
  const told = new Set<object>(undividedEpreuves(context).map(({ epreuve }) => epreuve));
  const hasMoment = (source: Modalite['source']): boolean => {
    const lue = source.genre === 'epreuve' || source.genre === 'partie' ? lues.of(source) : undefined;
    if (!lue) return true;
    return told.has(lue.epreuve) || lue.textes.some((texte) => ALONE.test(texte) && notionsOf(texte).has('individuel'));
  };
  for (const { element, competences } of unites) {
    const modalites = competences.flatMap((competence) => of(competence).modalites);
    if (!modalites.length || modalites.some((one) => !one?.collective)) continue;
    if (modalites.some((one) => one && hasMoment(one.source))) continue;
    const { fr, en } = naming(element);
    yield {
      place: namePlace(element),
      params: { nom: fr, name: en, genre: element.genre },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-25',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Un bloc ne devrait pas être évalué seulement en groupe',
    en: 'A bloc should not be assessed only in a group',
  },
  why: {
    fr: 'Il est particulièrement recommandé que l’évaluation collective ne soit pas la seule modalité d’un bloc, et qu’un entretien individuel la suive.',
    en: 'It is particularly recommended that collective evaluation be not the only modality of a bloc, and that an individual interview follow it.',
  },
  source: 'Vademecum RNCP 2023, p. 35',
  message: ({ nom = '', name = '', genre }) => ({
    fr: `${capital(nom)} n’est évalué${genre === 'bloc' ? '' : 'e'} qu’en groupe\u00a0: ajoutez une modalité individuelle, par exemple un entretien à la suite de l’épreuve collective.`,
    en: `${capital(name)} is assessed in a group only: add an individual modality, for instance an interview after the collective épreuve.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Projet d’équipe" {
    travail groupe de 3 à 5 individualisé "Chaque candidat signe les lots dont il a la charge."
}

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}
`,
    right: `certification X

épreuve E1 "Projet d’équipe" {
    travail groupe de 3 à 5 individualisé "Chaque candidat signe les lots dont il a la charge."
    partie P1 "Entretien" {
        travail individuel
    }
}

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}
`,
  },
  check: blocsShouldNotBeAssessedOnlyTogether,
};
