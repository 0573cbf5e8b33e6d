import { type Bloc, enumerate, type Option } from '@referentiel/model';
import { certifiabilite } from '../../facts/certifiabilite.js';
import { namePlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { evaluationsLues } from './reading/unites.js';

/** Competences that a message names; more are counted. */
const NAMED = 4;

/**
 * A bloc has modalities of its own: its competences are evaluated otherwise than by the final evaluation, which comes after
 * the blocs. Competences that nothing evaluates, or without criterion, are the business of other rules.
 */
function* blocsMustBeCertifiableAlone(context: RuleContext): Iterable<Violation> {
  const { unites, of } = evaluationsLues(context);
  for (const { element, competences } of unites) {
    if (element.genre === 'certification') continue;
    const own = new Set(competences);
    const finals = certifiabilite(element as Bloc | Option, context.facts).flatMap((obstacle) => {
      if (obstacle.raison !== 'sans-epreuve' || !own.has(obstacle.competence)) return [];
      const { evaluateurs } = of(obstacle.competence);
      const known = evaluateurs.every(({ enVigueur }) => enVigueur.genre === 'usage' && enVigueur.epreuve);
      return evaluateurs.length && known ? [obstacle.competence] : [];
    });
    if (!finals.length) continue;
    const all = finals.length === competences.length;
    const codes = finals.flatMap(({ code }) => code ?? []);
    const named = codes.length === finals.length && finals.length <= NAMED;
    yield {
      place: namePlace(element),
      params: {
        nom: naming(element).fr,
        name: naming(element).en,
        quoi: all ? '' : named ? enumerate(codes) : `${finals.length} compétences`,
        what: all ? '' : named ? enumerate(codes, 'and') : `${finals.length} competences`,
        pluriel: finals.length > 1 ? 'oui' : '',
        genre: element.genre,
      },
      ...(element.code !== undefined && { element: element.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-04',
  severity: 'error',
  redaction: true,
  draft: 'off',
  title: {
    fr: 'Un bloc doit avoir ses propres modalités, qui permettent de le certifier seul',
    en: 'A bloc must have its own modalities, by which it can be certified alone',
  },
  why: {
    fr: 'Chaque bloc s’acquiert séparément. L’évaluation finale intervient après la validation des blocs\u00a0: elle ne peut être la seule à évaluer l’un d’eux.',
    en: 'Each bloc is acquired separately. The final evaluation comes after the blocs: it cannot be the only one to evaluate one of them.',
  },
  source: 'Vademecum RNCP 2023, p. 26 et 36 ; Code du travail, art. R6113-9, 7°',
  message: ({ nom = '', name = '', quoi, what, pluriel, genre }) =>
    quoi
      ? {
          fr: `Dans ${nom}, ${quoi} ${pluriel ? 'ne sont évaluées' : 'n’est évaluée'} que par l’évaluation finale\u00a0: donnez-${pluriel ? 'leur' : 'lui'} une modalité propre au bloc.`,
          en: `In ${name}, ${what} ${pluriel ? 'are' : 'is'} evaluated by the final evaluation only: give ${pluriel ? 'them' : 'it'} a modality of the bloc’s own.`,
        }
      : {
          fr: `${capital(nom)} ${genre === 'option' ? 'n’est évaluée' : 'n’est évalué'} que par l’évaluation finale\u00a0: donnez-lui une modalité propre, qui permette de ${genre === 'option' ? 'la certifier seule' : 'le certifier seul'}.`,
          en: `${capital(name)} is evaluated by the final evaluation only: give it a modality of its own, so that it can be certified alone.`,
        },
  example: {
    wrong: `certification X {
    évaluée par E2 justification "Vérifie la maîtrise coordonnée des deux blocs."
}

épreuve E1 "Étude de cas"

épreuve E2 "Entretien de synthèse"

bloc B1 "Suivre les consommations" {
    évalué par E1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}

bloc B2 "Conduire des travaux" {
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
    right: `certification X {
    évaluée par E2 justification "Vérifie la maîtrise coordonnée des deux blocs."
}

épreuve E1 "Étude de cas" {
    partie P1 "Relevé"
    partie P2 "Chiffrage"
}

épreuve E2 "Entretien de synthèse"

bloc B1 "Suivre les consommations" {
    évalué par E1.P1
    compétence C1 "Relever les écarts de consommation pour les corriger."
}

bloc B2 "Conduire des travaux" {
    évalué par E1.P2
    compétence C2 "Corriger les écarts de consommation pour tenir le budget."
}
`,
  },
  check: blocsMustBeCertifiableAlone,
};
