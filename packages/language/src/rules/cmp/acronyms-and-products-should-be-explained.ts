import { type ModelRule, type RuleContext, type Violation, wordsParameter } from '../rule.js';
import { onlyProducts } from './only-products.js';
import { unexplainedAcronyms } from './unexplained-acronyms.js';

function* acronymsAndProductsShouldBeExplained(context: RuleContext): Iterable<Violation> {
  yield* unexplainedAcronyms(context, wordsParameter(rule, 'sigles', context));
  yield* onlyProducts(context, wordsParameter(rule, 'produits', context));
}

export const rule: ModelRule = {
  id: 'CMP-12',
  severity: 'warning',
  redaction: true,
  parameters: {
    sigles: {
      what: {
        fr: 'Les sigles que les lecteurs du référentiel connaissent, en plus des sigles courants.',
        en: 'Acronyms that readers of the référentiel know, beside the usual ones.',
      },
      value: [],
    },
    produits: {
      what: {
        fr: 'Des produits d’un seul éditeur à signaler, en plus de ceux que la règle connaît.',
        en: 'Products of a single vendor to point out, beside those that the rule knows.',
      },
      value: [],
    },
  },
  title: {
    fr: 'Une compétence devrait développer ses sigles et ne pas dépendre d’un seul produit',
    en: 'A competence should spell out its acronyms and not depend on a single product',
  },
  why: {
    fr: 'Un sigle de métier se lit mal hors du métier, et une compétence liée au produit d’un éditeur n’est ni transférable ni durable. Nommez la famille d’outils ; le produit peut servir d’exemple.',
    en: 'An acronym of the trade is hard to read outside it, and a competence tied to one vendor’s product is neither transferable nor lasting. Name the family of tools; the product may serve as an example.',
  },
  source: 'Vademecum RNCP 2023, p. 25 (compétence transférable) ; usage des dossiers',
  message: ({ mot, genre }) =>
    genre === 'sigle'
      ? {
          fr: `Le sigle « ${mot} » n’est développé nulle part. Écrivez-le en toutes lettres la première fois, suivi du sigle entre parenthèses.`,
          en: `The acronym “${mot}” is spelt out nowhere. Write it in full the first time, followed by the acronym in parentheses.`,
        }
      : {
          fr: `La compétence dépend du produit « ${mot} ». Nommez la famille d’outils, et donnez le produit comme exemple.`,
          en: `The competence depends on the product “${mot}”. Name the family of tools, and give the product as an example.`,
        },
  check: acronymsAndProductsShouldBeExplained,
  example: {
    wrong:
      'certification X\ncompétence C1 "Analyser la MSPL d’un logement à partir des factures afin de prévoir les travaux."\n',
    right:
      'certification X\ncompétence C1 "Analyser la moyenne de surconsommation par lot (MSPL) d’un logement à partir des factures afin de prévoir les travaux."\n',
  },
};
