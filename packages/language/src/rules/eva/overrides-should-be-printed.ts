import { enumerate, type ParametresEpreuve } from '@referentiel/model';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { FIELD, quotedIn } from './reading/citations.js';
import { epreuvesLues } from './reading/epreuves.js';

const NAMES: readonly [keyof ParametresEpreuve, string][] = [
  ['preparation', 'préparation'],
  ['duree', 'durée'],
  ['pages', 'pages'],
  ['lieu', 'lieu'],
  ['jury', 'jury'],
];

/**
 * A value given at a use is printed there: beside a description parameters never print, so that the description must quote
 * it.
 */
function* overridesShouldBePrinted(context: RuleContext): Iterable<Violation> {
  const uses = epreuvesLues(context).lues.flatMap(({ usages }) => usages);
  for (const { renvoi, from, cible } of uses) {
    const { surcharges } = renvoi;
    if (!surcharges || surcharges.description || !cible.description) continue;
    const printed = cible.genre === 'epreuve' ? [cible, ...cible.parties] : [cible];
    const quoted = printed.flatMap(({ description }) => [...quotedIn(description, context)]);
    const shown = new Set(quoted.map((one) => FIELD[one]));
    const lost = NAMES.filter(([field]) => surcharges[field] !== undefined && !shown.has(field));
    if (!lost.length) continue;
    const [, first] = lost[0] as (typeof NAMES)[number];
    yield {
      place: renvoi.place,
      params: { nom: renvoi.nom, quoi: enumerate(lost.map(([, nom]) => nom)), cite: `{${first}}` },
      ...(from.code !== undefined && { element: from.code }),
    };
  }
}

export const rule: ModelRule = {
  id: 'EVA-27',
  severity: 'hint',
  redaction: true,
  title: {
    fr: 'Ce qui est modifié à un endroit devrait y être imprimé',
    en: 'What is changed at a place should be printed there',
  },
  why: {
    fr: 'Une épreuve qui a une description s’imprime par elle seule. La valeur donnée ici ne paraît que si la description la cite entre accolades, ou si une autre description est donnée ici.',
    en: 'An épreuve with a description is printed by it alone. The value given here shows only if the description quotes it in braces, or if another description is given here.',
  },
  source: 'Référentiel, langage',
  message: ({ nom, quoi, cite }) => ({
    fr: `La valeur donnée ici (${quoi}) ne paraîtra pas\u00a0: la description de ${nom} ne la cite pas. Écrivez-y ${cite}, ou donnez ici une autre description.`,
    en: `The value given here (${quoi}) will not show: the description of ${nom} does not quote it. Write ${cite} in it, or give another description here.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Étude de cas" {
    durée 4 h
    description "Le candidat chiffre un plan de travaux en quatre heures."
}

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1 { durée 3 h motif "Le cas est plus court." }
}
`,
    right: `certification X

épreuve E1 "Étude de cas" {
    durée 4 h
    description "Le candidat chiffre un plan de travaux en {durée}."
}

compétence C1 "Relever les écarts de consommation pour les corriger." {
    évaluée par E1 { durée 3 h motif "Le cas est plus court." }
}
`,
  },
  check: overridesShouldBePrinted,
};
