import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { epreuvesLues } from './reading/epreuves.js';

/** A use that changes parameters of its épreuve says why. Another description says it by itself. */
function* overridesShouldSayWhy(context: RuleContext): Iterable<Violation> {
  for (const { usages } of epreuvesLues(context).lues) {
    for (const { renvoi, from } of usages) {
      if (!renvoi.surcharges || renvoi.motif || renvoi.surcharges.description) continue;
      yield {
        place: renvoi.place,
        params: { nom: renvoi.nom },
        ...(from.code !== undefined && { element: from.code }),
      };
    }
  }
}

export const rule: ModelRule = {
  id: 'EVA-19',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Une épreuve modifiée à un endroit devrait en donner le motif',
    en: 'An épreuve changed at a place should say why',
  },
  why: {
    fr: 'Un lecteur qui trouve ici 21 h et ailleurs 30 h croit à une erreur. Le motif lui dit que c’est voulu.',
    en: 'A reader who finds 21 h here and 30 h elsewhere takes it for a mistake. The reason says that it is meant.',
  },
  source: 'Référentiel, langage',
  message: ({ nom }) => ({
    fr: `${nom} est modifiée ici sans que l’on sache pourquoi\u00a0: ajoutez un motif.`,
    en: `${nom} is changed here and nothing says why: add a reason (\`motif\`).`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    durée 4 h
}

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1 { durée 3 h }
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    durée 4 h
}

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1 { durée 3 h motif "Le cas est plus court." }
}
`,
  },
  check: overridesShouldSayWhy,
};
