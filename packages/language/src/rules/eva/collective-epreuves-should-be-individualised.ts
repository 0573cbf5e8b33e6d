import { type Signature, signature, similarity } from '../../french/compare.js';
import { fieldPlace } from '../element-place.js';
import type { ModelRule, RuleContext, Violation } from '../rule.js';
import { capital, naming } from '../wording.js';
import { undividedEpreuves } from './reading/collectif.js';
import { epreuvesLues, said } from './reading/epreuves.js';
import { isDoneTogether } from './reading/notions.js';
import { evaluationsLues } from './reading/unites.js';

/** A text pasted with another number of weeks or one more item is the same text, and is told once. */
const ALIKE = 0.8;

/** Free modalities done together, each text once, unless something individual stands beside them. */
function* freeModalities(context: RuleContext): Iterable<Violation> {
  const { libres } = epreuvesLues(context);
  if (!libres.length) return;
  const alone = new Set<object>();
  for (const { modalites } of evaluationsLues(context).competences) {
    if (modalites.some((one) => one?.individuelle)) continue;
    for (const one of modalites) if (one) alone.add(one.source);
  }
  const known = new Map<string, Signature>();
  for (const { modalite, element } of libres) {
    if (!alone.has(modalite)) continue;
    const texte = said(modalite.texte, context);
    if (known.has(texte) || !isDoneTogether([texte])) continue;
    const own = signature(texte);
    const isCopy = [...known.values()].some((other) => similarity(own, other) >= ALIKE);
    known.set(texte, own);
    if (isCopy) continue;
    yield {
      place: modalite.texte.place ?? modalite.place,
      params: { nom: 'cette modalité', name: 'this modality' },
      ...(element !== undefined && { element }),
    };
  }
}

/** What is done together says how each candidate is evaluated. */
function* collectiveEpreuvesShouldBeIndividualised(context: RuleContext): Iterable<Violation> {
  for (const { epreuve } of undividedEpreuves(context)) {
    yield {
      place: fieldPlace(epreuve, 'travail'),
      params: { nom: naming(epreuve).fr, name: naming(epreuve).en },
      ...(epreuve.code !== undefined && { element: epreuve.code }),
    };
  }
  yield* freeModalities(context);
}

export const rule: ModelRule = {
  id: 'EVA-07',
  severity: 'warning',
  redaction: true,
  title: {
    fr: 'Une épreuve collective devrait dire comment elle est individualisée',
    en: 'A collective épreuve should say how it is individualised',
  },
  why: {
    fr: 'Une évaluation peut être collective si elle permet d’apprécier chaque candidat\u00a0: part dont il a la charge, production signée, entretien individuel à la suite.',
    en: 'An evaluation may be collective if each candidate can be judged in it: a share of the work, a signed production, an individual interview afterwards.',
  },
  source: 'Vademecum RNCP 2023, p. 35',
  message: ({ nom = '', name = '' }) => ({
    fr: `${capital(nom)} est collective sans dire comment chaque candidat y est évalué\u00a0: précisez sa part, sa production ou son entretien individuel.`,
    en: `${capital(name)} is collective without saying how each candidate is evaluated in it: give their share, their production or their individual interview.`,
  }),
  example: {
    wrong: `certification X

épreuve E1 "Projet d’équipe" {
    travail groupe de 3 à 5
}
`,
    right: `certification X

épreuve E1 "Projet d’équipe" {
    travail groupe de 3 à 5 individualisé "Chaque candidat défend seul le lot dont il a la charge."
}
`,
  },
  check: collectiveEpreuvesShouldBeIndividualised,
};
