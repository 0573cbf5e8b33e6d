import {
  type Element,
  type Evaluation,
  isFinale,
  type ParametresEpreuve,
  parametresDeclaresPar,
  type UsageEpreuve,
} from '@referentiel/model';
import {
  type CompetenceRelevee,
  epreuveDe,
  nomEpreuveEnLigne,
  nomsUsages,
  nomUsage,
  usagesEnOrdre,
} from '../releve/index.js';
import { evaluationOf } from '../tableau/finales.js';
import {
  type Impression,
  type Passage,
  paragraphe,
  passagesParametres,
  passageTexte,
  proseImprimee,
  titrePartie,
} from '../texte/index.js';
import { valeursCitees } from '../texte/valeurs.js';
import { echappe } from './echappe.js';
import type { Ecrit } from './ecrit.js';
import { passagesMd } from './passages.js';

function item(texte: string): Passage {
  return { role: 'description', prose: { blocs: [paragraphe(texte)] }, retrait: 0, puce: true };
}

/** What is not as declared at a use: parameters, a description of its own, and why. */
function surcharges({ surcharges: own, motif, epreuve }: UsageEpreuve, impression: Impression): Passage[] {
  const element = epreuve ?? impression.certification;
  const { description, ...others } = parametresDeclaresPar(own);
  return [
    ...passagesParametres(others, impression.resolver, 1),
    ...passageTexte('description', description, 'Ici', element, impression, 1),
    ...passageTexte('justification', motif, 'Motif', element, impression, 1),
  ];
}

/** The names of what evaluates a competence, one item each, with what is not as declared. */
export function usagesMd(releve: CompetenceRelevee, impression: Impression): string[] {
  const usages = usagesEnOrdre(releve, impression);
  const noms = nomsUsages(usages, (usage) => nomUsage(usage, epreuveDe(usage, impression), impression));
  return usages.flatMap((usage, rank) => {
    const here = passagesMd(surcharges(usage, impression));
    return [...passagesMd([item(noms[rank] ?? '')]), ...(here.length ? ['', ...here, ''] : [])];
  });
}

/** The final evaluations that an element asks for: their names, then why. */
export function finalesMd(owner: Element, impression: Impression): string[] {
  const finales = evaluationOf(owner, impression).filter(
    (child): child is Evaluation => child.genre === 'evaluation' && isFinale(owner, child),
  );
  return finales.flatMap((evaluation) => {
    const noms = evaluation.groupes.map(({ choix, renvois }) =>
      renvois
        .map((renvoi) => {
          const epreuve = impression.resolver.epreuve(renvoi, owner);
          const usage: UsageEpreuve = { genre: 'usage', nom: renvoi.nom, epreuve, surcharges: {}, finale: true };
          return nomUsage(usage, epreuveDe(usage, impression), impression);
        })
        .join(` ${choix ?? 'et'} `),
    );
    const titre: Passage = {
      role: 'finale',
      label: 'Évaluation finale',
      prose: { blocs: [paragraphe(noms.join(', '))] },
      retrait: 0,
    };
    return passagesMd([
      titre,
      ...passageTexte('justification', evaluation.justification, 'Justification', owner, impression),
    ]);
  });
}

function corps(own: ParametresEpreuve, around: ParametresEpreuve, impression: Impression): Passage[] {
  const { resolver } = impression;
  const valeurs = { ...valeursCitees(around, resolver), ...valeursCitees(own, resolver) };
  return [
    ...passagesParametres(own, resolver).map((one): Passage => ({ ...one, puce: true })),
    ...(own.description
      ? [{ role: 'description' as const, prose: proseImprimee(own.description, resolver, valeurs), retrait: 0 }]
      : []),
  ];
}

/** The declared épreuves, each under its title with its parameters, its description and its parts. */
export function epreuvesMd(ecrit: Ecrit, impression: Impression): void {
  const { epreuves } = impression.certification;
  if (!epreuves.length) return;
  ecrit.titre(2, 'Épreuves');
  for (const epreuve of epreuves) {
    ecrit.titre(3, echappe(nomEpreuveEnLigne(epreuve, impression)));
    ecrit.lignes(passagesMd(corps(epreuve, {}, impression)));
    for (const partie of epreuve.parties) {
      const [titre] = titrePartie(partie, 0);
      ecrit.titre(4, echappe([titre?.code, titre?.intitule].filter(Boolean).join(' ') || 'Partie'));
      ecrit.lignes(passagesMd(corps(partie, epreuve, impression)));
    }
  }
}
